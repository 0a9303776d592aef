import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseQuery } from '../../src/search/parseQuery.ts';
import { evaluate } from '../../templates/client/search/evaluate.ts';
import { fullTextOf, lexiconOf } from '../support/searchTexts.ts';

const texts = [
  'Hanno Lemberg kam.',
  'Frau Jutta Lemberg sprach.',
  'Das Haus Lemberg steht dort.',
  'Hier, Lemberg.',
  'H. Lemberg schrieb.',
];

async function find(q: string): Promise<number[]> {
  const { hits } = await evaluate(parseQuery(q), fullTextOf(texts), lexiconOf(texts), false);
  return [...(hits?.keys() ?? [])].sort();
}

test('an initial stands for a first name that begins with it, behind a space and before the surname', async () => {
  assert.deepEqual(await find('J. Lemberg'), [1]);
  assert.deepEqual(await find('H. Lemberg'), [0, 2, 4], 'who knows what „Haus“ is');
  assert.deepEqual(await find('K. Lemberg'), []);
});
