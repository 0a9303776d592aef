import assert from 'node:assert/strict';
import { test } from 'node:test';
import isoCountries from 'i18n-iso-countries';
import { COUNTRIES } from '../../src/german/countries.ts';
import { EXONYMS } from '../../src/german/exonyms.ts';
import { REGIONS } from '../../src/german/regions.ts';
import { placeEntries } from '../../src/knowledge/placeEntries.ts';

const { entries } = placeEntries();

test('every country of ISO 3166-1 has its row, and every state its adjective, inhabitants and capital', () => {
  const codes = COUNTRIES.map(({ code }) => code);
  assert.equal(new Set(codes).size, codes.length);
  assert.deepEqual(
    Object.keys(isoCountries.getAlpha2Codes()).filter((code) => !codes.includes(code)),
    [],
  );
  const states = COUNTRIES.filter(({ adjectives }) => adjectives.length > 0);
  assert.ok(states.length >= 193);
});

test('every place has coordinates on the earth', () => {
  for (const { name, lat, lon } of [...entries, ...COUNTRIES, ...REGIONS])
    assert.ok(Math.abs(lat) <= 90 && Math.abs(lon) <= 180, `${name}: ${lat} ${lon}`);
});

test('every German name of a town leads to a row of the city list or has coordinates, and no town has two', () => {
  const rows = entries.filter(({ kind }) => kind === 'city');
  assert.equal(rows.length, EXONYMS.length);
  for (const { name, geonames, lat } of rows) assert.ok(geonames !== null || !Number.isNaN(lat), name);
  const ids = rows.flatMap(({ geonames }) => (geonames === null ? [] : [geonames]));
  assert.deepEqual(
    ids.filter((id, index) => ids.indexOf(id) !== index),
    [],
  );
  assert.ok(EXONYMS.filter(({ name, listed }) => name !== listed).length >= 400);
});

test('the tables hold no name twice among their main names', () => {
  const names = [...COUNTRIES, ...REGIONS].map(({ name }) => name);
  // the Moldau is a river as well as a state
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    ['Moldau'],
  );
});
