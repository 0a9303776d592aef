import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Endings } from '../../../src/names/words/endings.ts';

const endings = new Endings(['burg', 'berg', 'stadt']);

for (const [word, least, expected] of [
  ['Hamburg', 0, true],
  ['Hamburg', 3, true],
  ['Hamburg', 4, false],
  ['burg', 0, true],
  ['Burgen', 0, false],
  ['rg', 0, false],
  ['', 0, false],
] as const)
  test(`${word || 'nothing'} with ${least} letters before`, () =>
    assert.equal(endings.endIn(word, least), expected));

test('finds every ending, the shortest first, with its mark', () => {
  const nested = new Endings();
  nested.add('rat', 1);
  nested.add('senat', 2);
  nested.add('at', 4);
  const found: [number, number][] = [];
  nested.some('bundesenat', 10, (at, mark) => {
    found.push([at, mark]);
    return false;
  });
  assert.deepEqual(found, [
    [8, 4],
    [5, 2],
  ]);
});
