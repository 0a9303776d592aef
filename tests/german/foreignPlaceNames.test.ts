import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { foldWord } from '../../src/german/foldWord.ts';
import { FOREIGN_PLACE_NAMES, TYPED_PLACE_NAMES } from '../../src/german/foreignPlaceNames.ts';
import { NOUNS } from '../../src/german/nouns.ts';
import { wordsIn } from '../../src/german/wordsIn.ts';

/** Names that two places bear, or one place as a state and as a town: each is meant by them. */
const OF_TWO = new Set(['moldau', 'zaire', 'gaza', 'hongkong', 'east germany']);
/** Names that are listed as nouns too: places after all, or known in `OTHER_WORDS`. */
const NOUNS_TOO = new Set(
  'abo alpen antarktis franken harz kanton nahost nordpol porto roma spanien triumphbogen'.split(' '),
);

const keyOf = (name: string): string => wordsIn(name).map(foldWord).join(' ');
const keysOf = (names: readonly string[]): string[] => [...new Set(names.map(keyOf))];

/** The keys that stand in more than one row. */
function inTwoRows(rows: readonly (readonly string[])[]): string[] {
  const seen = new Set<string>();
  return rows.flatMap((names) => {
    const keys = keysOf(names);
    const again = keys.filter((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    return again;
  });
}

describe('names of places in other languages', () => {
  for (const [table, rows] of Object.entries({ FOREIGN_PLACE_NAMES, TYPED_PLACE_NAMES }))
    it(`${table}: two names a row or more, none of them empty or with a mark that parts them`, () => {
      const wrong = rows.filter(
        (names) =>
          names.length < 2 ||
          names.some(
            (name) => keyOf(name) === '' || name !== name.normalize('NFC').trim() || /[;,|~]/.test(name),
          ),
      );
      assert.deepEqual(wrong, []);
    });

  it('no name stands in two rows', () => {
    assert.deepEqual(
      inTwoRows(FOREIGN_PLACE_NAMES).filter((key) => !OF_TWO.has(key)),
      [],
    );
    assert.deepEqual(inTwoRows(TYPED_PLACE_NAMES.map(([name = '']) => [name])), []);
  });

  it('a name that is only typed means one place', () => {
    const typed = TYPED_PLACE_NAMES.map(([, ...names]) => names);
    assert.deepEqual(inTwoRows(typed), []);
    const firsts = new Set(FOREIGN_PLACE_NAMES.map(([name = '']) => keyOf(name)));
    const others = new Set(FOREIGN_PLACE_NAMES.flatMap(([, ...names]) => names.map(keyOf)));
    // it is joined to a row by the name that stands first there
    const lost = TYPED_PLACE_NAMES.filter(
      ([name = '']) => !firsts.has(keyOf(name)) && others.has(keyOf(name)),
    );
    assert.deepEqual(lost, []);
  });

  it('no name is a common noun', () => {
    const nouns = new Set(NOUNS.map(foldWord));
    const names = FOREIGN_PLACE_NAMES.flatMap(keysOf).filter((key) => nouns.has(key) && !NOUNS_TOO.has(key));
    assert.deepEqual(names, []);
  });
});
