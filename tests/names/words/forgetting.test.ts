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

test('the places of a text that there is something to say of, words that become known meanwhile aside', () => {
  const { lexicon, phrases } = buildLexicon();
  const reader = new WordReader(lexicon, phrases, 6);
  const capitals = new WordMemo(({ word, capital }, reader) => {
    // looking one word up may teach the reader another
    reader.read(`${word}en`);
    return capital ? word : null;
  });
  const places = (text: string): readonly number[] => {
    const numbers = reader.readAll(tokenize(text));
    return capitals.places(numbers, reader);
  };
  assert.deepEqual(places('Anna sah Otto und Anna'), [0, 2, 4]);
  // all words were forgotten in between
  assert.deepEqual(places('sah Otto nicht'), [1]);
  assert.deepEqual(places(''), []);
});
