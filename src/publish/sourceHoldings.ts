import { formatEdtf } from '../german/formatEdtf.ts';
import { fourDigits, twoDigits } from './addresses.ts';
import type { PublicRecord } from './publicRecord.ts';
import { createTimeline, type Timeline, type TimelineYear } from './timeline.ts';

/** What the archive holds of one source: its articles by year and month, and the stretches of which it has nothing. */
export interface SourceHoldings {
  timeline: Timeline;
  /** „Juli 2018 bis Oktober 2024“, '' where nothing is dated */
  span: string;
  /** „Mai–Juli 2022“, in order of time; of many only the longest */
  gaps: string[];
  /** gaps that are not named, all shorter */
  moreGaps: number;
}

const NAMED_GAPS = 12;

/** `records` in the archive's order. Between the first month and the last every month without an article is a gap. */
export function sourceHoldings(records: readonly PublicRecord[]): SourceHoldings {
  const timeline = createTimeline(records);
  const months = monthsHeld(timeline);
  const all = months.flatMap((month, i) => {
    const before = months[i - 1];
    return before === undefined || month - before < 2 ? [] : [{ first: before + 1, last: month - 1 }];
  });
  const named = [...all]
    .sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first)
    .slice(0, NAMED_GAPS)
    .sort((a, b) => a.first - b.first);
  const filled = timeline.years.filter(({ count }) => count > 0);
  const [from, to] = [endOf(filled[0], 0), endOf(filled.at(-1), -1)];
  return {
    timeline,
    span: from === to ? from : `${from} bis ${to}`,
    gaps: named.map((gap) => words(gap.first, gap.last)),
    moreGaps: all.length - named.length,
  };
}

/**
 * The months with articles, counted from year 0, in order. An article dated to a year alone may be of any month of it:
 * of such a year nothing is called empty.
 */
function monthsHeld({ years }: Timeline): number[] {
  return years.flatMap(({ year, months, imprecise }) =>
    months.flatMap(({ month, count }) => (count > 0 || imprecise.length > 0 ? [year * 12 + month - 1] : [])),
  );
}

/** „Juli 2018“; of a year in which an article is dated to the year alone, „2018“. */
function endOf(year: TimelineYear | undefined, which: 0 | -1): string {
  if (year === undefined) return '';
  if (year.imprecise.length > 0) return String(year.year);
  return year.months.filter(({ count }) => count > 0).at(which)?.label ?? '';
}

/** `2022-05/2022-07` → „Mai–Juli 2022“; whole years are years. */
function words(first: number, last: number): string {
  const [fromYear, toYear] = [Math.floor(first / 12), Math.floor(last / 12)];
  const isWholeYears = first % 12 === 0 && last % 12 === 11;
  const [from, to] = isWholeYears
    ? [fourDigits(fromYear), fourDigits(toYear)]
    : [edtfMonth(first), edtfMonth(last)];
  return formatEdtf(from === to ? from : `${from}/${to}`);
}

function edtfMonth(month: number): string {
  return `${fourDigits(Math.floor(month / 12))}-${twoDigits((month % 12) + 1)}`;
}
