import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEpithet } from '../../src/german/epithets.ts';

test('an epithet in any case is read in the nominative', () => {
  for (const [article, word, nominative] of [
    ['der', 'Große', 'der Große'],
    ['des', 'Großen', 'der Große'],
    ['dem', 'Kahlen', 'der Kahle'],
    ['den', 'Schrecklichen', 'der Schreckliche'],
    ['die', 'Große', 'die Große'],
    ['der', 'Großen', 'die Große'],
    ['der', 'Ältere', 'der Ältere'],
    ['des', 'Eroberers', 'der Eroberer'],
    ['dem', 'Eroberer', 'der Eroberer'],
    ['des', 'Bayern', 'der Bayer'],
    ['der', 'Zweite', 'der Zweite'],
  ] as const)
    assert.equal(readEpithet(article, word), nominative, `${article} ${word}`);
});

test('other words behind an article are none', () => {
  for (const [article, word] of [
    ['der', 'Kanzler'],
    ['die', 'Großen'],
    ['des', 'Große'],
    ['ein', 'Großer'],
    ['und', 'Große'],
  ] as const)
    assert.equal(readEpithet(article, word), null, `${article} ${word}`);
});
