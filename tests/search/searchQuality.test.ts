import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchQuality } from '../../src/search/searchQuality.ts';

test('recall counts all hits, precision the first ten', () => {
  const noise = Array.from({ length: 20 }, (_, i) => `x${i}`);
  const [quality] = searchQuality([{ kind: 'k', q: 'q', ids: ['a', 'b'] }], [['a', ...noise, 'b']]);
  assert.deepEqual(quality, { kind: 'k', queries: 1, recall: 1, precision: 0.1 });
});

test('a query without a hit counts nothing for both', () => {
  const [quality] = searchQuality([{ kind: 'k', q: 'q', ids: ['a'] }], [[]]);
  assert.deepEqual(quality, { kind: 'k', queries: 1, recall: 0, precision: 0 });
});
