import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexStem } from '../../src/search/indexStem.ts';

test('words as the index keeps them', () => {
  const cases: [string, string][] = [
    ['Präsidenten', 'prasident'],
    ['Straße', 'strass'],
    ['„Hafen“,', 'haf'],
    ['CDU-Politiker', 'cdupolit'],
    ['Mueller', 'mull'],
    ['Ministerin', 'minist'],
    ['einzeln', 'einzel'],
    ['Wahlsystem', 'wahlsystem'],
    ['endete', 'end'],
    ['Internet', 'internet'],
    ['Łódź', 'łodz'],
    ['2019', '2019'],
    ['–', ''],
  ];
  for (const [word, stem] of cases) assert.equal(indexStem(word), stem, word);
});
