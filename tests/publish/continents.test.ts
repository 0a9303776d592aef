import assert from 'node:assert/strict';
import { test } from 'node:test';
import { continentPages } from '../../src/publish/continents.ts';
import type { PublicArchive } from '../../src/publish/publicArchive.ts';
import { isInside, MAP } from '../../src/publish/worldMap.ts';

type Place = PublicArchive['places'][number];

function place(id: string, lat: number, lon: number, articles: number): Place {
  return {
    id,
    name: id,
    status: 'found',
    kind: 'city',
    coordinates: { lat, lon },
    country: null,
    count: articles,
    derived: 0,
    namesakes: [],
    articles: Array.from({ length: articles }, (_, i) => `a-${i}`),
    authority: null,
    wordings: [],
    companions: [],
  };
}

const link = (_: string, id: string): string => `/orte/${id}/`;
const PLACES = [
  place('Hamburg', 53.5, 10, 2),
  place('Wien', 48.2, 16.4, 5),
  place('Oslo', 59.9, 10.7, 1),
  place('Kapstadt', -33.9, 18.4, 3),
  { ...place('Nirgendwo', 0, 0, 4), coordinates: null },
];

test('a continent with three places or more has a page, those in most articles first', () => {
  const pages = continentPages(PLACES, { link });
  assert.deepEqual(
    pages.map(({ path, entries }) => [path, entries.map(({ name }) => name)]),
    [['/orte/karte/europa/', ['Wien', 'Hamburg', 'Oslo']]],
  );
});

test('every place of a page lies on its part of the map, and the part on the map', () => {
  const corners: [string, number, number][] = [
    ['Reykjavík', 64.1, -21.9],
    ['Lissabon', 38.7, -9.1],
    ['Tromsø', 69.6, 18.9],
    ['Anchorage', 61.2, -149.9],
    ['Panama', 9, -79.5],
    ['Halifax', 44.6, -63.6],
    ['Ushuaia', -54.8, -68.3],
    ['Recife', -8, -34.9],
    ['Quito', -0.2, -78.5],
    ['Auckland', -36.8, 174.8],
    ['Perth', -31.9, 115.9],
    ['Suva', -18.1, 178.4],
    ['Tokio', 35.7, 139.7],
    ['Norilsk', 69.3, 88.2],
    ['Jakarta', -6.2, 106.8],
    ['Tunis', 36.8, 10.2],
    ['Dakar', 14.7, -17.5],
    ['Mogadischu', 2, 45.3],
  ];
  const pages = continentPages(
    corners.map(([name, lat, lon]) => place(name, lat, lon, 1)),
    { link },
  );
  assert.equal(pages.length, 6);
  for (const { name, cut, points } of pages) {
    for (const point of points) assert.ok(isInside(cut, point), `${point.name} in ${name}`);
    assert.ok(cut.x >= 0 && cut.x + cut.width <= MAP.width + 0.1, name);
  }
});
