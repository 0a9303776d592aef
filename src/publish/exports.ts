import { z } from 'zod';
import { path } from './addresses.ts';
import { bibtex } from './cite/bibtex.ts';
import { reference } from './cite/reference.ts';
import { CSV_COLUMNS } from './csvColumns.ts';
import { csvLine } from './csvLine.ts';
import { dataPackage } from './dataPackage.ts';
import { archiveFeed } from './feeds.ts';
import { feedWriter } from './feedWriter.ts';
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
      yield `\uFEFF${csvLine(CSV_COLUMNS.map(({ name }) => name))}`;
      for (const record of archive.records) yield csvLine(CSV_COLUMNS.map(({ cell }) => cell(record)));
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
    path: path.file('records.bib'),
    label: 'records.bib',
    text: 'Alle Artikel für Literaturverwaltungen, als BibLaTeX.',
    *write({ archive, settings, publicUrl }) {
      for (const record of archive.records)
        yield `${bibtex(reference(record, settings.title, publicUrl(path.article(record.id))))}\n\n`;
    },
  },
  {
    path: path.file('orte.geojson'),
    label: 'orte.geojson',
    text: 'Die Orte des Archivs mit Koordinaten und der Zahl ihrer Artikel, als GeoJSON.',
    *write({ archive, href, entryLinks }) {
      const features = archive.places.flatMap(({ id, name, kind, country, coordinates, articles }) =>
        coordinates === null
          ? []
          : [
              {
                type: 'Feature',
                id,
                geometry: { type: 'Point', coordinates: [coordinates.lon, coordinates.lat] },
                properties: {
                  name,
                  kind,
                  country,
                  articles: articles.length,
                  page: href(entryLinks.link('places', id)),
                },
              },
            ],
      );
      yield `${JSON.stringify({ type: 'FeatureCollection', features })}\n`;
    },
  },
  {
    path: path.file('datapackage.json'),
    label: 'datapackage.json',
    text: 'Was in diesem Ordner liegt, mit den Spalten der Tabelle, als Frictionless Data Package.',
    *write({ settings, publicUrl }) {
      yield `${JSON.stringify(dataPackage(settings, publicUrl(path.data())), null, 2)}\n`;
    },
  },
  {
    path: path.feed(),
    label: 'feed.xml',
    text: 'Die neuesten Artikel als Atom-Feed. Nur Artikel, deren Erscheinungstag feststeht: Ein Feed kennt keine Monate.',
    *write(site) {
      for (const { atom } of feedWriter(site)(archiveFeed(site))) yield atom;
    },
  },
  {
    path: path.jsonFeed(),
    label: 'feed.json',
    text: 'Dasselbe als JSON Feed. Auch einzelne Personen, Orte, Organisationen und Quellen lassen sich verfolgen; ihre Feeds stehen auf ihren Seiten.',
    *write(site) {
      for (const { json } of feedWriter(site)(archiveFeed(site))) yield json;
    },
  },
];
