import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginsAlike, entriesOf, groupsNear, suggestionGroups } from '../../src/search/suggestionGroups.ts';

const groups = suggestionGroups(
  [
    ['Kutsche', 'kutsche', 3],
    ['Zirkus', 'zirkus', 2],
    ['Segel', 'segel', 1],
    ['Uhu', 'uhu', 9],
  ].map(([form, folded, count]) => ({ form: String(form), folded: String(folded), count: Number(count) })),
);
const near = (folded: string): string[] => [
  ...new Set(
    groupsNear(folded).flatMap((key) => {
      const group = groups.get(key);
      return group === undefined ? [] : entriesOf(group).map(([form]) => form);
    }),
  ),
];

test('a mistyped word is near the word meant: other length, other first sound, swapped beginning', () => {
  assert.deepEqual(near('kutshe'), ['Kutsche']);
  assert.deepEqual(near('cutsche'), ['Kutsche']);
  assert.deepEqual(near('ktusche'), ['Kutsche']);
  assert.ok(near('sirkus').includes('Zirkus'));
});

test('words of another beginning or length are not near, short ones in no group', () => {
  assert.ok(!near('kutsche').includes('Segel'));
  assert.deepEqual(near('segelbootverleih'), []);
  assert.deepEqual(near('uhus'), []);
});

test('a word with another first letter, or without its own, is near, and known to begin otherwise', () => {
  assert.deepEqual(near('mutsche'), ['Kutsche']);
  assert.deepEqual(near('utsche'), ['Kutsche']);
  assert.ok(!beginsAlike('kutsche', 'mytsche'));
  assert.ok(beginsAlike('kutsche', 'cutsche'));
  assert.ok(beginsAlike('kutsche', 'ktusche'));
});
