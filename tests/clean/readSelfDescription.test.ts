import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readSelfDescription, withoutTitles } from '../../src/clean/readSelfDescription.ts';
import { knowledge } from '../support/cleanCase.ts';

const WRITERS: readonly [line: string, name: string][] = [
  ['Anna Beispiel ist Redakteurin im Ressort Wirtschaft.', 'Anna Beispiel'],
  ['Anna von Beispiel (Jg. 1970) ist Publizistin und lebt in Oslo.', 'Anna von Beispiel'],
  ['Bert Muster, 41, schreibt seit 2010 über Verkehr.', 'Bert Muster'],
  ['Prof. Dr. Anna Beispiel lehrt als Politikwissenschaftlerin in Musterstadt.', 'Prof. Dr. Anna Beispiel'],
];
for (const [line, name] of WRITERS)
  test(`introduces who wrote: ${line}`, () => assert.equal(readSelfDescription(line, knowledge), name));

const OTHERS = [
  'Anna Beispiel ist Bürgermeisterin von Musterstadt.',
  'Die Redaktion ist umgezogen.',
  'Das Ressort hat Anna Beispiel.',
  'Musterstadt ist stolz auf seinen Schriftsteller.',
  'A'.repeat(100_000),
  `${'Anna '.repeat(79)}x`,
  '',
];
for (const line of OTHERS)
  test(`introduces nobody: ${line.slice(0, 50)}`, () =>
    assert.equal(readSelfDescription(line, knowledge), null));

test('titles before a name', () => {
  assert.equal(withoutTitles('Prof. Dr. med. Anna Beispiel'), 'Anna Beispiel');
  assert.equal(withoutTitles('Drew Beispiel'), 'Drew Beispiel');
});
