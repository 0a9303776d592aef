import type { ReferenceTable } from '../../../src/search/referenceTable.ts';
import { fetchPacked } from './fetchPacked.ts';
import type { TableAddress } from './tableAddress.ts';

/** What is known of an article beside the columns of `ArchiveData`. */
export interface ReferenceRow {
  row: number;
  id: string;
  title: string;
  kicker: string | null;
  subtitle: string | null;
  authors: readonly string[];
  agencies: readonly string[];
  url: string | null;
}

/** Looks rows up, in the order asked for; each file is loaded once. */
export type References = (rows: readonly number[]) => Promise<ReferenceRow[]>;

/** Files under way at one time: a download of everything asks for hundreds. */
const AT_ONCE = 8;

/** Opens the tables `angaben0` and so on. `firsts` are the first rows of its files. */
export function openReferences(addressOf: TableAddress, firsts: readonly number[]): References {
  const files = new Map<number, Promise<ReferenceTable>>();
  const fileOf = (row: number): number => firsts.findLastIndex((first) => first <= row);
  const load = (file: number): Promise<ReferenceTable> => {
    const known = files.get(file) ?? fetchPacked(addressOf(`angaben${file}`), isReferenceTable);
    files.set(file, known);
    return known;
  };
  return async (rows) => {
    const waiting = new Set(rows.map(fileOf)).values();
    const worker = async (): Promise<void> => {
      for (const file of waiting) await load(file);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, worker));
    return Promise.all(
      rows.map(async (row) => {
        const file = fileOf(row);
        return rowOf(row, row - (firsts[file] ?? 0), await load(file));
      }),
    );
  };
}

function rowOf(row: number, at: number, table: ReferenceTable): ReferenceRow {
  return {
    row,
    id: table.ids[at] ?? '',
    title: table.titles[at] ?? '',
    kicker: table.kickers[at] ?? null,
    subtitle: table.subtitles[at] ?? null,
    authors: table.authors[at] ?? [],
    agencies: table.agencies[at] ?? [],
    url: table.urls[at] ?? null,
  };
}

function isReferenceTable(value: unknown): value is ReferenceTable {
  return typeof value === 'object' && value !== null && 'ids' in value && 'titles' in value;
}
