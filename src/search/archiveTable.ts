import type { PublicRecord } from '../publish/publicRecord.ts';
import { dayNumberOf } from './dayNumberOf.ts';
import type { Label, PackedLabel } from './packLabel.ts';
import type { VocabularyIndex } from './writeVocabulary.ts';

/**
 * What the search page knows of every article without loading it, as it travels: one row an article, in the order of
 * the archive (oldest first, undated last). Columns instead of rows and differences instead of values, because that
 * packs to about two bytes an article.
 */
export interface ArchiveTable {
  count: number;
  /** what all other tables of this build are asked for with */
  version: string;
  /** folders with a Pagefind index each, relative to this file's folder; together they hold every row once, in order */
  parts: string[];
  /** a number: the day, as difference to the day in the last row that had one; a text: other EDTF; null: undated */
  dates: (number | string | null)[];
  /** rows whose date is inferred, as differences */
  inferred: number[];
  /** index into `sources` + 1, or 0 for unknown */
  source: number[];
  sources: Label[];
  vocabulary: VocabularyIndex;
  /** facets with files by the words of their entries, see `entityTable` */
  entities: string[];
  /** whether there are files of `phraseTable` */
  hasPhrases: boolean;
  /** index into `forms` */
  form: number[];
  forms: Label[];
  /** first row of each file of `ReferenceTable`: `angaben0.tab`, `angaben1.tab` … */
  references: number[];
  /** near-identical reports: a row and the later rows that are like it */
  similar: [row: number, ...later: number[]][];
}

/** Who or what occurs in which article: one file per facet, loaded when the facet is opened. */
export interface FacetTable<L = Label> {
  labels: L[];
  /** per row, ascending indexes into `labels` as differences */
  rows: number[][];
}

/** The table as it travels. */
export type PackedFacetTable = FacetTable<PackedLabel>;

/** Sorted numbers as differences: [3, 4, 9] → [3, 1, 5] */
export function differences(sorted: readonly number[]): number[] {
  return sorted.map((value, i) => value - (sorted[i - 1] ?? 0));
}

/** The inverse of `differences`. */
export function sums(steps: readonly number[]): number[] {
  let sum = 0;
  return steps.map((step) => (sum += step));
}

const FORMS: Label[] = [
  ['txt', 'Textdatei'],
  ['md', 'Markdown'],
  ['html', 'gespeicherte Seite'],
];

/** What the table says that is not read off the articles one by one. */
export interface TableContext {
  version: string;
  parts: string[];
  vocabulary: VocabularyIndex;
  entities: string[];
  hasPhrases: boolean;
  references: number[];
  /** article id → ids of near-identical reports */
  parallels: ReadonlyMap<string, readonly string[]>;
}

/** The table of the given articles. */
export function archiveTable(
  records: readonly PublicRecord[],
  { version, parts, vocabulary, entities, hasPhrases, references, parallels }: TableContext,
): ArchiveTable {
  const sources: Label[] = [];
  const sourceIndex = new Map<string, number>();
  let lastDay = 0;
  const date = ({ published }: PublicRecord): number | string | null => {
    if (published === null) return null;
    const day = dayNumberOf(published.edtf);
    if (day === null) return published.edtf;
    const step = day - lastDay;
    lastDay = day;
    return step;
  };
  const source = (record: PublicRecord): number => {
    if (record.source === null) return 0;
    const { id, name } = record.source;
    const known = sourceIndex.get(id);
    if (known !== undefined) return known;
    const next = sources.push([id, name]);
    sourceIndex.set(id, next);
    return next;
  };
  return {
    count: records.length,
    version,
    parts,
    vocabulary,
    entities,
    hasPhrases,
    dates: records.map(date),
    inferred: differences(
      records.flatMap((record, row) => (record.published?.certainty === 'inferred' ? [row] : [])),
    ),
    source: records.map(source),
    sources,
    form: records.map(({ file }) => formOf(file)),
    forms: FORMS,
    references,
    similar: similarRows(records, parallels),
  };
}

/** Each pair of near-identical reports once, by row. */
function similarRows(
  records: readonly PublicRecord[],
  parallels: ReadonlyMap<string, readonly string[]>,
): ArchiveTable['similar'] {
  const rowOf = new Map(records.map(({ id }, row) => [id, row]));
  return records.flatMap(({ id }, row): ArchiveTable['similar'] => {
    const later = (parallels.get(id) ?? [])
      .map((other) => rowOf.get(other) ?? -1)
      .filter((other) => other > row)
      .sort((a, b) => a - b);
    return later.length > 0 ? [[row, ...later]] : [];
  });
}

function formOf(file: string): number {
  if (/\.(?:md|markdown)$/i.test(file)) return 1;
  return /\.(?:html?|mhtml?)$/i.test(file) ? 2 : 0;
}

/** The facet table of one kind of entity. `labelsOf` gives an article's labels. */
export function facetTable(
  records: readonly PublicRecord[],
  labelsOf: (record: PublicRecord) => readonly Label[],
): FacetTable {
  const labels: Label[] = [];
  const known = new Map<string, number>();
  const indexOf = (label: Label): number => {
    const found = known.get(label[0]);
    if (found !== undefined) return found;
    const next = labels.push(label) - 1;
    known.set(label[0], next);
    return next;
  };
  const rows = records.map((record) => {
    const indexes = new Set(labelsOf(record).map(indexOf));
    return differences([...indexes].sort((a, b) => a - b));
  });
  return { labels, rows };
}
