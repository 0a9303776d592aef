import assert from 'node:assert/strict';
import { test } from 'node:test';
import { legalForms } from '../../templates/client/search/legalForms.ts';

const read = (text: string) => [...legalForms(text.split(' '))];

test('the legal form of a company stands for the name before it', () => {
  assert.deepEqual(read('Tesla Inc.'), [[1, 0]]);
  assert.deepEqual(read('Energie Baden-Württemberg AG'), [[2, 1]]);
  assert.deepEqual(read('Fiat S.p.A. Streik'), [[1, 0]]);
  assert.deepEqual(read('Bertelsmann SE KGaA'), [
    [1, 0],
    [2, 0],
  ]);
});

test('without a name before it, or written otherwise, it is a word', () => {
  for (const text of ['AG Köln', 'AG', 'ag streik', 'der AG', 'Tesla inc', 'Streik KGB'])
    assert.deepEqual(read(text), [], text);
});
