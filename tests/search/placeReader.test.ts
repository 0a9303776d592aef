import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placesIn } from '../../src/search/indexWords.ts';
import { PlaceReader } from '../../src/search/placeReader.ts';
import { PlaceList } from '../../src/search/placeSequence.ts';

test('every place of an article has the number of its spelling, the same in all articles', () => {
  const reader = new PlaceReader();
  const articles = [
    ['Der Zug fährt.', '', ' Der  „Zug“\u00a0fährt. '],
    ['Zug.'],
    [],
    [Array.from({ length: 70_000 }, (_, i) => `w${i % 9000}`).join(' '), 'Der Zug'],
  ];
  const list = new PlaceList();
  for (const texts of articles) {
    const { numbers, lengths } = reader.read(texts);
    assert.deepEqual(
      lengths,
      texts.map((text) => placesIn(text).length),
    );
    assert.deepEqual(
      [...numbers].map((number) => reader.spellings[number]),
      texts.flatMap(placesIn),
    );
    list.add(numbers);
  }
  assert.deepEqual(reader.spellings.slice(0, 5), ['Der', 'Zug', 'fährt.', '„Zug“', 'Zug.']);
  const { spellings, numbers, ends } = list.taken(reader.spellings);
  assert.deepEqual(spellings.split(' '), reader.spellings);
  assert.deepEqual([...ends], [6, 7, 7, 70_009]);
  assert.equal(numbers.length, 70_009);
});
