import assert from 'node:assert/strict';
import { test } from 'node:test';
import { searchQuality } from '../../src/search/searchQuality.ts';

test('recall counts all hits, precision the first ten', () => {
  const noise = Array.from({ length: 20 }, (_, i) => `x${i}`);
  const [quality] = searchQuality([{ kind: 'k', q: 'q', ids: ['a', 'b'] }], [['a', ...noise, 'b']]);
  assert.deepEqual(quality, { kind: 'k', queries: 1, recall: 1, precision: 0.1, strict: 0.1 });
});

test('a query without a hit counts nothing for both', () => {
  const [quality] = searchQuality([{ kind: 'k', q: 'q', ids: ['a'] }], [[]]);
  assert.deepEqual(quality, { kind: 'k', queries: 1, recall: 0, precision: 0, strict: 0 });
});

test('what may be found is no mistake, but does not count as found either', () => {
  const [quality] = searchQuality(
    [{ kind: 'k', q: 'q', ids: ['a', 'c'], also: ['b'] }],
    [['a', 'b', 'x', 'y']],
  );
  assert.deepEqual(quality, { kind: 'k', queries: 1, recall: 0.5, precision: 0.5, strict: 0.25 });
});
