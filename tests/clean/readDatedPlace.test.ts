import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDatedPlace } from '../../src/clean/readDatedPlace.ts';

test('a place with its day or month, on a line of its own', () => {
  assert.deepEqual(readDatedPlace('Wien, 3. November'), { place: 'Wien', date: '3. November' });
  assert.deepEqual(readDatedPlace('Musterwalde, im Mai 2021'), { place: 'Musterwalde', date: 'Mai 2021' });
});

test('what looks alike and names no place', () => {
  for (const line of [
    'Musterwalde im Mai 2021',
    'Heute, im Mai 2021',
    'Musterwalde, im Jahr 2021',
    'Musterwalde, im Mai 2021, und kein Regen',
    'Kohl, 3. November',
  ])
    assert.equal(readDatedPlace(line), null, line);
});
