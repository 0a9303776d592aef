import assert from 'node:assert/strict';
import { test } from 'node:test';
import { paragraphIds } from '../../src/publish/paragraphId.ts';
import { placesIn } from '../../src/search/indexWords.ts';
import { packParagraphs, unpackParagraphs } from '../../src/search/paragraphPlaces.ts';
import { withoutHyphens } from '../../src/search/withoutHyphens.ts';

const HEAD = ['Fähre läuft aus', 'Erste Fahrt'];
const PARAGRAPHS = [
  'Die Fähre ist am Montag ausgelaufen.',
  'Ausblick',
  'Die Fähre ist am Montag ausgelaufen.',
  'Sie fährt „bis Mai“',
];
/** As Pagefind joins them: with a full stop behind what has no other sign. */
const CONTENT =
  'Fähre läuft aus. Erste Fahrt. Die Fähre ist am Montag ausgelaufen. Ausblick. Die Fähre ist am Montag ausgelaufen. Sie fährt „bis Mai“';

const placesOf = (text: string): number => placesIn(withoutHyphens(text)).length;
const packed = (before: readonly string[], paragraphs: readonly string[]): string =>
  packParagraphs(
    before.reduce((sum, text) => sum + placesOf(text), 0),
    paragraphs.map((text) => ({ text, places: placesOf(text) })),
  );

test('names and places of paragraphs follow from what the index keeps', () => {
  const places = unpackParagraphs(packed(HEAD, PARAGRAPHS), CONTENT);
  assert.deepEqual(
    places.map(({ id }) => id),
    paragraphIds(PARAGRAPHS),
  );
  assert.match(places[2]?.id ?? '', /-2$/);
  assert.deepEqual(
    places.map(({ start }) => CONTENT.slice(start, start + 9)),
    ['Die Fähre', 'Ausblick.', 'Die Fähre', 'Sie fährt'],
  );
});

test('they are a few signs', () => {
  assert.equal(packed(HEAD, PARAGRAPHS), '5,6,1h,6,4');
});

test('a name that does not follow from it is told', () => {
  const hyphened = ['Die Schiff\u00adfahrt ruht.', 'Ende.'];
  const told = packed(['Ruhe'], hyphened);
  assert.match(told, /^1,3=p-[0-9a-f]{6},1$/);
  assert.deepEqual(
    unpackParagraphs(told, 'Ruhe. Die Schifffahrt ruht. Ende.').map(({ id }) => id),
    paragraphIds(hyphened),
  );
});

test('an article without paragraphs has none, and nonsense does no harm', () => {
  assert.deepEqual(unpackParagraphs(packed(['Titel'], []), 'Titel.'), []);
  for (const told of ['', 'x', '9,9,9', '1,-3,x', '1,99999999999h']) unpackParagraphs(told, 'Ein Text.');
});
