import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, encode } from 'cborg';
import { cutLastWord } from '../../src/search/cutLastWord.ts';

/** A word as Pagefind has it: its places by page, those in fields apart, and its other spellings. */
const entry = (word: string, places: number): unknown[] => [
  word,
  Array.from({ length: places }, (_, i) => [i, [-25, i * 300, 70_000 + i], i % 2 === 0 ? [] : [-1, 3]]),
  [['Öl', [[1, [2], []]]]],
];

test('the last word stands alone, the others as before', () => {
  for (const count of [2, 3, 24, 25, 300, 70_000 / 100]) {
    const entries = Array.from({ length: count }, (_, i) => entry(`wört${i}`, i % 5));
    entries.push(entry('ist', 900));
    const cut = cutLastWord(encode([entries]));
    assert.ok(cut !== null);
    assert.deepEqual(decode(cut.others), [entries.slice(0, -1)]);
    assert.deepEqual(decode(cut.last), [entries.slice(-1)]);
    assert.equal(cut.lastOther, `wört${count - 1}`);
    assert.equal(cut.lastWord, 'ist');
  }
});

test('a single word is not cut', () => {
  assert.equal(cutLastWord(encode([[entry('ist', 50)]])), null);
  assert.equal(cutLastWord(encode([[]])), null);
});

test('what is no file of words is refused', () => {
  const file = encode([[entry('in', 3), entry('ist', 3)]]);
  for (const wrong of [
    new Uint8Array(),
    file.subarray(0, file.length - 1),
    Uint8Array.from([...file, 0]),
    encode(['in', 'ist']),
    encode([[{ in: 1 }, { ist: 2 }]]),
    encode([[1.5, 2.5]]),
    encode([[1, 2, 3]]),
    Uint8Array.from([0x81, 0x9b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
    Uint8Array.from([0x81, 0x9a, 0xff, 0xff, 0xff, 0xff, 0x81]),
  ])
    assert.throws(() => cutLastWord(wrong), RangeError);
});
