import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readInitials } from '../../src/clean/readInitials.ts';

const READ: readonly [line: string, marks: string[], sure: boolean][] = [
  ['(abe)', ['abe'], true],
  ['[abe]', ['abe'], true],
  ['(ABE)', ['ABE'], true],
  ['/abe', ['abe'], true],
  ['abe/cd', ['abe', 'cd'], true],
  ['(abe, cd)', ['abe', 'cd'], true],
  ['red/abe', ['abe'], true],
  ['PM/abe', ['abe'], true],
  ['abe', ['abe'], false],
];
for (const [line, marks, sure] of READ)
  test(`initials: ${line}`, () => assert.deepEqual(readInitials(line), { marks, sure }));

for (const line of [
  '(siehe Kasten)',
  '(pm)',
  '(red)',
  'Abe',
  '(1,2)',
  '(Anna)',
  'Ende',
  '',
  `(${'ab/'.repeat(9)}ab)`,
])
  test(`no initials: ${line}`, () => assert.equal(readInitials(line), null));
