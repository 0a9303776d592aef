import assert from 'node:assert/strict';
import { test } from 'node:test';
import { trainTagger } from '../../src/names/training/trainTagger.ts';

const rows = [
  {
    id: 'eigen-1',
    text: 'Gestern kam Anna Weber nach Köln.',
    entities: [
      { start: 12, end: 22, type: 'PER' },
      { start: 28, end: 32, type: 'LOC' },
    ],
  },
  {
    id: 'eigen-2',
    text: 'Der Rat tagte, und Paul Maier schwieg.',
    entities: [{ start: 19, end: 29, type: 'PER' }],
  },
];

test('the same texts give the same weights', () =>
  assert.deepEqual(Buffer.from(trainTagger(rows)), Buffer.from(trainTagger(rows))));
