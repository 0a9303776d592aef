import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleMark } from '../../src/search/articleMark.ts';

test('what is written is read', () => {
  for (const id of ['kim-zug', '2023-09-05:a', '1'])
    assert.deepEqual(articleMark.read(articleMark.write(27, id)), { row: 27, id });
});

test('a paragraph is no article', () => {
  for (const mark of ['', 'p-9ef960', '27', '27:', 'x:kim']) assert.equal(articleMark.read(mark), null);
});
