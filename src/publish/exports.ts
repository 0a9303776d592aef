import { stringify } from 'csv-stringify/sync';
import { z } from 'zod';
import { path } from './addresses.ts';
import { atomFeed } from './atomFeed.ts';
import type { PublicRecord } from './publicRecord.ts';
import { publicRecordSchema } from './publicRecordSchema.ts';
import type { Site } from './site.ts';

/** One file of the data page. */
export interface Export {
  path: string;
  label: string;
  /** what is in it, for a reader */
  text: string;
  /** the file in pieces, so that no archive has to fit into one string */
  write(site: Site): Iterable<string>;
}

export const EXPORTS: readonly Export[] = [
  {
    path: path.file('records.ndjson'),
    label: 'records.ndjson',
    text: 'Alle Artikel mit Text, Nachweisen, Namen, Daten und Zitaten, ein JSON-Objekt je Zeile.',
    *write({ archive }) {
      for (const record of archive.records) yield `${JSON.stringify(record)}\n`;
    },
  },
  {
    path: path.file('records.csv'),
    label: 'records.csv',
    text: 'Die Angaben zu allen Artikeln ohne deren Text, als Tabelle (UTF-8, Komma).',
    *write({ archive }) {
      yield `\uFEFF${csvLine(Object.keys(csvRow))}`;
      for (const record of archive.records) yield csvLine(Object.values(csvRow).map((cell) => cell(record)));
    },
  },
  {
    path: path.file('record.schema.json'),
    label: 'record.schema.json',
    text: 'Was jedes Feld von records.ndjson bedeutet, als JSON Schema.',
    *write() {
      yield `${JSON.stringify(z.toJSONSchema(publicRecordSchema), null, 2)}\n`;
    },
  },
  {
    path: path.feed(),
    label: 'feed.xml',
    text: 'Die neuesten Artikel als Atom-Feed. Nur Artikel, deren Erscheinungstag feststeht: Ein Feed kennt keine Monate.',
    *write(site) {
      yield atomFeed(site);
    },
  },
];

/** The columns of the table. Lists are joined with „; “. */
const csvRow: Readonly<Record<string, (record: PublicRecord) => string>> = {
  id: ({ id }) => id,
  title: ({ title }) => title,
  kicker: ({ kicker }) => kicker ?? '',
  published: ({ published }) => published?.edtf ?? '',
  certainty: ({ published }) => published?.certainty ?? '',
  basis: ({ published }) => published?.basis ?? '',
  source: ({ source }) => source?.name ?? '',
  authors: ({ authors }) => authors.join('; '),
  agencies: ({ agencies }) => agencies.join('; '),
  people: ({ people }) => names(people),
  places: ({ places }) => names(places),
  organisations: ({ organisations }) => names(organisations),
  url: ({ url }) => url ?? '',
  rights: ({ rights }) => rights,
  file: ({ file }) => file,
  checksum: ({ checksum }) => checksum,
};

function names(entries: readonly { name: string }[]): string {
  return entries.map(({ name }) => name).join('; ');
}

/** A line of CSV; a cell that a spreadsheet would take for a formula is made text. */
function csvLine(cells: readonly string[]): string {
  return stringify([[...cells]], { escape_formulas: true });
}
