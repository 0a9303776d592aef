import type { PublicRecord } from './publicRecord.ts';

/** A column of the table of articles. */
export interface CsvColumn {
  name: string;
  /** what stands in it */
  description: string;
  cell(record: PublicRecord): string;
}

/** The columns in their order. Lists are joined with „; “. */
export const CSV_COLUMNS: readonly CsvColumn[] = [
  { name: 'id', description: 'Archivnummer, auch Teil der Adresse', cell: ({ id }) => id },
  { name: 'title', description: 'Überschrift', cell: ({ title }) => title },
  { name: 'kicker', description: 'Dachzeile oder Ressort', cell: ({ kicker }) => kicker ?? '' },
  {
    name: 'published',
    description: 'Erscheinungsdatum als EDTF (ISO 8601-2), so genau wie bekannt',
    cell: ({ published }) => published?.edtf ?? '',
  },
  {
    name: 'certainty',
    description: 'stated: genannt; inferred: aus dem Text erschlossen',
    cell: ({ published }) => published?.certainty ?? '',
  },
  {
    name: 'basis',
    description: 'wo das Datum gelesen wurde',
    cell: ({ published }) => published?.basis ?? '',
  },
  { name: 'source', description: 'Medium oder Agentur', cell: ({ source }) => source?.name ?? '' },
  { name: 'authors', description: 'Verfasser', cell: ({ authors }) => authors.join('; ') },
  { name: 'agencies', description: 'Agenturen', cell: ({ agencies }) => agencies.join('; ') },
  { name: 'people', description: 'genannte Personen', cell: ({ people }) => names(people) },
  { name: 'places', description: 'genannte Orte', cell: ({ places }) => names(places) },
  {
    name: 'organisations',
    description: 'genannte Organisationen',
    cell: ({ organisations }) => names(organisations),
  },
  { name: 'url', description: 'Adresse des Originals', cell: ({ url }) => url ?? '' },
  { name: 'rights', description: 'was das Archiv vom Artikel zeigen darf', cell: ({ rights }) => rights },
  { name: 'file', description: 'Datei der Sammlung', cell: ({ file }) => file },
  { name: 'checksum', description: 'SHA-256 der Datei', cell: ({ checksum }) => checksum },
];

function names(entries: readonly { name: string }[]): string {
  return entries.map(({ name }) => name).join('; ');
}
