import { dayNumber } from '../date/calendar.ts';

/** The day number of an EDTF date of exactly one plain day, else null: `2023-09-05` has one, `2023-09` and `2023-09-05~` have none. */
export function dayNumberOf(edtf: string): number | null {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(edtf) ?? [];
  if (year === undefined || Number(month) > 12 || Number(month) === 0) return null;
  return dayNumber(Number(year), Number(month), Number(day));
}
