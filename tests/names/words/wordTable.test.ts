import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CodeBuffer } from '../../../src/names/charKinds.ts';
import { hashCodes } from '../../../src/names/words/hash.ts';
import { WordTable } from '../../../src/names/words/wordTable.ts';

const buffer = new CodeBuffer();

function numberOf(table: WordTable, word: string, hash?: number): number {
  const codes = buffer.read(word);
  const own = hash ?? hashCodes(codes, 0, word.length);
  return table.find(codes, 0, word.length, own) || table.add(codes, 0, word.length, own);
}

test('numbers words in the order they come and knows them again, however many', () => {
  const table = new WordTable();
  const words = Array.from({ length: 40_000 }, (_, at) => `Wort${at}`);
  for (const [at, word] of words.entries()) assert.equal(numberOf(table, word), at + 1);
  for (const [at, word] of words.entries()) assert.equal(numberOf(table, word), at + 1);
  assert.equal(table.size, words.length);
});

test('words of one hash stay two', () => {
  const table = new WordTable();
  assert.equal(numberOf(table, 'Anna', 7), 1);
  assert.equal(numberOf(table, 'Anne', 7), 2);
  assert.equal(numberOf(table, 'Ann', 7), 3);
  assert.equal(numberOf(table, 'Anna', 7), 1);
});

test('forgets all at once', () => {
  const table = new WordTable();
  numberOf(table, 'Anna');
  table.clear();
  assert.equal(table.size, 0);
  assert.equal(numberOf(table, 'Otto'), 1);
  assert.equal(numberOf(table, 'Anna'), 2);
});
