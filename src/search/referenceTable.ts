import type { PublicRecord } from '../publish/publicRecord.ts';

/**
 * What lists and citations say of an article beside the columns of `ArchiveTable`, as it travels: columns of some rows
 * of the archive, one file for about a hundred, so that a page of a list loads few of them and a download only those it
 * names.
 */
export interface ReferenceTable {
  ids: string[];
  titles: string[];
  kickers: (string | null)[];
  subtitles: (string | null)[];
  authors: (readonly string[])[];
  agencies: (readonly string[])[];
  /** addresses of the originals */
  urls: (string | null)[];
}

/** Characters of one file: about 6 KB when packed. */
const SIZE = 16_000;

/** Cuts the articles, in the order of the archive, into files. `firsts` holds the first row of each. */
export function referenceTables(
  records: readonly PublicRecord[],
  size = SIZE,
): { firsts: number[]; tables: ReferenceTable[] } {
  const firsts: number[] = [];
  const tables: ReferenceTable[] = [];
  let filled = size;
  for (const [row, record] of records.entries()) {
    if (filled >= size) {
      firsts.push(row);
      tables.push({ ids: [], titles: [], kickers: [], subtitles: [], authors: [], agencies: [], urls: [] });
      filled = 0;
    }
    const table = tables.at(-1);
    if (table !== undefined) filled += add(record, table);
  }
  return { firsts, tables };
}

/** Adds a row; returns its length in characters. */
function add(record: PublicRecord, table: ReferenceTable): number {
  const { id, title, kicker, subtitle, authors, agencies, url } = record;
  table.ids.push(id);
  table.titles.push(title);
  table.kickers.push(kicker);
  table.subtitles.push(subtitle);
  table.authors.push(authors);
  table.agencies.push(agencies);
  table.urls.push(url);
  return JSON.stringify([id, title, kicker, subtitle, authors, agencies, url]).length;
}
