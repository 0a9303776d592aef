import { dayNumber, weekdayOf } from '../date/calendar.ts';
import { formatEdtf } from '../german/formatEdtf.ts';
import { MONTH_NAMES } from '../german/months.ts';
import { WEEKDAY_NAMES } from '../german/uiWeekdays.ts';
import { fourDigits, path, twoDigits } from './addresses.ts';
import { placeInTime } from './placeInTime.ts';
import type { PublicRecord } from './publicRecord.ts';

/** The archive by time: year → month → day, as precisely as each date allows. */
export interface Timeline {
  reading: Reading;
  /** every year from the first to the last, empty ones included; oldest first */
  years: TimelineYear[];
  /** articles that have no place in it: without a date, or with one that spans several years */
  undated: PublicRecord[];
}

/** What places an article in time. */
export interface Reading {
  name: 'reported' | 'happened';
  /** address of the timeline, which those of its years begin with */
  root: string;
  /** EDTF dates of an article, null where it has none */
  datesOf(record: PublicRecord): readonly (string | null)[];
}

/** By the day an article appeared: each stands once. */
export const REPORTED: Reading = {
  name: 'reported',
  root: path.timeline(),
  datesOf: ({ published }) => [published?.edtf ?? null],
};

/** By the days its text tells of: an article stands at each of them, and nowhere if it names none. */
export const HAPPENED: Reading = {
  name: 'happened',
  root: path.events(),
  datesOf: ({ dates }) => [...new Set(dates.map(({ edtf }) => edtf))],
};

export interface TimelineYear {
  year: number;
  /** „2023“, „44 v. Chr.“ */
  label: string;
  path: string;
  /** articles, each counted once */
  count: number;
  /** always twelve */
  months: TimelineMonth[];
  /** dated to the year and no closer */
  imprecise: PublicRecord[];
}

export interface TimelineMonth {
  year: number;
  month: number;
  /** „September 2023“ */
  label: string;
  path: string;
  count: number;
  /** days with articles, oldest first */
  days: TimelineDay[];
  /** dated to the month and no closer */
  imprecise: PublicRecord[];
}

export interface TimelineDay {
  year: number;
  month: number;
  day: number;
  /** `2023-09-05` */
  date: string;
  /** „Dienstag“ */
  weekday: string;
  path: string;
  records: PublicRecord[];
}

/** A gap longer than this between two years is left out, or one wrong century would make a thousand empty years. */
const LONGEST_GAP = 60;

/** Sorts articles into the timeline. `records` come in the archive's order, which is kept within a day. */
export function createTimeline(records: readonly PublicRecord[], reading = REPORTED): Timeline {
  const years = new Map<number, TimelineYear>();
  const undated: PublicRecord[] = [];
  for (const record of records) {
    /** years and months that have counted this article */
    const counted = new Set<TimelineYear | TimelineMonth>();
    const count = (period: TimelineYear | TimelineMonth): void => {
      if (!counted.has(period)) period.count++;
      counted.add(period);
    };
    for (const edtf of reading.datesOf(record)) {
      const place = placeInTime(edtf);
      if (place.precision === 'none') continue;
      const year = years.get(place.year) ?? emptyYear(place.year, reading.root);
      years.set(place.year, year);
      count(year);
      const month = place.precision === 'year' ? undefined : year.months[place.month - 1];
      if (month) count(month);
      addOnce(
        month === undefined
          ? year.imprecise
          : place.precision === 'day'
            ? dayOf(month, place.day, reading.root).records
            : month.imprecise,
        record,
      );
    }
    if (counted.size === 0) undated.push(record);
  }
  for (const { months } of years.values()) for (const { days } of months) days.sort((a, b) => a.day - b.day);
  return {
    reading,
    years: withEmptyYears(
      [...years.values()].sort((a, b) => a.year - b.year),
      reading.root,
    ),
    undated,
  };
}

/** „Im Juni“ and „am 18. und 19. Juni“ are two dates of one month: the article stands there once. */
function addOnce(records: PublicRecord[], record: PublicRecord): void {
  if (records.at(-1) !== record) records.push(record);
}

function emptyYear(year: number, root: string): TimelineYear {
  const label = formatEdtf(fourDigits(year));
  const months = MONTH_NAMES.map((name, i) => ({
    year,
    month: i + 1,
    label: `${name} ${label}`,
    path: path.month(year, i + 1, root),
    count: 0,
    days: [],
    imprecise: [],
  }));
  return { year, label, path: path.year(year, root), count: 0, months, imprecise: [] };
}

function dayOf(month: TimelineMonth, day: number, root: string): TimelineDay {
  const known = month.days.find((one) => one.day === day);
  if (known) return known;
  const { year, month: number } = month;
  const created = {
    year,
    month: number,
    day,
    date: `${fourDigits(year)}-${twoDigits(number)}-${twoDigits(day)}`,
    weekday: WEEKDAY_NAMES[weekdayOf(dayNumber(year, number, day)) - 1] ?? '',
    path: path.day(year, number, day, root),
    records: [],
  };
  month.days.push(created);
  return created;
}

function withEmptyYears(years: TimelineYear[], root: string): TimelineYear[] {
  return years.flatMap((year, i) => {
    const gap = year.year - (years[i - 1]?.year ?? year.year) - 1;
    if (gap <= 0 || gap > LONGEST_GAP) return [year];
    return [...Array.from({ length: gap }, (_, n) => emptyYear(year.year - gap + n, root)), year];
  });
}
