import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tokenize, wordsOf } from '../../src/names/tokenize.ts';

for (const [text, words] of [
  ['US-Außenminister J. D. Vance', ['US-Außenminister', 'J.', 'D.', 'Vance']],
  ['bei K+S und H&M', ['bei', 'K+S', 'und', 'H&M']],
  ['Prof. Dr. Meier kam.', ['Prof.', 'Dr.', 'Meier', 'kam', '.']],
  ['am 19. Juni 2024.', ['am', '19', '.', 'Juni', '2024', '.']],
  ['„Nord- und Südkorea“', ['„', 'Nord-', 'und', 'Südkorea', '“']],
  ['Massimo D’Alema', ['Massimo', 'D’Alema']],
  ['der TSV 1860 e.V.', ['der', 'TSV', '1860', 'e.V.']],
  ['gesagt.Danach', ['gesagt', '.', 'Danach']],
  ['3.000 oder 2,5', ['3.000', 'oder', '2,5']],
] as const)
  test(`cuts ${text}`, () => assert.deepEqual(wordsOf(tokenize(text)), words));

test('tells where sentences and lines begin', () => {
  const { opens, lines } = tokenize('Er kam. Sie ging am 2. Mai.\n\nEs regnet');
  assert.deepEqual([...opens], [1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0]);
  assert.deepEqual([...lines], [1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0]);
});

test('loses no letter of any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const tokens = tokenize(text);
      const words = wordsOf(tokens);
      for (const at of words.keys()) assert.ok((tokens.ends[at] ?? 0) > (tokens.starts[at] ?? 0));
      assert.equal(words.join('').replace(/[^\p{L}\p{Nd}]/gu, ''), text.replace(/[^\p{L}\p{Nd}]/gu, ''));
    }),
  );
});
