import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherOrdinal } from '../../src/german/ordinals.ts';

test('ordinal numbers in figures and in words', () => {
  assert.equal(otherOrdinal('1.'), 'erste');
  assert.equal(otherOrdinal('21.'), 'einundzwanzigste');
  assert.equal(otherOrdinal('Zweiter'), '2');
  assert.equal(otherOrdinal('dritten'), '3');
});

test('what is no ordinal number has no other', () => {
  for (const word of ['1', '0.', '100.', '1.5.', 'Erst', 'Achte mal', 'Erster-', 'Weste', ''])
    assert.equal(otherOrdinal(word), null, word);
});
