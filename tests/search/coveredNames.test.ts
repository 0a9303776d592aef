import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectWords } from '../../src/search/collectWords.ts';
import { coveredNames, type NamePair } from '../../src/search/coveredNames.ts';
import { HiddenWords } from '../../src/search/hiddenWords.ts';
import { makeRecord } from '../support/records.ts';

const pair = { key: 'russland', other: 'russische foderation' };
interface Article {
  text: string;
  /** what it names in other words */
  hidden: string;
}

/** Whether the pair is covered in so many articles like the first, and the others. */
function isCovered(times: number, first: Article, ...others: Article[]): boolean | undefined {
  return isPairCovered(pair, times, first, ...others);
}

function isPairCovered(
  pair: NamePair,
  times: number,
  first: Article,
  ...others: Article[]
): boolean | undefined {
  const all = [...Array.from({ length: times }, () => first), ...others];
  const records = all.map(({ text, hidden: name }) => {
    const mentions = [{ start: 0, end: 3, text: text.slice(0, 3) }];
    return makeRecord({
      text,
      organisations: name === '' ? [] : [{ id: name, name, status: 'found', mentions }],
    });
  });
  const words = collectWords(records);
  return coveredNames([pair], words, new HiddenWords(records, words, () => []).upTo(records.length))[0];
}

test('a name is covered where each article with its words has the other too, in the text or hidden', () => {
  const first = { text: 'Die Russische Föderation schwieg.', hidden: 'russland' };
  assert.equal(isCovered(500, first), true);
  assert.equal(isCovered(500, first, { text: 'Russland und die russische Föderation.', hidden: '' }), true);
  assert.equal(isCovered(500, first, { text: 'Russischer Tee ohne jene Föderation.', hidden: '' }), false);
  assert.equal(isCovered(500, first, { text: 'Russischer Tee.', hidden: '' }), true);
});

test('a rare name costs little and is looked for', () => {
  assert.equal(isCovered(3, { text: 'Die Russische Föderation schwieg.', hidden: 'russland' }), false);
});

test('a rare name that is mostly known by hidden words is looked for only where it is not', () => {
  const known = { ...pair, isHidden: true };
  const first = { text: 'Die Russische Föderation schwieg.', hidden: 'russland' };
  assert.equal(isPairCovered(known, 3, first), true);
  assert.equal(isPairCovered(known, 3, first, { ...first, hidden: '' }), false);
});
