import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isMenuItem } from '../../src/german/menuWords.ts';

test('items of a menu are told from headlines', () => {
  for (const item of ['Politik', 'E-Paper', 'Mein Konto', 'Zur Startseite', 'ANMELDEN'])
    assert.equal(isMenuItem(item), true, item);
  for (const line of ['Politik der kleinen Schritte', 'Wetter 2024', 'Mühlrad', '', '12'])
    assert.equal(isMenuItem(line), false, line);
});
