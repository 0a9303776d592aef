import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PlaceEntry } from '../../src/link/linkArchive.ts';
import { nearbyPlaces } from '../../src/publish/nearbyPlaces.ts';

function place(name: string, lat: number, lon: number, kind: PlaceEntry['kind'] = 'city'): PlaceEntry {
  return {
    id: name.toLowerCase(),
    name,
    kind,
    coordinates: { lat, lon },
    country: null,
    status: 'found',
    authority: null,
    wordings: [],
    count: 1,
    derived: 0,
    namesakes: [],
    articles: ['a'],
    companions: [],
  };
}

const wladiwostok = place('Wladiwostok', 43.11, 131.87);
const beyond = place('Osten', 66, 179.9);
const places = [
  wladiwostok,
  place('Ussurijsk', 43.8, 131.95),
  place('Chabarowsk', 48.48, 135.08),
  place('Russland', 60, 100, 'country'),
  beyond,
  place('Westen', 66, -179.9),
  ...Array.from({ length: 9 }, (_, i) => place(`Dorf ${i}`, 10 + i / 10, 10)),
];
const nearby = nearbyPlaces(places);

test('towns nearest first, with their distance, none beyond 600 km and no country', () => {
  assert.deepEqual(nearby(wladiwostok), [{ name: 'Ussurijsk', path: '/orte/ussurijsk/', kilometres: 77 }]);
});

test('across the 180th meridian', () => {
  assert.deepEqual(
    nearby(beyond).map(({ name }) => name),
    ['Westen'],
  );
});

test('six at most', () => {
  assert.equal(nearby(place('Dorf 4', 10.4, 10)).length, 6);
});

test('none around a country or a place without coordinates', () => {
  assert.deepEqual(nearby(place('Russland', 43.1, 131.9, 'country')), []);
  assert.deepEqual(nearby({ ...wladiwostok, coordinates: null }), []);
});
