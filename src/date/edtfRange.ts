import { dayNumber } from './calendar.ts';
import { edtfDay } from './edtf.ts';
import { type Edtf, type EdtfDate, parseEdtf } from './parseEdtf.ts';

/** The first and last day of a date, both inclusive, as day numbers. */
export interface DayRange {
  first: number;
  last: number;
}

/** `2006/..` has no last day: these stand for “never known to end” and “never known to begin”. */
const FIRST_DAY = dayNumber(-9999, 1, 1);
const LAST_DAY = dayNumber(9999, 12, 31);

/** How many months one season, quarter or half-year has, and which month the first of a year begins with. */
const MONTHS = {
  month: { length: 1, first: 1 },
  day: { length: 1, first: 1 },
  /** meteorological: spring begins in March, so the winter of a year ends in February of the next */
  season: { length: 3, first: 3 },
  quarter: { length: 3, first: 1 },
  half: { length: 6, first: 1 },
} as const;

const YEARS = { year: 1, decade: 10, century: 100, millennium: 1000 } as const;

function dateRange(date: EdtfDate): DayRange {
  const { precision } = date;
  if (precision === 'day') {
    const only = dayNumber(date.year, date.part, date.day);
    return { first: only, last: only };
  }
  if (
    precision === 'year' ||
    precision === 'decade' ||
    precision === 'century' ||
    precision === 'millennium'
  ) {
    const span = YEARS[precision] - 1;
    const from = date.beforeChrist ? date.year - span : date.year;
    return { first: dayNumber(from, 1, 1), last: dayNumber(from + span, 12, 31) };
  }
  const { length, first } = MONTHS[precision];
  const start = date.year * 12 + first - 1 + (date.part - 1) * length;
  return { first: firstOfMonth(start), last: firstOfMonth(start + length) - 1 };
}

/** Day number of the first of a month counted from January of year 0. */
function firstOfMonth(months: number): number {
  const year = Math.floor(months / 12);
  return dayNumber(year, months - year * 12 + 1, 1);
}

/** Day numbers of an EDTF expression, null where it is none. */
export function edtfDays(edtf: string): DayRange | null {
  const parsed = parseEdtf(edtf);
  return parsed && daysOf(parsed);
}

/** Day numbers of an expression that has been parsed; null where it ends before it begins. */
export function daysOf(parsed: Edtf): DayRange | null {
  if (parsed.kind === 'date') return dateRange(parsed.date);
  const first = parsed.from === null ? FIRST_DAY : dateRange(parsed.from).first;
  const last = parsed.to === null ? LAST_DAY : dateRange(parsed.to).last;
  return first > last ? null : { first, last };
}

/**
 * First and last day of an EDTF expression, for sorting: `2023-09` is 2023-09-01 … 2023-09-30. Seasons are
 * meteorological (`2023-24` is December 2023 to February 2024). An open end is the year -9999 or 9999. Null where the
 * text is no EDTF, names a day that does not exist, or an interval that ends before it begins. Days before year 0
 * begin with `-` and do not sort as strings.
 */
export function edtfRange(edtf: string): { first: string; last: string } | null {
  const days = edtfDays(edtf);
  return days && { first: edtfDay(days.first), last: edtfDay(days.last) };
}
