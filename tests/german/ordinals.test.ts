import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherOrdinals } from '../../src/german/ordinals.ts';

test('ordinal numbers in figures and in words', () => {
  assert.deepEqual(otherOrdinals('1.'), ['erste']);
  assert.deepEqual(otherOrdinals('21.'), ['einundzwanzigste']);
  assert.deepEqual(otherOrdinals('Zweiter'), ['2']);
  assert.deepEqual(otherOrdinals('dritten'), ['3']);
  assert.deepEqual(otherOrdinals('II.'), ['zweite', '2']);
});

test('what is no ordinal number has no other', () => {
  for (const word of [
    '1',
    '0.',
    '100.',
    '1.5.',
    'Erst',
    'Achte mal',
    'Erster-',
    'Weste',
    'II',
    'XC.',
    'L.',
    '',
  ])
    assert.deepEqual(otherOrdinals(word), [], word);
});
