import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutShards, shardsOf } from '../../src/search/shards.ts';

const entries = Array.from({ length: 9000 }, (_, i): [string, number] => [`wort${(i * 7919) % 9000}x`, i]);

test('every key lies in a file that its own text leads to', () => {
  const { index, shards } = cutShards('wort', entries);
  assert.ok(shards.length > 2);
  for (const [i, { keys }] of shards.entries()) {
    const [first = '', before = ''] = [keys.split('\n')[0], shards[i - 1]?.keys.split('\n').at(-1)];
    const begins = index.firsts[i] ?? '';
    assert.ok(first.startsWith(begins) && (i === 0 || begins > before), begins);
  }
  for (const [key, value] of entries.slice(0, 500)) {
    const found = shardsOf(index, `${key}\n`).flatMap((i) => {
      const { keys = '', values = [] } = shards[i] ?? {};
      const at = keys.split('\n').indexOf(key);
      return at < 0 ? [] : [values[at]];
    });
    assert.deepEqual(found, [value], key);
  }
});

test('a prefix leads to every file with a key that begins with it, and to few others', () => {
  const { index, shards } = cutShards('wort', entries);
  for (const prefix of ['wort1', 'wort55', 'w', '', 'zz', 'a']) {
    const files = shardsOf(index, prefix);
    for (const [i, { keys }] of shards.entries())
      if (prefix !== '' && keys.split('\n').some((key) => key.startsWith(prefix)))
        assert.ok(files.includes(i), prefix);
    if (prefix === 'wort55') assert.ok(files.length <= 2);
  }
});

test('nothing to cut gives no file', () => {
  assert.deepEqual(cutShards('wort', []).shards, []);
  assert.deepEqual(shardsOf({ name: 'wort', firsts: [] }, 'a'), []);
});
