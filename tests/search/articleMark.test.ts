import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleMark } from '../../src/search/articleMark.ts';

test('what is written is read', () => {
  for (const id of ['kim-zug', '2023-09-05:a', '1']) {
    const mark = { row: 27, id, paragraphs: '13,54,80h,49=p-ac7a91' };
    assert.deepEqual(articleMark.read(articleMark.write(mark)), mark);
  }
});

test('anything else is no article', () => {
  for (const mark of ['', 'p-9ef960', '27', '27:', '27:kim', 'x:3:kim'])
    assert.equal(articleMark.read(mark), null);
});
