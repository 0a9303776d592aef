import { edtfDay } from '../../../src/date/edtf.ts';
import { type DayRange, edtfDays } from '../../../src/date/edtfRange.ts';
import { type ArchiveTable, type PackedFacetTable, sums } from '../../../src/search/archiveTable.ts';
import { type Label, unpackLabel } from '../../../src/search/packLabel.ts';
import type { FacetName } from '../../../src/search/searchAddress.ts';
import type { VocabularyIndex } from '../../../src/search/writeVocabulary.ts';
import { type EntityFiles, openEntityFiles } from './entityFiles.ts';
import { fetchPacked, readPacked } from './fetchPacked.ts';
import { type TableAddress, tableAddress } from './tableAddress.ts';

/** A facet: its labels, and which of them each article has. */
export interface Facet {
  labels: readonly Label[];
  /** indexes into `labels` of a row */
  of(row: number): readonly number[];
}

/** What is known of every article, by row: oldest first, undated last. */
export interface ArchiveData {
  count: number;
  /** where the other tables are */
  addressOf: TableAddress;
  parts: readonly string[];
  vocabulary: VocabularyIndex;
  /** whether there are files of phrases */
  hasPhrases: boolean;
  /** EDTF, null for undated */
  date(row: number): string | null;
  /** the days the date may mean, null for undated */
  days(row: number): DayRange | null;
  isInferred(row: number): boolean;
  sourceName(row: number): string | null;
  /** whether any article's source is known: where none is, saying so at each is noise */
  hasSources: boolean;
  /** what the article was read from: „Textdatei“ */
  formName(row: number): string;
  /** first row of each file of references */
  references: readonly number[];
  /** rows of near-identical reports */
  similar(row: number): readonly number[];
  facet(name: FacetName | 'autor'): Promise<Facet>;
  /** the entries of a facet that is better not loaded whole; null if it is small, or was loaded */
  entities(name: FacetName | 'autor'): EntityFiles | null;
}

export const CERTAINTIES: readonly Label[] = [
  ['angegeben', 'Datum angegeben'],
  ['erschlossen', 'Datum erschlossen'],
  ['ohne', 'ohne Datum'],
];

/** What `quelle:unbekannt` asks for: articles whose source nothing tells. */
export const UNKNOWN_SOURCE: Label = ['unbekannt', 'unbekannt'];

/**
 * Reads the table of all articles, `archiv.tab`, which must not be one that the browser has kept; facets with many entries
 * follow when they are asked for. `base` ends in /.
 */
export async function loadArchiveData(base: string, asked: Promise<Response>): Promise<ArchiveData> {
  const table = await readPacked(await asked, isArchiveTable);
  const addressOf = tableAddress(base, table.version);
  let day = 0;
  // nearly all are plain days: their texts are made when they are shown
  const dates = table.dates.map((date) => {
    if (typeof date === 'number') day += date;
    return typeof date === 'number' ? day : date;
  });
  const days = dates.map((date) =>
    typeof date === 'number' ? { first: date, last: date } : edtfDays(date ?? ''),
  );
  const inferred = new Set(sums(table.inferred));
  const certainty = (row: number): number => (dates[row] == null ? 2 : inferred.has(row) ? 1 : 0);
  const similar = bothWays(table.similar);
  const facets = new Map<string, Promise<Facet>>();
  const files = new Map<string, EntityFiles>();
  const load = (name: FacetName | 'autor'): Promise<Facet> => {
    if (name === 'quelle') {
      const { sources } = table;
      const hasUnknown = sources.length > 0 && table.source.includes(0);
      return Promise.resolve({
        labels: hasUnknown ? [...sources, UNKNOWN_SOURCE] : sources,
        of: (row) => {
          const source = table.source[row] ?? 0;
          return single(source > 0 ? source - 1 : hasUnknown ? sources.length : -1);
        },
      });
    }
    if (name === 'form')
      return Promise.resolve({ labels: table.forms, of: (row) => single(table.form[row] ?? -1) });
    if (name === 'gewissheit') return Promise.resolve({ labels: CERTAINTIES, of: (row) => [certainty(row)] });
    return fetchPacked(addressOf(name), isFacetTable).then(({ labels, rows }) => {
      const of = rows.map(sums);
      return { labels: labels.map(unpackLabel), of: (row: number) => of[row] ?? [] };
    });
  };
  return {
    count: table.count,
    addressOf,
    parts: table.parts,
    vocabulary: table.vocabulary,
    hasPhrases: table.hasPhrases,
    date(row) {
      const date = dates[row] ?? null;
      return typeof date === 'number' ? edtfDay(date) : date;
    },
    days: (row) => days[row] ?? null,
    isInferred: (row) => inferred.has(row),
    sourceName: (row) => table.sources[(table.source[row] ?? 0) - 1]?.[1] ?? null,
    hasSources: table.sources.length > 0,
    formName: (row) => table.forms[table.form[row] ?? -1]?.[1] ?? '',
    references: table.references,
    similar: (row) => similar.get(row) ?? [],
    facet(name) {
      const known = facets.get(name) ?? load(name);
      facets.set(name, known);
      return known;
    },
    entities(name) {
      if (facets.has(name) || !table.entities.includes(name)) return null;
      const known = files.get(name) ?? openEntityFiles(addressOf, name);
      files.set(name, known);
      return known;
    },
  };
}

/** row → all rows it is paired with */
function bothWays(pairs: ArchiveTable['similar']): ReadonlyMap<number, readonly number[]> {
  const all = new Map<number, number[]>();
  const add = (row: number, other: number): unknown => all.get(row)?.push(other) ?? all.set(row, [other]);
  for (const [row, ...others] of pairs)
    for (const other of others) {
      add(row, other);
      add(other, row);
    }
  return all;
}

const single = (index: number): readonly number[] => (index < 0 ? [] : [index]);

function isArchiveTable(value: unknown): value is ArchiveTable {
  return typeof value === 'object' && value !== null && 'dates' in value && 'parts' in value;
}

function isFacetTable(value: unknown): value is PackedFacetTable {
  return typeof value === 'object' && value !== null && 'labels' in value && 'rows' in value;
}
