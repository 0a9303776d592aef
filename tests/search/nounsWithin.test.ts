import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectWords } from '../../src/search/collectWords.ts';
import { HiddenWords } from '../../src/search/hiddenWords.ts';
import { nounsWithin } from '../../src/search/nounsWithin.ts';
import { compoundSplitter } from '../../src/search/splitCompound.ts';
import { makeRecord as record } from '../support/records.ts';

test('common nouns that stand only in compounds can be corrected to, in their spelling', () => {
  const records = [
    'Der Ärztemangel, der Börsenmakler.',
    'Die Börse, kein Makler. Ein Makleramt.',
    'Die Goldbörsen.',
  ].map((text, i) => record({ id: `a-${i}`, text }));
  const words = collectWords(records);
  const found = nounsWithin(
    words,
    new HiddenWords(records, words, compoundSplitter(new Map(), new Set())).upTo(records.length),
  );
  assert.deepEqual(found, [
    { folded: 'arzt', form: 'Arzt', count: 1 },
    { folded: 'mangel', form: 'Mangel', count: 1 },
    { folded: 'amt', form: 'Amt', count: 1 },
    { folded: 'gold', form: 'Gold', count: 1 },
  ]);
});
