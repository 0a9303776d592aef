/**
 * Calendar arithmetic in whole days, proleptic Gregorian, free of clock and time zone. A day is counted from
 * 1 January 1970 (= 0); years are astronomical (0 is 1 BC, -499 is 500 BC).
 * Conversions after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 */

/** A calendar day in its parts. */
export interface YearMonthDay {
  year: number;
  month: number;
  day: number;
}

/** Days from 1970-01-01 to the given day; month and day are not range-checked. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return (
    era * 146097 +
    yearOfEra * 365 +
    Math.floor(yearOfEra / 4) -
    Math.floor(yearOfEra / 100) +
    dayOfYear -
    719468
  );
}

/** The calendar day of a day number. */
export function calendarDay(number: number): YearMonthDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1,
  };
}

const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Number of days of a month, 0 for a month that does not exist. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_DAYS[month - 1] ?? 0);
}

/** Whether the day exists: 31 February does not. */
export function isCalendarDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Day of the week, Monday = 1 … Sunday = 7 as in ISO 8601. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** The Monday of the week that holds the day. */
export function mondayOf(number: number): number {
  return number - weekdayOf(number) + 1;
}

/** The Monday of an ISO week: week 1 holds 4 January. */
export function isoWeekMonday(year: number, week: number): number {
  return mondayOf(dayNumber(year, 1, 4)) + (week - 1) * 7;
}

/** Number of ISO weeks of a year, 52 or 53. */
export function isoWeeksInYear(year: number): number {
  return (isoWeekMonday(year + 1, 1) - isoWeekMonday(year, 1)) / 7;
}
