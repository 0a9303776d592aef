import { dayNumber, weekdayOf } from '../date/calendar.ts';
import { MONTH_NAMES } from '../german/months.ts';
import { WEEKDAY_NAMES } from '../german/uiWeekdays.ts';
import { fourDigits, path, twoDigits } from './addresses.ts';
import { placeInTime } from './placeInTime.ts';
import type { PublicRecord } from './publicRecord.ts';

/** The archive by time of publication: year → month → day, each article once, as precisely as its date allows. */
export interface Timeline {
  /** every year from the first to the last, empty ones included; oldest first */
  years: TimelineYear[];
  /** articles without a date, or with one that spans several years */
  undated: PublicRecord[];
}

export interface TimelineYear {
  year: number;
  path: string;
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
export function createTimeline(records: readonly PublicRecord[]): Timeline {
  const years = new Map<number, TimelineYear>();
  const undated: PublicRecord[] = [];
  for (const record of records) {
    const place = placeInTime(record.published?.edtf);
    if (place.precision === 'none') {
      undated.push(record);
      continue;
    }
    const year = years.get(place.year) ?? emptyYear(place.year);
    years.set(place.year, year);
    year.count++;
    const month = place.precision === 'year' ? undefined : year.months[place.month - 1];
    if (month === undefined) {
      year.imprecise.push(record);
      continue;
    }
    month.count++;
    if (place.precision === 'day') dayOf(month, place.day).records.push(record);
    else month.imprecise.push(record);
  }
  for (const { months } of years.values()) for (const { days } of months) days.sort((a, b) => a.day - b.day);
  return { years: withEmptyYears([...years.values()].sort((a, b) => a.year - b.year)), undated };
}

function emptyYear(year: number): TimelineYear {
  const months = MONTH_NAMES.map((name, i) => ({
    year,
    month: i + 1,
    label: `${name} ${year}`,
    path: path.month(year, i + 1),
    count: 0,
    days: [],
    imprecise: [],
  }));
  return { year, path: path.year(year), count: 0, months, imprecise: [] };
}

function dayOf(month: TimelineMonth, day: number): TimelineDay {
  const known = month.days.find((one) => one.day === day);
  if (known) return known;
  const { year, month: number } = month;
  const date = `${fourDigits(year)}-${twoDigits(number)}-${twoDigits(day)}`;
  const weekday = WEEKDAY_NAMES[weekdayOf(dayNumber(year, number, day)) - 1] ?? '';
  const created = { year, month: number, day, date, weekday, path: path.day(year, number, day), records: [] };
  month.days.push(created);
  return created;
}

function withEmptyYears(years: TimelineYear[]): TimelineYear[] {
  return years.flatMap((year, i) => {
    const gap = year.year - (years[i - 1]?.year ?? year.year) - 1;
    if (gap <= 0 || gap > LONGEST_GAP) return [year];
    return [...Array.from({ length: gap }, (_, n) => emptyYear(year.year - gap + n)), year];
  });
}
