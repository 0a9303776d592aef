import assert from 'node:assert/strict';
import { test } from 'node:test';
import { otherWordings } from '../../src/publish/otherWordings.ts';

test('the genitive of the name or of another wording is no other name', () => {
  const wordings = ['Nordkoreas', 'DVRK', 'DVRKs', 'Nordkoreanische Volksrepublik'];
  assert.deepEqual(otherWordings({ name: 'Nordkorea', wordings }), ['DVRK', 'Nordkoreanische Volksrepublik']);
});

test('what ends in s without a shorter form stays', () => {
  assert.deepEqual(otherWordings({ name: 'Vereinigte Staaten', wordings: ['Texas', 'USA', 'Adams’'] }), [
    'Texas',
    'USA',
    'Adams’',
  ]);
});

test('another case of the adjective and other capitals are no other name, which stands as it does alone', () => {
  const wordings = ['SEOUL', 'Vereinigten Staaten', 'Russischen Föderation', 'Russische Föderation'];
  assert.deepEqual(otherWordings({ name: 'Seoul', wordings }), [
    'Vereinigte Staaten',
    'Russische Föderation',
  ]);
  assert.deepEqual(otherWordings({ name: 'Vereinigte Staaten', wordings: ['Vereinigten Staaten', 'USA'] }), [
    'USA',
  ]);
});

test('an office alone is no other name, a surname that is one stays', () => {
  const wordings = ['Machthaber', 'Kim', 'Kim Jong-un', 'Außenminister'];
  assert.deepEqual(otherWordings({ name: 'Kim Jong Un', wordings }), ['Kim', 'Kim Jong-un']);
  assert.deepEqual(otherWordings({ name: 'Hans Richter', wordings: ['Richter'] }), ['Richter']);
});

test('twelve at most', () => {
  const wordings = Array.from({ length: 20 }, (_, i) => `Name ${i}`);
  assert.equal(otherWordings({ name: 'x', wordings }).length, 12);
});
