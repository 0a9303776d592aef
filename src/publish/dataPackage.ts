import type { Settings } from '../knowledge/settings.ts';
import { CSV_COLUMNS } from './csvColumns.ts';

/**
 * The folder's contents as a Frictionless Data Package 2.0, https://datapackage.org/standard/data-package/.
 * `homepage` is the public address of the data page, null where there is none.
 */
export function dataPackage({ title, description, publisher }: Settings, homepage: string | null): object {
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'nachrichtenarchiv',
    title,
    description,
    ...(homepage === null ? {} : { homepage }),
    ...(publisher === undefined ? {} : { contributors: [{ title: publisher, roles: ['publisher'] }] }),
    resources: [
      {
        name: 'records-csv',
        type: 'table',
        path: 'records.csv',
        title: 'Angaben zu allen Artikeln',
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: {
          $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
          fields: CSV_COLUMNS.map(({ name, description }) => ({ name, type: 'string', description })),
          primaryKey: ['id'],
          missingValues: [''],
        },
      },
      {
        name: 'records-ndjson',
        path: 'records.ndjson',
        title: 'Alle Artikel mit Text und Nachweisen',
        format: 'ndjson',
        mediatype: 'application/x-ndjson',
        encoding: 'utf-8',
      },
      {
        name: 'records-bib',
        path: 'records.bib',
        title: 'Alle Artikel als BibLaTeX',
        format: 'bib',
        mediatype: 'application/x-bibtex',
        encoding: 'utf-8',
      },
      {
        name: 'orte-geojson',
        path: 'orte.geojson',
        title: 'Orte mit Koordinaten',
        format: 'geojson',
        mediatype: 'application/geo+json',
        encoding: 'utf-8',
      },
    ],
  };
}
