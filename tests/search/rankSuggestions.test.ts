import assert from 'node:assert/strict';
import { test } from 'node:test';
import { rankSuggestions, slipCost } from '../../src/search/rankSuggestions.ts';

const WORDS: [string, number][] = [
  ['Regierung', 130],
  ['Regulierung', 3],
  ['Bundeskanzler', 20],
  ['Polizei', 150],
  ['Politik', 30],
  ['Haus', 60],
  ['Maus', 2],
  ['Explosion', 19],
];
const first = (typed: string) => rankSuggestions(typed, WORDS)[0]?.form;

test('slips of finger and ear lead to the word meant', () => {
  for (const [typed = '', meant] of [
    ['Regirung', 'Regierung'],
    ['Regeirung', 'Regierung'],
    ['Bundeskanzelr', 'Bundeskanzler'],
    ['Pollizei', 'Polizei'],
    ['Polozei', 'Polizei'],
    ['Expolsion', 'Explosion'],
  ])
    assert.equal(first(typed), meant, typed);
});

test('words too far away, and the word itself, are no suggestions', () => {
  assert.equal(first('Xyzzyqua'), undefined);
  assert.equal(first('Tor'), undefined);
  assert.ok(!rankSuggestions('Haus', WORDS).some(({ form }) => form === 'Haus'));
});

test('likely slips cost less than unlikely ones', () => {
  const cost = (a: string, b: string) => slipCost(a, b, 5);
  assert.ok(cost('polozei', 'polizei') < cost('polxzei', 'polizei'), 'keys side by side');
  assert.ok(cost('expolsion', 'explosion') < cost('exptosion', 'explosion'), 'letters swapped');
  assert.ok(cost('haus', 'maus') > cost('haus', 'hans'), 'the first letter is seen');
  assert.equal(cost('haus', 'haus'), 0);
  assert.equal(slipCost('aaaaaaaaaa', 'bbbbbbbbbb', 2), Number.POSITIVE_INFINITY);
});
