import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alikePairs, areAlike } from '../../../src/link/candidates/alike.ts';

test('one letter more, less, another or two that changed places', () => {
  for (const other of ['brandtner', 'brndner', 'brantner', 'brandenr', 'brandner'])
    assert.ok(areAlike('brandner', other), other);
  for (const other of ['brantmer', 'brandnerin', 'rbandnre', ''])
    assert.ok(!areAlike('brandner', other), other);
});

test('pairs are found once, short names never', () => {
  assert.deepEqual(alikePairs(['musterburg', 'musterbrug', 'dublin', 'lublin', 'musterstadt'], String), [
    ['musterburg', 'musterbrug'],
  ]);
});

test('time grows with the names, not with their pairs', () => {
  const names = Array.from({ length: 20_000 }, (_, at) => `musterort${at % 7}${String(at).padStart(6, '0')}`);
  const start = performance.now();
  alikePairs(names, String);
  assert.ok(performance.now() - start < 10_000);
});
