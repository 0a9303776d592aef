import { MONTH_NAMES } from '../german/months.ts';
import { path, twoDigits } from './addresses.ts';
import type { PublicRecord } from './publicRecord.ts';
import type { Timeline } from './timeline.ts';
import { addressOfDay } from './timelinePages.ts';
import { type YearCalendar, yearCalendar } from './yearCalendar.ts';

/** „An diesem Tag“: the days of the year, each with what appeared on it and what happened on it in all years. */
export interface OnThisDay {
  calendar: YearCalendar;
  /** always twelve */
  months: MonthOfDays[];
  /** the days of months too long for one page: these have a page of their own */
  days: DayOfYear[];
}

export interface MonthOfDays {
  month: number;
  /** „September“ */
  label: string;
  path: string;
  days: DayOfYear[];
  /** the days have a page each, and the month only leads to them */
  isLong: boolean;
}

export interface DayOfYear {
  month: number;
  day: number;
  /** „5. September“ */
  label: string;
  /** its place on the page of the month, or its own page */
  path: string;
  /** articles of all years, one that stands in two years counted in each */
  count: number;
  /** oldest first */
  years: DayInYear[];
}

/** One day of one year. `happened` leaves out what appeared on the very day. */
export interface DayInYear {
  year: number;
  reported: DayArticles | null;
  happened: DayArticles | null;
}

export interface DayArticles {
  /** the day on its timeline */
  path: string;
  total: number;
  records: readonly PublicRecord[];
}

/** Articles named of one day of one year. */
const SHOWN = 3;
/** A month of more lines than this gives its days pages of their own. */
const MOST_LINES = 400;

/** Gathers the days of the year from both readings of time. One pass over the days of each. */
export function onThisDay(reported: Timeline, happened: Timeline): OnThisDay {
  const all = new Map<string, DayOfYear>();
  for (const timeline of [reported, happened]) {
    for (const month of timeline.years.flatMap((year) => year.months)) {
      for (const day of month.days) {
        const isReported = timeline === reported;
        const records = isReported
          ? day.records
          : day.records.filter(({ published }) => published?.edtf !== day.date);
        if (records.length === 0) continue;
        const key = `${twoDigits(day.month)}-${twoDigits(day.day)}`;
        const known = all.get(key) ?? newDay(day);
        all.set(key, known);
        known.count += records.length;
        inYear(known, day.year)[isReported ? 'reported' : 'happened'] = {
          path: addressOfDay(month, day),
          total: records.length,
          records: records.slice(0, SHOWN),
        };
      }
    }
  }
  const days = [...all].sort(([a], [b]) => a.localeCompare(b)).map(([, day]) => day);
  for (const { years } of days) years.sort((a, b) => a.year - b.year);
  const months = MONTH_NAMES.map((label, i) =>
    monthOfDays(
      i + 1,
      label,
      days.filter(({ month }) => month === i + 1),
    ),
  );
  return {
    calendar: yearCalendar(
      null,
      months.map(({ month, path, days }) => ({
        month,
        path,
        count: days.reduce((sum, { count }) => sum + count, 0),
        days,
      })),
    ),
    months,
    days: months.flatMap((month) => (month.isLong ? month.days : [])),
  };
}

function newDay({ month, day }: { month: number; day: number }): DayOfYear {
  const label = `${day}. ${MONTH_NAMES[month - 1] ?? ''}`;
  return { month, day, label, path: path.dayOfYear(month, day), count: 0, years: [] };
}

function inYear({ years }: DayOfYear, year: number): DayInYear {
  // the readings come year by year, so the year is among the last if it is there at all
  const known = years.find((one) => one.year === year);
  if (known) return known;
  const created: DayInYear = { year, reported: null, happened: null };
  years.push(created);
  return created;
}

function monthOfDays(month: number, label: string, days: DayOfYear[]): MonthOfDays {
  const isLong = lines(days) > MOST_LINES;
  const own = path.monthOfDays(month);
  return {
    month,
    label,
    path: own,
    isLong,
    days: isLong ? days : days.map((day) => ({ ...day, path: `${own}#tag-${twoDigits(day.day)}` })),
  };
}

function lines(days: readonly DayOfYear[]): number {
  let sum = 0;
  for (const { years } of days)
    for (const { reported, happened } of years)
      sum += (reported?.records.length ?? 0) + (happened?.records.length ?? 0);
  return sum;
}
