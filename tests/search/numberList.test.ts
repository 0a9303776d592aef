import assert from 'node:assert/strict';
import { test } from 'node:test';
import { NumberList } from '../../src/search/numberList.ts';

test('numbers come one by one or several at once, as many as there are', () => {
  const list = new NumberList();
  for (let i = 0; i < 5000; i++) list.push(i);
  list.add(Int32Array.of(-1, -2));
  list.add(new Int32Array(20_000).fill(7));
  assert.equal(list.length, 25_002);
  assert.deepEqual(
    [list.at(4999), list.at(5000), list.at(25_001), list.at(25_002)],
    [4999, -1, 7, undefined],
  );
  const taken = list.taken();
  assert.deepEqual(taken, list.shown);
  list.clear();
  list.push(3);
  assert.deepEqual([...list.shown], [3]);
  assert.equal(list.at(1), undefined);
  assert.equal(taken.length, 25_002, 'what was taken stays');
});
