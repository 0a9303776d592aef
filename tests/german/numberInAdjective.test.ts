import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberInAdjective } from '../../src/german/numberInAdjective.ts';

test('a number in one word with what is counted, in figures and in words', () => {
  assert.equal(numberInAdjective('fünfzehnjährige'), '15jährige');
  assert.equal(numberInAdjective('Einundzwanzigjähriger'), '21jähriger');
  assert.equal(numberInAdjective('15-jährige'), 'fünfzehnjährige');
  assert.equal(numberInAdjective('12köpfigen'), 'zwölfköpfigen');
});

test('other words are none', () => {
  for (const word of [
    'langjährig',
    'minderjährige',
    'einjährig',
    '100-jährig',
    'fünfzehn',
    '15',
    '15-Euro',
    '',
    'jährig',
  ])
    assert.equal(numberInAdjective(word), null, word);
});

test('hostile words take no long time', () => {
  const started = process.cpuUsage();
  for (const word of ['jährig'.repeat(20_000), 'vier'.repeat(20_000), '-'.repeat(50_000)])
    numberInAdjective(word);
  assert.ok(process.cpuUsage(started).user < 1_000_000);
});
