import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createKnowledge } from '../../src/knowledge/knowledge.ts';
import { settingsSchema } from '../../src/knowledge/settings.ts';
import { linkArchive } from '../../src/link/linkArchive.ts';
import { EXPORTS } from '../../src/publish/exports.ts';
import { createSite } from '../../src/publish/site.ts';
import type { Place } from '../../src/record.ts';
import { makeRecord, stated } from '../support/records.ts';

const place = (id: string, coordinates: Place['coordinates']): Place => ({
  id,
  name: id,
  status: 'found',
  mentions: [{ start: 0, end: 4, text: 'Ulm,' }],
  kind: 'city',
  coordinates,
  country: 'DE',
  derived: [],
});
const none = { people: [], places: [], organisations: [] };
const knowledge = createKnowledge(
  settingsSchema.parse({
    title: 'Musterarchiv',
    publisher: 'Muster e. V.',
    baseUrl: 'https://archiv.example',
  }),
  { ...none, sources: [], never: none },
);
const records = [
  makeRecord({
    text: 'Ulm, Nirgendwo',
    published: stated('2023-09-05'),
    places: [place('ulm', { lat: 48.4, lon: 10 }), place('nirgendwo', null)],
  }),
];
const site = createSite(linkArchive(records, knowledge), knowledge, {
  basePath: '/',
  contentDir: 'content',
  problems: [],
});
const written = (label: string): string => {
  const found = EXPORTS.find((one) => one.label === label);
  assert.ok(found, `${label} is exported`);
  return [...found.write(site)].join('');
};

test('the data package names every file by the rules of Data Package 2.0, and every column of the table', () => {
  const data = JSON.parse(written('datapackage.json'));
  assert.equal(data.$schema, 'https://datapackage.org/profiles/2.0/datapackage.json');
  assert.equal(data.homepage, 'https://archiv.example/daten/');
  assert.deepEqual(data.contributors, [{ title: 'Muster e. V.', roles: ['publisher'] }]);
  const names = data.resources.map(({ name }: { name: string }) => name);
  assert.equal(new Set(names).size, names.length);
  for (const { name, path, format, mediatype } of data.resources) {
    assert.match(name, /^[-a-z0-9._]+$/);
    assert.ok(
      EXPORTS.some(({ label }) => label === path),
      `${path} lies in the folder`,
    );
    assert.ok(path.endsWith(`.${format}`));
    assert.match(mediatype, /^(text|application)\/[-a-z+]+$/);
  }
  const [table] = data.resources;
  const [header] = written('records.csv').replace('\uFEFF', '').split('\n');
  assert.deepEqual(
    table.schema.fields.map((field: { name: string }) => field.name),
    header?.split(','),
  );
  for (const field of table.schema.fields) assert.equal(field.type, 'string');
  assert.deepEqual(table.schema.primaryKey, ['id']);
});

test('the GeoJSON is a collection of points, longitude first, of the places that have coordinates', () => {
  const { type, features } = JSON.parse(written('orte.geojson'));
  assert.equal(type, 'FeatureCollection');
  assert.deepEqual(features, [
    {
      type: 'Feature',
      id: 'ulm',
      geometry: { type: 'Point', coordinates: [10, 48.4] },
      properties: { name: 'ulm', kind: 'city', country: 'DE', articles: 1, page: '/orte/ulm/' },
    },
  ]);
});
