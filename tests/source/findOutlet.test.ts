import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findAgency } from '../../src/source/findAgency.ts';
import { findOutlet, findOutletByUrl } from '../../src/source/findOutlet.ts';
import { knowledge } from '../support/cleanCase.ts';

const { sources } = knowledge;

for (const [name, id] of [
  ['Beispiel-Kurier', 'beispiel-kurier'],
  ['BEISPIEL-KURIER Online', 'beispiel-kurier'],
  ['musterblatt.example', 'musterblatt'],
  ['ZEIT ONLINE', 'zeit'],
  ['The New York Times', 'nyt'],
  ['toi', 'toi'],
  ['Dorfbote', undefined],
  ['', undefined],
] as const)
  test(`outlet ${name}`, () => assert.equal(findOutlet(name, sources)?.id, id));

for (const [url, id, host] of [
  ['https://www.musterblatt.example/a/b?c#d', 'musterblatt', 'musterblatt.example'],
  ['https://sport.musterblatt.example/', 'musterblatt', 'sport.musterblatt.example'],
  ['https://nutzer@musterblatt.example:8080/', 'musterblatt', 'musterblatt.example'],
  ['https://kein-musterblatt.example/', undefined, 'kein-musterblatt.example'],
] as const)
  test(`outlet at ${url}`, () => {
    const found = findOutletByUrl(url, sources);
    assert.deepEqual([found?.record?.id, found?.host], [id, host]);
  });

test('no address, no outlet', () => {
  for (const url of ['', 'musterblatt.example', 'javascript:alert(1)', 'https://localhost/'])
    assert.equal(findOutletByUrl(url, sources), null);
});

for (const [part, agency] of [
  ['dpa', 'dpa'],
  ['dpa-infocom', 'dpa'],
  ['Agence France-Presse', 'AFP'],
  ['Reuters', 'Reuters'],
  ['mpa', 'mpa'],
  ['Beispiel-Kurier', null],
  ['ap.', null],
  ['red', null],
] as const)
  test(`agency ${part}`, () => assert.equal(findAgency(part, sources), agency));
