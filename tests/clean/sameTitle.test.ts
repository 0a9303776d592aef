import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sameTitle } from '../../src/clean/sameTitle.ts';

const TITLE = 'Müllabfuhr: Stadt führt neue Tonnen für Straßen ein';
for (const line of [
  TITLE,
  'Muellabfuhr Stadt fuehrt neue Tonnen fuer Strassen ein',
  'Muellabfuhr Stadt fuehrt neue Ton',
  'Müllabfuhr: Stadt führt neue Tonnen für alle Straßen ein',
])
  test(`repeats: ${line}`, () => assert.equal(sameTitle(TITLE, line), true));

for (const line of [
  'Müllabfuhr',
  'Müllabfuhr: Stadt führt neue Tonnen für Straßen ein, teilte das Amt am Montag mit.',
  'Stadt und Land führen Gespräche über Tonnen',
  '',
])
  test(`does not repeat: ${line}`, () => assert.equal(sameTitle(TITLE, line), false));
