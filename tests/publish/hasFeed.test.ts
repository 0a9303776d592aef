import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasFeed } from '../../src/publish/hasFeed.ts';

test('in a small archive whoever is named can be followed', () => {
  assert.deepEqual(
    [0, 1, 2].map((articles) => hasFeed(articles, 53)),
    [false, true, true],
  );
});

test('in a large archive only entries of some weight have feeds', () => {
  assert.deepEqual(
    [2, 4, 5].map((articles) => hasFeed(articles, 501)),
    [false, false, true],
  );
});
