import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexRules, matchRules } from '../../src/date/matchRules.ts';
import { GAP } from '../../src/date/parts.ts';
import { type DateRule, NUMBER } from '../../src/date/rule.ts';

const rule = (name: string, rest: Pick<DateRule, 'starts' | 'pattern' | 'next'>): DateRule => ({
  name,
  examples: [],
  counterExamples: [],
  ...rest,
  read: () => ({ kind: 'stated', edtf: '2000' }),
});

const found = (text: string, ...rules: DateRule[]): string[] =>
  matchRules(text, indexRules(rules)).map(
    ({ start, end, rule: name }) => `${name}: ${text.slice(start, end)}`,
  );

test('the first rule that matches at a word wins', () => {
  const long = rule('long', { starts: ['ende'], pattern: `ende${GAP}mai` });
  const short = rule('short', { starts: ['ende'], pattern: 'ende' });
  assert.deepEqual(found('Ende Mai, ENDE, das ende', long, short), [
    'long: Ende Mai',
    'short: ENDE',
    'short: ende',
  ]);
});

test('one word may open different rules as it is written', () => {
  const noun = rule('noun', { starts: ['Tag'], pattern: `tag${GAP}der` });
  const word = rule('word', { starts: ['tag'], pattern: 'tag' });
  assert.deepEqual(found('Tag der, Tag die, tag der', noun, word), [
    'noun: Tag der',
    'word: Tag',
    'word: tag',
  ]);
});

test('a rule is tried only where what it needs stands behind its first word, over spaces and line ends', () => {
  const uhr = rule('uhr', {
    starts: [NUMBER],
    next: (start) => (start === NUMBER ? 'u' : null),
    pattern: `\\d{1,2}(?:${GAP}uhr)?`,
  });
  assert.deepEqual(found('20 Uhr, 21\nuhr, 22, 23 Ufer, 24', uhr), [
    'uhr: 20 Uhr',
    'uhr: 21\nuhr',
    'uhr: 23',
    // at the end nothing is known of what follows
    'uhr: 24',
  ]);
});

test('words and numbers grown together with others open nothing', () => {
  const day = rule('day', { starts: [NUMBER, 'mai'], pattern: '(?:\\d+|mai)' });
  assert.deepEqual(found('A12 12345 Maier 3mai', day), ['day: 3']);
});

test('a text of nothing but first words costs no more than its length', () => {
  const later = rule('later', { starts: ['drei'], next: () => 't', pattern: `drei${GAP}tage` });
  assert.equal(found('drei '.repeat(50_000), later).length, 0);
});
