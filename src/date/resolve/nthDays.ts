import { calendarDay } from '../calendar.ts';
import { edtfDay, edtfInterval } from '../edtf.ts';
import { nthWeekday } from '../holidayDays.ts';
import type { Meaning } from '../meaning.ts';

/** „der letzte Freitag im August“, „die erste Woche im Mai“ in a year; null where the month has no such day. */
export function nthDays(
  { nth, weekday, month }: Extract<Meaning, { kind: 'nth' }>,
  year: number,
): string | null {
  const day = nthWeekday(year, month, weekday ?? 1, nth);
  if (day === null) return null;
  if (weekday === null && nth < 0 && calendarDay(day + 6).month !== month)
    return edtfInterval(edtfDay(day - 7), edtfDay(day - 1));
  return weekday === null ? edtfInterval(edtfDay(day), edtfDay(day + 6)) : edtfDay(day);
}
