import { formatEdtf } from '../german/formatEdtf.ts';
import { UI } from '../german/ui.ts';
import { fourDigits, path, twoDigits } from './addresses.ts';
import { type PlaceInTime, placeInTime } from './placeInTime.ts';
import type { PublicRecord } from './publicRecord.ts';

/** Which source reported what and when, side by side: a row a day, a column a source. */
export interface SourceComparison {
  columns: SourceColumn[];
  rows: ComparisonRow[];
  /** cells name their articles; otherwise there are too many and cells count them */
  isDetailed: boolean;
}

export interface SourceColumn {
  /** id of the source; null is the last column, which takes what further sources reported */
  id: string | null;
  name: string;
  path: string | null;
  count: number;
}

export interface ComparisonRow {
  /** „5. September 2023“, „September 2023“, „2023“ */
  label: string;
  path: string;
  /** articles of each column */
  cells: PublicRecord[][];
}

/** Columns a reader can compare; further sources share one more. */
const MOST_COLUMNS = 5;
/** More articles than this are counted, not named. */
const MOST_NAMED = 60;

/**
 * Compares the sources of some articles, oldest first. null where fewer than two sources are known. Articles of unknown
 * source and without a year are left out: they cannot be compared. `manyBy`: what a row is where there are too many to
 * be named.
 */
export function compareSources(
  records: readonly PublicRecord[],
  manyBy: 'day' | 'year',
): SourceComparison | null {
  const counts = new Map<string, SourceColumn>();
  for (const { source } of records) {
    if (source === null) continue;
    const { id, name } = source;
    const column = counts.get(id) ?? { id, name, path: path.entry('sources', id), count: 0 };
    counts.set(id, column);
    column.count++;
  }
  if (counts.size < 2) return null;
  const ranked = [...counts.values()].sort((a, b) => b.count - a.count || a.name.localeCompare(b.name, 'de'));
  const isOne = ranked.length <= MOST_COLUMNS + 1;
  const columns = isOne ? ranked : [...ranked.slice(0, MOST_COLUMNS), further(ranked.slice(MOST_COLUMNS))];
  const columnOf = new Map(ranked.map(({ id }, i) => [id, Math.min(i, columns.length - 1)]));

  const isDetailed = records.length <= MOST_NAMED;
  const rows = new Map<string, ComparisonRow>();
  for (const record of records) {
    const column = record.source === null ? undefined : columnOf.get(record.source.id);
    const place = placeInTime(record.published?.edtf);
    if (column === undefined || place.precision === 'none') continue;
    const { edtf, path: to } = rowOf(
      isDetailed || manyBy === 'day' ? place : { precision: 'year', year: place.year },
    );
    const row = rows.get(edtf) ?? { label: formatEdtf(edtf), path: to, cells: columns.map(() => []) };
    rows.set(edtf, row);
    row.cells[column]?.push(record);
  }
  return {
    columns,
    rows: [...rows].sort(([a], [b]) => a.localeCompare(b)).map(([, row]) => row),
    isDetailed,
  };
}

function further(columns: readonly SourceColumn[]): SourceColumn {
  return {
    id: null,
    name: UI.furtherSources,
    path: null,
    count: columns.reduce((sum, { count }) => sum + count, 0),
  };
}

function rowOf(place: Exclude<PlaceInTime, { precision: 'none' }>): { edtf: string; path: string } {
  const { year } = place;
  switch (place.precision) {
    case 'year':
      return { edtf: fourDigits(year), path: path.year(year) };
    case 'month':
      return { edtf: `${fourDigits(year)}-${twoDigits(place.month)}`, path: path.month(year, place.month) };
    case 'day':
      return {
        edtf: `${fourDigits(year)}-${twoDigits(place.month)}-${twoDigits(place.day)}`,
        path: `${path.month(year, place.month)}#tag-${twoDigits(place.day)}`,
      };
  }
}
