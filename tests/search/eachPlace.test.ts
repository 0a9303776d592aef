import assert from 'node:assert/strict';
import { test } from 'node:test';
import { eachPlace } from '../../src/search/eachPlace.ts';
import { hashOf } from '../../src/search/eachWord.ts';
import { placesIn } from '../../src/search/indexWords.ts';

test('places are what stands between spaces of any kind, with the hash of their letters', () => {
  const spaces = Array.from({ length: 0x10000 }, (_, code) => String.fromCharCode(code)).filter((sign) =>
    /\s/.test(sign),
  );
  for (const text of [
    '',
    ' ',
    'Hafen',
    '  „Der Hafen“ – z.\u202fB. Łódź\u00a03,5\u200bMio.\n\n日本 🚀 ',
    spaces.map((space, i) => `w${i}${space}`).join(''),
  ]) {
    const found: string[] = [];
    eachPlace(text, (start, end, hash) => {
      found.push(text.slice(start, end));
      assert.equal(hash, hashOf(text, start, end));
    });
    assert.deepEqual(found, placesIn(text));
  }
});
