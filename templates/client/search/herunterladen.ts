import { bibtex } from '../../../src/publish/cite/bibtex.ts';
import { cslJson } from '../../../src/publish/cite/cslJson.ts';
import { type Referable, type Reference, reference } from '../../../src/publish/cite/reference.ts';
import { ris } from '../../../src/publish/cite/ris.ts';
import { csvLine } from '../../../src/publish/csvLine.ts';

/** A hit as it is written into a file. */
export interface DownloadRow extends Referable {
  kicker: string | null;
  certainty: string;
  /** the article's address in the archive: the public one, or where its page is now */
  page: string;
}

interface Format {
  type: string;
  write(rows: readonly DownloadRow[], references: readonly Reference[]): string;
}

/** The formats of a list of hits by the end of the file's name. */
const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['csv', { type: 'text/csv;charset=utf-8', write: table }],
  [
    'bib',
    { type: 'application/x-bibtex', write: (_, refs) => refs.map((ref) => `${bibtex(ref)}\n\n`).join('') },
  ],
  [
    'ris',
    {
      type: 'application/x-research-info-systems',
      write: (_, refs) => refs.map((ref) => `${ris(ref)}\n\n`).join(''),
    },
  ],
  [
    'json',
    {
      type: 'application/vnd.citationstyles.csl+json',
      write: (_, refs) => `${JSON.stringify(refs.map(cslJson), null, 1)}\n`,
    },
  ],
]);

function table(rows: readonly DownloadRow[]): string {
  const lines = rows.map((row) => csvLine(Object.values(CSV).map((cell) => cell(row))));
  return `\uFEFF${csvLine(Object.keys(CSV))}${lines.join('')}`;
}

/** The columns of the table, named as in the archive's own export. */
const CSV: Readonly<Record<string, (row: DownloadRow) => string>> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  kicker: ({ kicker }) => kicker ?? '',
  published: ({ published }) => published?.edtf ?? '',
  certainty: ({ certainty }) => certainty,
  source: ({ source }) => source?.name ?? '',
  authors: ({ authors }) => authors.join('; '),
  agencies: ({ agencies }) => agencies.join('; '),
  url: ({ url }) => url ?? '',
  page: ({ page }) => page,
};

/** Writes hits as `csv`, `bib`, `ris` or `json` (CSL-JSON). Throws for another format. `archive` is the archive's title. */
export function writeDownload(format: string, rows: readonly DownloadRow[], archive: string): Blob {
  const found = FORMATS.get(format);
  if (found === undefined) throw new Error(`no format ${format}`);
  const references = rows.map((row) => reference(row, archive, row.page));
  return new Blob([found.write(rows, references)], { type: found.type });
}
