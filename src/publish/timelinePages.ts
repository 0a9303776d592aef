import { path, twoDigits } from './addresses.ts';
import { type Chunk, chunks } from './chunks.ts';
import type { PublicRecord } from './publicRecord.ts';
import {
  REPORTED,
  type Reading,
  type Timeline,
  type TimelineDay,
  type TimelineMonth,
  type TimelineYear,
} from './timeline.ts';
import { type MonthCount, monthCalendar, type YearCalendar, yearCalendar } from './yearCalendar.ts';

export interface YearPage {
  reading: Reading;
  path: string;
  year: TimelineYear;
  imprecise: Chunk<PublicRecord>;
  /** the days of the year, null where there are too few to be drawn */
  calendar: YearCalendar | null;
  /** the months with articles, each with its first few */
  months: { month: TimelineMonth; records: readonly PublicRecord[]; more: number }[];
  previous: TimelineYear | null;
  next: TimelineYear | null;
}
export interface MonthPage {
  reading: Reading;
  path: string;
  month: TimelineMonth;
  imprecise: Chunk<PublicRecord>;
  /** the days of this page; a day too long for it names only its first articles and has a page of its own */
  days: { day: TimelineDay; records: readonly PublicRecord[]; more: number }[];
  /** the days of the month, null where there are too few to be drawn */
  calendar: YearCalendar | null;
  previous: TimelineMonth | null;
  next: TimelineMonth | null;
}
export interface DayPage {
  reading: Reading;
  path: string;
  day: TimelineDay;
  chunk: Chunk<PublicRecord>;
}
export interface UndatedPage {
  path: string;
  chunk: Chunk<PublicRecord>;
}
export interface TimelinePages {
  years: YearPage[];
  months: MonthPage[];
  days: DayPage[];
  undated: UndatedPage[];
}

/** Articles on one page of a list. */
const PAGE_SIZE = 100;
/** A month with more articles than this shows the first of each day and gives every day a page. */
const LONGEST_MONTH = 120;
const SHOWN_OF_DAY = 3;
/** A year with more articles than this shows only the first of each month. */
const LONGEST_YEAR = 60;
const SHOWN_OF_MONTH = 4;

/** The pages of the timeline that have something to show, with their neighbours in time. */
export function timelinePages({ reading, years, undated }: Timeline): TimelinePages {
  const filled = years.filter((year) => year.count > 0);
  const months = filled.flatMap((year) => year.months).filter((month) => month.count > 0);
  const long = months.filter((month) => month.count > LONGEST_MONTH);
  return {
    years: filled.flatMap((year, i) =>
      chunks(year.imprecise, PAGE_SIZE, year.path).map((imprecise) => ({
        reading,
        path: imprecise.path,
        year,
        imprecise,
        calendar: imprecise.number === 1 ? calendarOf(year) : null,
        months: imprecise.number === 1 ? monthsOf(year) : [],
        previous: filled[i - 1] ?? null,
        next: filled[i + 1] ?? null,
      })),
    ),
    months: months.flatMap((month, i) => {
      const shown = month.count > LONGEST_MONTH ? SHOWN_OF_DAY : LONGEST_MONTH;
      const days = month.days.map((day) => ({
        day,
        records: day.records.slice(0, shown),
        more: Math.max(0, day.records.length - shown),
      }));
      return chunks(month.imprecise, PAGE_SIZE, month.path).map((imprecise) => ({
        reading,
        path: imprecise.path,
        month,
        imprecise,
        days: imprecise.number === 1 ? days : [],
        calendar: imprecise.number === 1 ? calendarOfMonth(month) : null,
        previous: months[i - 1] ?? null,
        next: months[i + 1] ?? null,
      }));
    }),
    days: long.flatMap((month) =>
      month.days.flatMap((day) =>
        chunks(day.records, PAGE_SIZE, day.path).map((chunk) => ({ reading, path: chunk.path, day, chunk })),
      ),
    ),
    undated: (reading === REPORTED ? chunks(undated, PAGE_SIZE, path.undated()) : []).map((chunk) => ({
      path: chunk.path,
      chunk,
    })),
  };
}

/** Where a day can be read: its own page if its month is long, else its place on the page of the month. */
export function addressOfDay(month: TimelineMonth, day: TimelineDay): string {
  return month.count > LONGEST_MONTH ? day.path : `${month.path}#tag-${twoDigits(day.day)}`;
}

/** A year with fewer days of articles is told well enough by its months. */
const FEWEST_DAYS = 10;

function calendarOf({ year, months }: TimelineYear): YearCalendar | null {
  if (months.reduce((sum, { days }) => sum + days.length, 0) < FEWEST_DAYS) return null;
  return yearCalendar(year, months.map(countsOf));
}

/** Two days show on their own how far apart they are. */
const FEWEST_DAYS_OF_MONTH = 3;

function calendarOfMonth(month: TimelineMonth): YearCalendar | null {
  return month.days.length < FEWEST_DAYS_OF_MONTH ? null : monthCalendar(month.year, countsOf(month));
}

function countsOf(month: TimelineMonth): MonthCount {
  return {
    month: month.month,
    path: month.path,
    count: month.count,
    days: month.days.map((day) => ({
      day: day.day,
      count: day.records.length,
      path: addressOfDay(month, day),
    })),
  };
}

function monthsOf({ months, count }: TimelineYear): YearPage['months'] {
  const shown = count > LONGEST_YEAR ? SHOWN_OF_MONTH : LONGEST_YEAR;
  return months
    .filter((month) => month.count > 0)
    .map((month) => ({
      month,
      records: [...new Set([...month.days.flatMap((day) => day.records), ...month.imprecise])].slice(
        0,
        shown,
      ),
      more: Math.max(0, month.count - shown),
    }));
}
