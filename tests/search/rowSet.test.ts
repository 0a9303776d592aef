import assert from 'node:assert/strict';
import { test } from 'node:test';
import { packRows, unpackRows } from '../../src/search/rowSet.ts';

test('rows come back as they were, few and many', () => {
  const some = [0, 7, 8, 15, 16, 99];
  const most = Array.from({ length: 1000 }, (_, row) => row).filter((row) => row % 3 > 0);
  for (const rows of [[], [0], [999], some, most]) assert.deepEqual(unpackRows(packRows(rows, 1000)), rows);
});

test('few rows are written as steps, many as bits: neither grows much beyond what it says', () => {
  assert.deepEqual(packRows([3, 500, 501], 10_000), [3, 497, 1]);
  const half = Array.from({ length: 5000 }, (_, i) => 2 * i);
  assert.equal(String(packRows(half, 10_000)).length, Math.ceil(10_000 / 8 / 3) * 4);
});
