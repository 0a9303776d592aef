import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberOf, signOf } from '../../src/search/heavyNeighbours.ts';
import { indexWords } from '../../src/search/indexWords.ts';
import { phraseTable } from '../../src/search/phraseTable.ts';
import { PlaceReader } from '../../src/search/placeReader.ts';
import { PlaceList, type PlaceSequence } from '../../src/search/placeSequence.ts';
import { unpackRows } from '../../src/search/rowSet.ts';

const COUNT = 200;
/** Every article has „der“ and „am“, half of them before „Hafen“. */
const texts = Array.from({ length: COUNT }, (_, row) =>
  [
    row % 2 === 0 ? 'Der Lotse lag am Hafen.' : 'Der Hafen lag am Meer.',
    row % 4 === 1 ? 'Die Reeder-Vertretung am Kai schwieg.' : 'Ein Boot am Hafen schwieg.',
  ].join(' '),
);

function sequenceOf(articles: readonly string[]): PlaceSequence {
  const reader = new PlaceReader();
  const list = new PlaceList();
  for (const text of articles) list.add(reader.read([text]).numbers);
  return list.taken(reader.spellings);
}

const table = phraseTable(sequenceOf(texts.map((text, row) => `Meldung ${row} ${text}`)), {
  articles: 100,
  share: 0.9,
});
const rowsWith = (pattern: RegExp): number[] =>
  [...texts.keys()].filter((row) => pattern.test(texts[row] ?? ''));

test('heavy words are those that nearly all articles have', () => {
  assert.deepEqual([...table.heavy].sort(), ['am', 'der', 'haf', 'lag', 'meldung', 'schwieg']);
});

test('two heavy words stand under each other', () => {
  const rows = table.entries.get('am haf');
  assert.ok(typeof rows === 'string');
  assert.deepEqual(unpackRows(rows), rowsWith(/am Hafen/));
});

test('other words have the heavy ones beside them, row by row; parts of words too', () => {
  const beside = (word: string, side: 0 | 1, heavy: string): number[] => {
    const entry = table.entries.get(word);
    assert.ok(Array.isArray(entry) && Array.isArray(entry[side]), word);
    const [sets, signs] = entry[side];
    assert.ok(typeof signs === 'string');
    const fit = sets.split(' ').map((set) => set.includes(signOf(table.heavy.indexOf(heavy))));
    return [...signs].flatMap((sign, i) => (fit[numberOf(sign)] ? [i] : []));
  };
  const boats = rowsWith(/Boot/);
  assert.deepEqual(beside('boot', 1, 'am'), [...boats.keys()]);
  assert.deepEqual(beside('boot', 0, 'der'), []);
  assert.equal(beside('vertret', 1, 'am').length, rowsWith(/Vertretung/).length);
  assert.equal(beside('reed', 1, 'am').length, rowsWith(/Vertretung/).length);
});

test('of longer phrases it says which of the articles that may have them do', () => {
  assert.equal(table.entries.get('lots lag am'), 0);
  assert.equal(table.entries.get('der lag am'), undefined);
  const narrowed = table.entries.get('lag am haf');
  assert.ok(typeof narrowed === 'object' && 'without' in narrowed);
  assert.deepEqual(unpackRows(narrowed.without), rowsWith(/am Meer.*am Hafen/));
});

test('a small archive has no such table', () => {
  assert.deepEqual(phraseTable(sequenceOf([])).heavy, []);
});

test('signs need no escape in JSON', () => {
  for (let number = 0; number < 3_000; number++) {
    const sign = signOf(number);
    assert.equal(JSON.stringify(sign).length, 3);
    assert.equal(numberOf(sign), number);
  }
});

test('a place of the index has its parts as well', () => {
  const cases: [string, string[]][] = [
    ['Woche.', ['woch']],
    ['CDU-Politiker', ['cdupolit', 'cdu', 'polit']],
    ['YouTube', ['youtub', 'you', 'tub']],
    ['„Hafen“', ['haf']],
    ['–', ['']],
  ];
  for (const [place, stems] of cases) assert.deepEqual(indexWords(place), stems, place);
});
