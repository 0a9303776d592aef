import { dayNumberOf } from '../../../src/search/dayNumberOf.ts';
import type { Query } from '../../../src/search/parseQuery.ts';
import { FACET_NAMES, type FacetName, type SearchState } from '../../../src/search/searchAddress.ts';
import type { ArchiveData, Facet } from './archiveData.ts';
import type { Found } from './evaluate.ts';

/** One value of a facet with the number of hits it would give. */
export interface FacetCount {
  id: string;
  name: string;
  count: number;
  selected: boolean;
}

/** The result of a search after filters, ordered. */
export interface Selection {
  rows: number[];
  /** per loaded facet: how many hits each value has, the facet's own choice left aside */
  counts: Map<FacetName, FacetCount[]>;
  /** hits without a date, shown or not */
  undated: number;
  /** hits inside the span, per row before date filtering: for the histogram */
  beforeDates: number[];
}

/**
 * Applies facets (alternatives within one, all of several), the span of days and the order. `facets` are those loaded;
 * a facet with a choice must be among them.
 */
export function select(
  { hits, excluded }: Found,
  { from, to }: Pick<Query, 'from' | 'to'>,
  state: SearchState,
  archive: ArchiveData,
  facets: ReadonlyMap<FacetName, Facet>,
): Selection {
  const found = (hits === null ? allRows(archive.count) : [...hits.keys()]).filter(
    (row) => !excluded.has(row),
  );
  const inSpan = spanTest(latest(from, state.von), earliest(to, state.bis), state.undatiert, archive);
  const chosen = new Map(
    [...facets].map(([name, facet]) => {
      const indexes = new Set(
        facet.labels.flatMap(([id], i) => (state.facets[name].includes(id) ? [i] : [])),
      );
      return [name, { facet, indexes, any: state.facets[name].length > 0 }] as const;
    }),
  );
  const counts = new Map([...facets].map(([name, { labels }]) => [name, new Uint32Array(labels.length)]));
  const rows: number[] = [];
  const beforeDates: number[] = [];
  let undated = 0;
  for (const row of found) {
    const failed: FacetName[] = [];
    for (const [name, { facet, indexes, any }] of chosen)
      if (any && !facet.of(row).some((index) => indexes.has(index))) failed.push(name);
    const dated = inSpan(row);
    if (failed.length === 0) {
      beforeDates.push(row);
      if (archive.days(row) === null) undated++;
      if (dated) rows.push(row);
    }
    if (!dated || failed.length > 1) continue;
    // an article that fails one facet only would be a hit if that facet were chosen otherwise
    for (const [name, facet] of facets) {
      if (failed.length === 1 && failed[0] !== name) continue;
      const count = counts.get(name);
      if (count) for (const index of facet.of(row)) count[index] = (count[index] ?? 0) + 1;
    }
  }
  order(rows, state, hits, archive);
  return { rows, undated, beforeDates, counts: named(facets, counts, state) };
}

const allRows = (count: number): number[] => Array.from({ length: count }, (_, row) => row);

/** The later of a day of the query and one of the form, where either is given. */
export function latest(a: string | null, b: string): string | null {
  if (b === '') return a;
  return a === null || b > a ? b : a;
}
export function earliest(a: string | null, b: string): string | null {
  if (b === '') return a;
  return a === null || b < a ? b : a;
}

/** Whether an article's date may lie in the span; without a span all do. Undated articles do as chosen, or else without a span. */
function spanTest(
  from: string | null,
  to: string | null,
  undated: boolean | null,
  archive: ArchiveData,
): (row: number) => boolean {
  if (from === null && to === null) return (row) => undated !== false || archive.days(row) !== null;
  const first = (from === null ? null : dayNumberOf(from)) ?? Number.NEGATIVE_INFINITY;
  const last = (to === null ? null : dayNumberOf(to)) ?? Number.POSITIVE_INFINITY;
  return (row) => {
    const days = archive.days(row);
    return days === null ? undated === true : days.last >= first && days.first <= last;
  };
}

/** By score, or by date; undated articles come last in both directions, equal ones stay in the archive's order. */
function order(rows: number[], state: SearchState, hits: Found['hits'], archive: ArchiveData): void {
  if (state.order === 'alt') {
    rows.sort((a, b) => a - b);
    return;
  }
  // looked up once a row, not at every comparison
  const byScore = state.order !== 'neu' && hits !== null;
  const keyed = rows.map((row) => ({
    row,
    score: byScore ? (hits.get(row) ?? 0) : 0,
    day: archive.days(row)?.first ?? Number.NEGATIVE_INFINITY,
  }));
  keyed.sort((a, b) => b.score - a.score || (a.day === b.day ? a.row - b.row : b.day > a.day ? 1 : -1));
  for (const [i, { row }] of keyed.entries()) rows[i] = row;
}

function named(
  facets: ReadonlyMap<FacetName, Facet>,
  counts: ReadonlyMap<FacetName, Uint32Array>,
  state: SearchState,
): Selection['counts'] {
  const all: Selection['counts'] = new Map();
  for (const name of FACET_NAMES) {
    const facet = facets.get(name);
    if (facet === undefined) continue;
    const values = facet.labels.map(([id, label], i) => ({
      id,
      name: label,
      count: counts.get(name)?.[i] ?? 0,
      selected: state.facets[name].includes(id),
    }));
    all.set(
      name,
      values
        .filter(({ count, selected }) => count > 0 || selected)
        .sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'de')),
    );
  }
  return all;
}
