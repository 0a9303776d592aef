import { placeInTime } from './placeInTime.ts';

/** The one year that a date lies in, null where there is none: `2023-09` → 2023, `2023/2024` → null. */
export function yearOfEdtf(edtf: string | null | undefined): number | null {
  const place = placeInTime(edtf);
  return place.precision === 'none' ? null : place.year;
}
