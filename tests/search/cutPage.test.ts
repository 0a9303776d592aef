import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutPage } from '../../templates/client/search/cutPage.ts';

test('a page behind the last is the last', () => {
  const entries = [1, 2, 3, 4, 5];
  assert.deepEqual(cutPage(entries, 2, 2), { shown: [3, 4], from: 2, page: 2, pages: 3 });
  assert.deepEqual(cutPage(entries, 7, 2), { shown: [5], from: 4, page: 3, pages: 3 });
  assert.deepEqual(cutPage([], 7, 2), { shown: [], from: 0, page: 1, pages: 1 });
});
