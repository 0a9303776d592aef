import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tokenize, wordsOf } from '../../../src/names/tokenize.ts';
import { buildLexicon } from '../../../src/names/words/lexicon.ts';
import { WordReader } from '../../../src/names/words/wordInfo.ts';
import { WordMemo } from '../../../src/names/words/wordMemo.ts';

test('a reader that forgets its words gives their numbers to others, and what hangs on them is forgotten too', () => {
  const { lexicon, phrases } = buildLexicon();
  const reader = new WordReader(lexicon, phrases, 3);
  const capitals = new WordMemo(({ word, capital }) => (capital ? word.toUpperCase() : null));
  const read = (text: string): (string | null)[] => {
    const tokens = tokenize(text);
    const numbers = reader.readAll(tokens);
    assert.deepEqual(
      Array.from(numbers, (number) => reader.info(number).word),
      wordsOf(tokens),
    );
    return Array.from(numbers, (number) => capitals.of(number, reader));
  };
  assert.deepEqual(read('Anna kam spät'), ['ANNA', null, null]);
  assert.deepEqual(read('bald kam Otto'), [null, null, 'OTTO']);
  assert.equal(reader.find('Anna'), 0);
});
