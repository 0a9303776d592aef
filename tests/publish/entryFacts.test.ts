import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { buildArchive } from '../../src/archive.ts';
import { entryFacts } from '../../src/publish/entryFacts.ts';
import { publicArchive } from '../../src/publish/publicArchive.ts';

let places: ReturnType<typeof publicArchive>['places'];
before(async () => {
  places = publicArchive((await buildArchive('content')).archive).places;
});

const factsOf = (id: string): Record<string, string> => {
  const entry = places.find((place) => place.id === id);
  assert.ok(entry, id);
  return Object.fromEntries(entryFacts({ kind: 'places', entry }).map(({ label, text }) => [label, text]));
};

test('a country has its capital, a town its country', () => {
  assert.equal(factsOf('nordkorea')['Hauptstadt'], 'Pjöngjang');
  assert.equal(factsOf('nordkorea')['Land'], undefined);
  assert.equal(factsOf('wladiwostok')['Land'], 'Russland');
  assert.equal(factsOf('wladiwostok')['Hauptstadt'], undefined);
});
