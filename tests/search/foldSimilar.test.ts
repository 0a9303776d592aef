import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldSimilar } from '../../templates/client/search/foldSimilar.ts';

/** 1, 2 and 5 are like each other; 3 is like 5 only. */
const SIMILAR: Readonly<Record<number, readonly number[]>> = { 1: [2, 5], 2: [1, 5], 3: [5], 5: [1, 2, 3] };
const fold = (rows: readonly number[]) => foldSimilar(rows, (row) => SIMILAR[row] ?? []);

test('near-identical hits stand under the first of them, in the order of the hits', () => {
  assert.deepEqual(fold([4, 5, 1, 6, 2]), [
    { row: 4, similar: [] },
    { row: 5, similar: [1, 2] },
    { row: 6, similar: [] },
  ]);
});

test('what is like a folded hit only is no copy of the one above it', () => {
  assert.deepEqual(fold([1, 5, 3]), [
    { row: 1, similar: [5] },
    { row: 3, similar: [] },
  ]);
});

test('only hits are folded, and each stands in the result once', () => {
  assert.deepEqual(fold([2, 4]), [
    { row: 2, similar: [] },
    { row: 4, similar: [] },
  ]);
  const all = fold([3, 1, 5, 2, 4]).flatMap(({ row, similar }) => [row, ...similar]);
  assert.deepEqual(
    all.sort((a, b) => a - b),
    [1, 2, 3, 4, 5],
  );
});
