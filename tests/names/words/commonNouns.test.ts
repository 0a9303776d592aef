import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNoun } from '../../../src/names/words/commonNouns.ts';

for (const [word, reading] of [
  ['Häuser', 'known'],
  ['Präsidenten', 'known'],
  ['Waffenlieferung', 'compound'],
  ['Verteidigungsplan', 'compound'],
  ['Schurkenhaftigkeiten', 'suffix'],
  ['Schoigu', null],
  ['Merkel', null],
  ['Pjöngjang', null],
] as const)
  test(`${word} is ${reading ?? 'no noun'}`, () => assert.equal(readNoun(word), reading));

test('a word without end is read in no time', () => assert.equal(readNoun('Haus'.repeat(100_000)), 'suffix'));
