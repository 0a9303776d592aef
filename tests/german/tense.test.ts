import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Tense, tenseOf } from '../../src/german/tense.ts';

const CLAUSES: readonly [clause: string, tense: Tense | null][] = [
  ['Die Brücke wurde gesperrt', 'past'],
  ['der Fluss stieg über die Ufer', 'past'],
  ['Der Rat ist nach Hause gegangen', 'past'],
  ['er soll das Geld genommen haben', 'past'],
  ['Sie sagte nichts', 'past'],
  ['Der Rat wird im Mai verabschiedet', 'future'],
  ['morgen abzureisen', 'future'],
  ['Der Rat tagt', 'present'],
  ['das weiß ich', null],
  ['das glaube ich', 'present'],
  ['die geplante Brücke', null],
  ['nach dem Regen', null],
  ['Das im Mai verabschiedete Gesetz tritt in Kraft', 'present'],
  ['Der am Montag verhaftete Mann soll angeklagt werden', 'future'],
  ['Der Park ist vom Mai an geschlossen', 'present'],
  ['Der Park ist am Montag geschlossen worden', 'past'],
  ['Sie haben den Park am Montag geschlossen', 'past'],
  ['', null],
];

for (const [clause, tense] of CLAUSES)
  test(`„${clause}“ is ${tense ?? 'of no tense'}`, () => {
    const words = clause === '' ? [] : clause.split(' ');
    assert.equal(tenseOf(words), tense);
    // a word that is known by now says the same
    assert.equal(tenseOf(words), tense);
  });

test('a capital at the head of a clause is no noun', () => {
  assert.equal(tenseOf(['Tagt', 'der', 'Rat']), 'present');
  assert.equal(tenseOf(['der', 'Tagt']), null);
});
