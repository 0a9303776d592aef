import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PersonEntry } from '../../src/link/linkArchive.ts';
import { peopleNetwork } from '../../src/publish/peopleNetwork.ts';
import { shortestOrder } from '../../src/publish/shortestOrder.ts';

/** A person with what they share: `person('a', { b: 3 })`. */
const person = (id: string, shared: Record<string, number>): PersonEntry => ({
  id,
  name: id.toUpperCase(),
  status: 'found',
  authority: null,
  wordings: [],
  count: 1,
  articles: ['x'],
  roles: [],
  candidates: [],
  companions: [
    ...Object.entries(shared).map(([other, articles]) => ({
      kind: 'people' as const,
      id: other,
      name: other.toUpperCase(),
      articles,
    })),
    { kind: 'places', id: 'ulm', name: 'Ulm', articles: 9 },
  ],
});

test('each pair is told once, most shared first, and places are no people', () => {
  const network = peopleNetwork([
    person('a', { b: 3, c: 1 }),
    person('b', { a: 3, c: 1 }),
    person('c', { b: 1, a: 1 }),
  ]);
  assert.deepEqual(
    network?.pairs.map(({ one, other, articles }) => [one.id, other.id, articles]),
    [
      ['a', 'b', 3],
      ['a', 'c', 1],
      ['b', 'c', 1],
    ],
  );
  assert.equal(network?.fewest, 1);
  assert.equal(network?.ties.length, 3);
  for (const { from, to } of network?.ties ?? []) assert.ok(from < to);
});

test('hardly any pairs are no network; a companion who is no person of the archive is left out', () => {
  assert.equal(peopleNetwork([person('a', { b: 1 }), person('b', { a: 1 })]), null);
  assert.equal(peopleNetwork([person('a', { x: 4, y: 4, z: 4 })]), null);
});

test('of many people the best connected are drawn, and where enough pairs share two articles, one is too few', () => {
  const ids = Array.from({ length: 40 }, (_, i) => `p${String(i).padStart(2, '0')}`);
  const people = ids.map((id, i) =>
    person(id, { [ids[(i + 1) % 40] ?? '']: 40 - i, [ids[(i + 20) % 40] ?? '']: 1 }),
  );
  const network = peopleNetwork(people);
  assert.equal(network?.fewest, 2);
  assert.equal(network?.people.length, 24);
  assert.ok(network?.pairs.every(({ articles }) => articles > 1));
  assert.deepEqual(peopleNetwork(people), network, 'the same people give the same figure');
});

test('what is linked stands close', () => {
  const chain = [
    { a: 0, b: 3, weight: 1 },
    { a: 3, b: 1, weight: 1 },
    { a: 1, b: 2, weight: 1 },
  ];
  const order = shortestOrder(4, chain);
  for (const { a, b } of chain) assert.equal(Math.abs(order.indexOf(a) - order.indexOf(b)), 1);
  assert.deepEqual(shortestOrder(0, []), []);
});
