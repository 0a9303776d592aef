import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlaceEntry } from '../../src/link/linkArchive.ts';
import { path } from '../../src/publish/addresses.ts';
import { placesInCountry } from '../../src/publish/placesInCountry.ts';

function place(id: string, kind: PlaceEntry['kind'], country: string | null, articles: number): PlaceEntry {
  return {
    id,
    name: id,
    kind,
    country,
    coordinates: null,
    status: 'found',
    authority: null,
    count: articles,
    derived: 0,
    namesakes: [],
    articles: Array.from({ length: articles }, (_, i) => `a-${i}`),
    wordings: [],
    companions: [],
  };
}

test('a country names its places, those of most articles first, and neither itself nor what lies in no country', () => {
  const all = placesInCountry(
    [
      place('deutschland', 'country', 'DE', 9),
      place('aachen', 'city', 'DE', 1),
      place('berlin', 'city', 'DE', 3),
      place('bayern', 'region', 'DE', 1),
      place('ostsee', 'water', null, 4),
      place('wien', 'city', 'AT', 2),
    ],
    { link: path.entry },
  );
  assert.deepEqual(
    all.get('DE')?.map(({ name, articles }) => [name, articles]),
    [
      ['berlin', 3],
      ['aachen', 1],
      ['bayern', 1],
    ],
  );
  assert.deepEqual(all.get('AT'), [{ name: 'wien', path: '/orte/wien/', articles: 2 }]);
  assert.equal(all.size, 2);
});

test('a country with many places names ten', () => {
  const many = Array.from({ length: 30 }, (_, i) => place(`ort-${i}`, 'city', 'DE', i + 1));
  const named = placesInCountry(many, { link: path.entry }).get('DE') ?? [];
  assert.equal(named.length, 10);
  assert.equal(named[0]?.articles, 30);
});
