import assert from 'node:assert/strict';
import { test } from 'node:test';
import { areHomophones } from '../../src/german/areHomophones.ts';

for (const [a, b] of [
  ['März', 'Merz'],
  ['Bäcker', 'Becker'],
  ['Länder', 'Lender'],
  ['Wähler', 'Wehler'],
  ['Maier', 'Meyer'],
  ['Schmid', 'Schmidt'],
] as const)
  test(`„${a}“ and „${b}“ are read alike`, () => assert.ok(areHomophones(a, b)));

for (const [a, b] of [
  ['Medvedev', 'Medwedew'],
  ['Muhammad', 'Mohammed'],
  ['Chamenei', 'Khamenei'],
  ['Zelensky', 'Selenskyj'],
] as const)
  test(`„${a}“ and „${b}“ are one name in two transcriptions`, () => assert.ok(!areHomophones(a, b)));
