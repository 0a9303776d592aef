import assert from 'node:assert/strict';
import { test } from 'node:test';
import { nameKeys } from '../../src/german/nameKeys.ts';
import { aliasKeys } from '../../src/search/aliasKeys.ts';
import type { Lexicon } from '../../templates/client/search/lexicon.ts';
import { withoutAddress } from '../../templates/client/search/withoutAddress.ts';

const NAMES = ['Lahnberg', 'Torwald'];
const lexicon: Lexicon = {
  entry: async () => null,
  beginningWith: async () => [],
  aliases: async (key) => NAMES.filter((name) => nameKeys(name).some((one) => aliasKeys.sound(one) === key)),
  suggest: async () => [],
};
const read = async (text: string) => [...(await withoutAddress(text.split(' '), lexicon))];

test('an address before a name stands for the name', async () => {
  assert.deepEqual(await read('Frau Torwald'), [[0, 1]]);
  assert.deepEqual(await read('Wahl Frau von der Lahnberg'), [[1, 4]]);
  assert.deepEqual(await read('Prof. Dr. Torwald'), [
    [0, 2],
    [1, 2],
  ]);
});

test('before anything else it is a word', async () => {
  for (const text of [
    'Frau Beruf',
    'Frau',
    'frau Torwald',
    'Herr torwald',
    'Torwald Frau',
    'Frau Torwall',
    'Dr. von',
  ])
    assert.deepEqual(await read(text), [], text);
});
