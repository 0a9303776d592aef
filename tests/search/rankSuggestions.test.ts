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

test('slips beside an umlaut, and pairs of letters that only look like one', () => {
  const words: [string, number][] = [
    ['Bändern', 9],
    ['Bindern', 9],
    ['rösten', 5],
    ['Resten', 5],
    ['Spanier', 5],
    ['tausend', 5],
    ['Eintrag', 4],
    ['Trage', 90],
  ];
  const meant = (typed: string) => rankSuggestions(typed, words)[0]?.form;
  assert.equal(meant('Böndern'), 'Bändern');
  assert.equal(meant('rpsten'), 'rösten');
  assert.equal(meant('Spanoer'), 'Spanier');
  assert.equal(meant('tauaend'), 'tausend');
  assert.deepEqual(rankSuggestions('Bandern', words).map(({ form }) => form)[0], 'Bindern', 'itself is none');
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
  assert.ok(cost('tsumani', 'tsunami') < 1, 'letters swapped around another');
  assert.ok(cost('tsumano', 'tsunami') > 1);
  assert.ok(cost('haus', 'maus') > cost('haus', 'hans'), 'the first letter is seen');
  assert.equal(cost('haus', 'haus'), 0);
  assert.equal(slipCost('aaaaaaaaaa', 'bbbbbbbbbb', 2), Number.POSITIVE_INFINITY);
});
