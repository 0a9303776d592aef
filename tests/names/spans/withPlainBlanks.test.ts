import assert from 'node:assert/strict';
import { test } from 'node:test';
import { withPlainBlanks } from '../../../src/names/spans/withPlainBlanks.ts';

for (const [text, expected] of [
  ['Anna Weber', 'Anna Weber'],
  ['Jürgen Müller', 'Jürgen Müller'],
  ['Anna\nWeber', 'Anna Weber'],
  ['Anna  Weber', 'Anna Weber'],
  ['Anna\u00a0Maria Weber', 'Anna Maria Weber'],
] as const)
  test(JSON.stringify(text), () => assert.equal(withPlainBlanks(text), expected));
