import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { wordsIn } from '../../src/german/wordsIn.ts';
import { eachWord, hashOf } from '../../src/search/eachWord.ts';
import { SpellingTable } from '../../src/search/spellingTable.ts';

function found(text: string): string[] {
  const words: string[] = [];
  eachWord(text, (start, end, hash) => {
    const word = text.slice(start, end);
    assert.equal(hash, hashOf(word), word);
    words.push(word);
  });
  return words;
}

/** Texts of what words are made of, and of what parts and joins them. */
const signs = [..."abcÄßxz019 .:*_’'·-/,\n„“…–ŁŞŭΩЖ中𝒜½²", '\u00ad', '\u200b', '\u0301', '\u2060', '\ud800'];
const texts = fc.array(fc.constantFrom(...signs), { maxLength: 30 }).map((all) => all.join(''));

test('the same words are found as `wordsIn` finds', () => {
  for (const text of [
    'Die U.S.A. und 20.000 Politiker:innen der CDU-Fraktion, z.B. in Łódź.',
    'Schiff\u00adfahrt, Kim’s Zug’, ’ne Ẁoche; a\u0301b 𝒜𝒷 ½ Ж.',
    '',
    '...',
    'Ende.',
  ])
    assert.deepEqual(found(text), wordsIn(text), text);
  fc.assert(fc.property(texts, (text) => assert.deepEqual(found(text), wordsIn(text))));
});

test('a long row of joiners is no trap', () => {
  const text = 'a.'.repeat(50_000);
  assert.deepEqual(found(text), wordsIn(text));
  assert.deepEqual(found(`${'.'.repeat(100_000)}a`), ['a']);
});

test('a spelling keeps its number, however many there are and wherever it stands', () => {
  const table = new SpellingTable();
  const words = Array.from({ length: 40_000 }, (_, i) => `w${i}`);
  const number = (word: string): number => {
    const text = `(${word})`;
    return table.of(text, 1, text.length - 1, hashOf(word));
  };
  assert.deepEqual(
    words.map(number),
    words.map((_, i) => i),
  );
  assert.deepEqual(
    words.map(number),
    words.map((_, i) => i),
  );
  // the same hash is not the same word
  assert.notEqual(table.of('ab', 0, 2, 7), table.of('cd', 0, 2, 7));
  assert.deepEqual(table.texts.slice(-2), ['ab', 'cd']);
});
