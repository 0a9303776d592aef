import assert from 'node:assert/strict';
import { test } from 'node:test';
import { remembered } from '../src/remembered.ts';

test('what was made is not made again until there is too much of it', () => {
  const asked: string[] = [];
  const upper = remembered((text) => {
    asked.push(text);
    return text.toUpperCase();
  }, 2);
  assert.deepEqual([upper('a'), upper('b'), upper('a')], ['A', 'B', 'A']);
  assert.deepEqual(asked, ['a', 'b']);
  assert.equal(upper('c'), 'C');
  assert.equal(upper('a'), 'A');
  assert.deepEqual(asked, ['a', 'b', 'c', 'a']);
});
