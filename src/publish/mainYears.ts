import { formatEdtf } from '../german/formatEdtf.ts';
import { fourDigits } from './addresses.ts';
import type { Timeline, TimelineYear } from './timeline.ts';

/** Years that stand far from most articles, a century at a time. */
export interface FarCentury {
  /** „19. Jahrhundert“ */
  label: string;
  years: TimelineYear[];
}

/** A timeline cut at the archive's own time. */
export interface MainYears {
  /** drawn in full, empty years included */
  main: TimelineYear[];
  /** years with articles before and after it */
  earlier: FarCentury[];
  later: FarCentury[];
}

/** So many years before the archive's last are drawn at least. */
const SHORTEST = 12;

/**
 * The texts of ten years may tell of three thousand: drawn in full their events would be a long row of empty charts
 * before the first that says anything. So the years in which the archive's articles appeared are drawn, and at least
 * twelve to the last of them; the rest is listed. `published` is the timeline of publication, which itself is whole.
 */
export function mainYears({ years }: Timeline, published: Timeline): MainYears {
  const last = published.years.at(-1)?.year ?? years.at(-1)?.year ?? 0;
  const first = Math.min(firstWithoutLeap(published.years), last - SHORTEST + 1);
  const filled = years.filter(({ count }) => count > 0);
  const inside = filled.filter(({ year }) => year >= first && year <= last);
  const [from, to] = [inside[0]?.year ?? first, inside.at(-1)?.year ?? last];
  return {
    main: years.filter(({ year }) => year >= from && year <= to),
    earlier: byCentury(filled.filter(({ year }) => year < from)),
    later: byCentury(filled.filter(({ year }) => year > to)),
  };
}

/** The first of the years that follow each other up to the last: one article of a wrong century begins no archive. */
function firstWithoutLeap(years: readonly TimelineYear[]): number {
  const leap = years.findLastIndex(({ year }, i) => i > 0 && year - (years[i - 1]?.year ?? year) > 1);
  return years[Math.max(0, leap)]?.year ?? Number.POSITIVE_INFINITY;
}

function byCentury(years: readonly TimelineYear[]): FarCentury[] {
  const centuries = new Map<string, TimelineYear[]>();
  for (const year of years) {
    const label = centuryOf(year.year);
    const known = centuries.get(label);
    if (known) known.push(year);
    else centuries.set(label, [year]);
  }
  return [...centuries].map(([label, own]) => ({ label, years: own }));
}

/** 1874 → „19. Jahrhundert“; years before 1 by their hundred: -43 → „1. Jahrhundert v. Chr.“ */
function centuryOf(year: number): string {
  return formatEdtf(`${fourDigits(year).slice(0, -2)}XX`);
}
