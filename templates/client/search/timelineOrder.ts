import { placeInTime } from '../../../src/publish/placeInTime.ts';

/** A hit where its date puts it: null from where on the date says nothing. */
export interface Placed {
  row: number;
  year: number | null;
  month: number | null;
  day: number | null;
}

/**
 * Puts hits in the order of the timeline, newest or oldest first. What is dated to a month alone follows the days of that
 * month, what is dated to a year its months; what has no year comes last. Hits in one place keep their order.
 */
export function timelineOrder(
  rows: readonly number[],
  dateOf: (row: number) => string | null,
  oldestFirst: boolean,
): Placed[] {
  const direction = oldestFirst ? 1 : -1;
  const compare = (a: number | null, b: number | null): number => {
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return direction * (a - b);
  };
  return rows
    .map((row) => placed(row, dateOf(row)))
    .sort((a, b) => compare(a.year, b.year) || compare(a.month, b.month) || compare(a.day, b.day));
}

function placed(row: number, edtf: string | null): Placed {
  const place = placeInTime(edtf);
  return {
    row,
    year: 'year' in place ? place.year : null,
    month: 'month' in place ? place.month : null,
    day: 'day' in place ? place.day : null,
  };
}
