import { calendarDay } from '../calendar.ts';
import { edtfDays } from '../edtfRange.ts';
import type { Resolution } from '../scene.ts';
import { found, type Yearly } from './yearly.ts';

/** „dieser Winter“ is in April still the one that began the year before. */
const JUST_OVER = 60;

/** „vergangenen September“: the last that is over; „diesen“: of this year; „kommenden“: the next to begin. */
export function pointed(yearly: Yearly, shift: number, day: number): Resolution {
  const { year } = calendarDay(day);
  if (shift === 0) {
    const before = yearly(year - 1);
    return found(before !== null && (edtfDays(before)?.last ?? 0) >= day - JUST_OVER ? before : yearly(year));
  }
  const order = shift < 0 ? [year, year - 1, year - 2, year - 3] : [year, year + 1, year + 2, year + 3];
  const past = (edtf: string): boolean => (edtfDays(edtf)?.last ?? day) < day;
  const coming = (edtf: string): boolean => (edtfDays(edtf)?.first ?? day) > day;
  const fitting = order
    .map(yearly)
    .filter((edtf) => edtf !== null && (shift < 0 ? past(edtf) : coming(edtf)));
  return found(fitting[Math.abs(shift) - 1] ?? null);
}
