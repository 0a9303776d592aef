import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readByline } from '../../src/clean/readByline.ts';
import { knowledge } from '../support/cleanCase.ts';

const READ: readonly [line: string, authors: string[], agencies?: string[]][] = [
  ['Von: Anna Beispiel', ['Anna Beispiel']],
  ['Von Anna Beispiel und Bert Muster, Moskau', ['Anna Beispiel', 'Bert Muster']],
  ['VON A. MUSTER', ['A. Muster']],
  ['von Anna Beispiel', ['Anna Beispiel']],
  ['Text: Anna Beispiel', ['Anna Beispiel']],
  ['Ein Kommentar von Anna Beispiel', ['Anna Beispiel']],
  ['Von Anna Beispiel, dpa', ['Anna Beispiel'], ['dpa']],
  ['Von Anna Beispiel, New York', ['Anna Beispiel']],
  ['Von Ursula von der Muster', ['Ursula von der Muster']],
  ['Anna Beispiel, Korrespondentin in Oslo', ['Anna Beispiel']],
  ['Das Gespräch führte Bert Muster.', ['Bert Muster']],
  ['Autor: Redaktion', []],
  ['Interview: Anna Beispiel und Bert Muster 8. Februar 2024', ['Anna Beispiel', 'Bert Muster']],
  ['Von Anna Beispiel und mak', ['Anna Beispiel', 'mak']],
  ['Von Anna Beispiel und red', ['Anna Beispiel']],
  ['Gastautorin: Anna Beispiel', ['Anna Beispiel']],
  ['Autor:in Anna Beispiel', ['Anna Beispiel']],
  ['Autor:in: Anna Beispiel', ['Anna Beispiel']],
  ['aufgezeichnet von Anna Beispiel', ['Anna Beispiel']],
  ['Von Anna Beispiel für muster.de', ['Anna Beispiel']],
  ['Von Anna Beispiel, Bert Muster, 08.02.2024, 17:20 Uhr', ['Anna Beispiel', 'Bert Muster']],
];
for (const [line, authors, agencies = []] of READ)
  test(`byline: ${line}`, () => {
    const found = readByline(line, knowledge);
    assert.deepEqual(found && [found.authors, found.agencies], [authors, agencies]);
  });

const NONE = [
  'Von Anfang an war der Plan umstritten.',
  'Von Oslo nach Rom',
  'Von wegen!',
  'Von Null auf Hundert in drei Jahren',
  'Text: Das ist ein langer Satz, der nichts mit Namen zu tun hat.',
  'Anna Beispiel, die Korrespondentin, verließ das Land.',
  'Anna Beispiel',
  'Von Mai 2020 bis zum 8. Februar 2024',
  '',
];
for (const line of NONE) test(`no byline: ${line}`, () => assert.equal(readByline(line, knowledge), null));
