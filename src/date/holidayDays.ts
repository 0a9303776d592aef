import { HOLIDAYS, type HolidayRule } from '../german/holidays.ts';
import { dayNumber, weekdayOf } from './calendar.ts';
import { easterSunday } from './easter.ts';
import type { DayRange } from './edtfRange.ts';

const rules = new Map<string, HolidayRule>();
for (const [rule, ...names] of HOLIDAYS) for (const name of names) rules.set(name, rule);

/** The first Sunday in Advent is the fourth before Christmas Day. */
function firstAdvent(year: number): number {
  const christmas = dayNumber(year, 12, 25);
  return christmas - weekdayOf(christmas) - 21;
}

/** The nth weekday of a month, -1 for the last; null where the month has no such day. */
export function nthWeekday(year: number, month: number, weekday: number, nth: number): number | null {
  const first = dayNumber(year, month, 1);
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  if (nth < 0) return next - 1 - ((weekdayOf(next - 1) - weekday + 7) % 7);
  const day = first + ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7;
  return day < next ? day : null;
}

function firstDay(rule: HolidayRule, year: number): number | null {
  switch (rule.type) {
    case 'fixed':
      return dayNumber(year, rule.month, rule.day);
    case 'easter':
      return easterSunday(year) + rule.offset;
    case 'advent':
      return firstAdvent(year) + rule.offset;
    case 'weekday':
      return nthWeekday(year, rule.month, rule.weekday, rule.nth);
  }
}

/** Days of a holiday in a year, by its name in small letters. */
export function holidayDays(name: string, year: number): DayRange | null {
  const rule = rules.get(name) ?? rules.get(name.replace(/s$/, ''));
  const first = rule === undefined ? null : firstDay(rule, year);
  if (rule === undefined || first === null) return null;
  return { first, last: first + ('days' in rule && rule.days !== undefined ? rule.days - 1 : 0) };
}
