import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherCardinal } from '../../src/german/cardinals.ts';

test('figures and words stand for each other', () => {
  for (const [figure, word] of [
    ['2', 'zwei'],
    ['12', 'zwölf'],
    ['30', 'dreißig'],
    ['21', 'einundzwanzig'],
    ['99', 'neunundneunzig'],
    ['100', 'hundert'],
    ['1000', 'tausend'],
  ] as const) {
    assert.equal(otherCardinal(figure), word);
    assert.equal(otherCardinal(word), figure);
  }
  assert.equal(otherCardinal('Dreissig'), '30');
  assert.equal(otherCardinal('Zwei'), '2');
});

test('articles, years, parts of words and other figures are left alone', () => {
  for (const word of [
    'ein',
    'eine',
    '1',
    '0',
    '2019',
    '1989',
    '101',
    '007',
    'beiden',
    'Dreier',
    'Achtung',
    'zweite',
    '3,5',
    '',
  ])
    assert.equal(otherCardinal(word), null, word);
});
