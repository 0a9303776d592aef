import { dayNumber, daysInMonth, weekdayOf } from '../date/calendar.ts';
import { articles, number } from '../german/count.ts';
import { formatEdtf } from '../german/formatEdtf.ts';
import { MONTH_NAMES } from '../german/months.ts';
import { fourDigits } from './addresses.ts';
import { type Shade, shadeScale } from './shade.ts';

/** The days of a year as twelve small tables, or of a month as one, each day shaded by its number of articles. */
export interface YearCalendar {
  months: CalendarMonth[];
  /** what each shade means, lightest first: „1“, „2–3“ */
  key: { shade: Shade; text: string }[];
}

export interface CalendarMonth {
  /** „September“ */
  label: string;
  /** „September 2023: 12 Artikel“ */
  note: string;
  /** null where nothing was reported */
  path: string | null;
  /** weeks of seven days, null where the week reaches out of the month */
  weeks: (CalendarDay | null)[][];
}

export interface CalendarDay {
  day: number;
  /** „5. September 2023: 3 Artikel“ */
  label: string;
  path: string | null;
  shade: Shade | 0;
}

/** What the calendar is drawn from: the articles of a month and of its days, and where they stand. */
export interface MonthCount {
  /** 1 … 12 */
  month: number;
  path: string;
  count: number;
  /** days that have articles */
  days: readonly { day: number; count: number; path: string }[];
}

/**
 * Draws a year. `year` null is any year: its February has 29 days, and its weeks are rows of seven, for no weekday
 * belongs to a day of all years.
 */
export function yearCalendar(year: number | null, counted: readonly MonthCount[]): YearCalendar {
  const byMonth = new Map(counted.map((one) => [one.month, one]));
  return draw(
    year,
    MONTH_NAMES.map((_, i) => byMonth.get(i + 1) ?? empty(i + 1)),
  );
}

/** Draws one month by itself: its days are shaded by its own fullest. */
export function monthCalendar(year: number, month: MonthCount): YearCalendar {
  return draw(year, [month]);
}

function draw(year: number | null, months: readonly MonthCount[]): YearCalendar {
  const scale = shadeScale(Math.max(1, ...months.flatMap(({ days }) => days.map(({ count }) => count))));
  return {
    months: months.map((one) => drawMonth(year, MONTH_NAMES[one.month - 1] ?? '', one, scale.of)),
    key: scale.key.map(({ shade, from, to }) => ({ shade, text: range(from, to) })),
  };
}

/** February of any year. */
const LEAP_YEAR = 2000;

function drawMonth(
  year: number | null,
  label: string,
  { month, path, count, days }: MonthCount,
  shadeOf: (count: number) => Shade | 0,
): CalendarMonth {
  const suffix = year === null ? '' : ` ${formatEdtf(fourDigits(year))}`;
  const filled = new Map(days.map((one) => [one.day, one]));
  const before = year === null ? 0 : weekdayOf(dayNumber(year, month, 1)) - 1;
  const cells: (CalendarDay | null)[] = Array.from({ length: before }, () => null);
  for (let day = 1; day <= daysInMonth(year ?? LEAP_YEAR, month); day++) {
    const known = filled.get(day);
    cells.push({
      day,
      label: `${day}. ${label}${suffix}: ${articles(known?.count ?? 0)}`,
      path: known?.path ?? null,
      shade: shadeOf(known?.count ?? 0),
    });
  }
  while (cells.length % 7 !== 0) cells.push(null);
  return {
    label,
    note: `${label}${suffix}: ${articles(count)}`,
    path: count > 0 ? path : null,
    weeks: Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7)),
  };
}

function empty(month: number): MonthCount {
  return { month, path: '', count: 0, days: [] };
}

function range(from: number, to: number): string {
  return from >= to ? number(from) : `${number(from)}–${number(to)}`;
}
