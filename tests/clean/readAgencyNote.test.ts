import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bareAgencyNote, readAgencyNote } from '../../src/clean/readAgencyNote.ts';
import { knowledge } from '../support/cleanCase.ts';

const NOTES: readonly [words: string, agencies: string[], initials: string[]][] = [
  ['cs mit Agenturen', [], ['cs']],
  ['dpa', ['dpa'], []],
  ['dpa/AFP', ['dpa', 'AFP'], []],
  ['AFP, dpa, mib', ['AFP', 'dpa'], ['mib']],
  ['mpa/red', ['mpa'], []],
  ['dpa/lno', ['dpa'], []],
  ['Mit Material von dpa', ['dpa'], []],
  ['Quelle: APA/dpa', ['APA', 'dpa'], []],
  ['red; Quelle: APA/Agenturen', ['APA'], []],
  ['rm', [], ['rm']],
  ['APA, 12.3.2020', ['APA'], []],
];
for (const [words, agencies, initials] of NOTES)
  test(`agency note: ${words}`, () =>
    assert.deepEqual(readAgencyNote(words, knowledge), { agencies, initials, outlets: [] }));

for (const words of ['siehe Kasten', '45', 'SPD', 'wie immer', 'im Bild rechts', 'CDU/CSU', ''])
  test(`no agency note: ${words}`, () => assert.equal(readAgencyNote(words, knowledge), null));

test('an outlet’s mark and initials in brackets beside an agency', () =>
  assert.deepEqual(readAgencyNote('dpa, MDR (lde)', knowledge), {
    agencies: ['dpa'],
    initials: ['lde'],
    outlets: ['MDR'],
  }));

test('a bare line needs a known agency', () => {
  assert.equal(bareAgencyNote('Quelle: dpa', knowledge), 'dpa');
  assert.equal(bareAgencyNote('dpa-infocom GmbH', knowledge), 'dpa-infocom');
  assert.equal(bareAgencyNote('mib', knowledge), null);
  assert.equal(bareAgencyNote('Muster GmbH', knowledge), null);
  assert.equal(bareAgencyNote('Quelle: Statistisches Amt', knowledge), null);
});
