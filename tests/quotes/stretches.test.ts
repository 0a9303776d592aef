import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pairMarks } from '../../src/quotes/stretches.ts';
import { readTokens } from '../../src/quotes/tokens.ts';

const stretchesOf = (text: string): string[] => {
  const tokens = readTokens(text);
  return pairMarks(tokens).map(({ first, end }) => text.slice(tokens[first]?.start, end));
};

for (const [text, ...expected] of [
  ['Er sagte „ja“ und „nein“.', '„ja“', '„nein“'],
  ['Er sagte "ja" und "nein".', '"ja"', '"nein"'],
  ['Er sagte «ja» und «nein».', '«ja»', '«nein»'],
  ['Er sagte »ja« und »nein«.', '»ja«', '»nein«'],
  ['Er sagte “ja” und ‚nein‘.', '“ja”', '‚nein‘'],
  ['Er sagte ›ja‹ und ‹nein›.', '›ja‹', '‹nein›'],
  ['Er sagte „ja" und „nein”.', '„ja"', '„nein”'],
  ["Er sagte ,,ja'' dazu.", ",,ja''"],
  ['„Er rief ‚halt‘ und ging“, sagte sie.', '„Er rief ‚halt‘ und ging“'],
  ['„Er rief „halt“ und ging“, sagte sie.', '„Er rief „halt“ und ging“'],
  ['"Er rief "halt" und ging", sagte sie.', '"Er rief "halt" und ging"'],
] as const)
  test(`marks: ${text}`, () => assert.deepEqual(stretchesOf(text), expected));

test('an apostrophe is no mark', () => {
  assert.deepEqual(stretchesOf("Hans' Haus, O'Briens Hof und Grimms’ Wald"), []);
});

test('inches and lone marks open nothing', () => {
  assert.deepEqual(stretchesOf('Der Monitor misst 27" und kostet wenig. Sie sagte „nichts.'), []);
});

test('a forgotten mark does not swallow the paragraph', () => {
  assert.deepEqual(stretchesOf('Der „Hof war leer.\n\nDas „Tor“ stand offen.'), ['„Tor“']);
});

test('a quotation opened behind a colon and never closed ends with its paragraph', () => {
  assert.deepEqual(stretchesOf('Sie sagte: „Wir gehen. Heute noch.\n\nDann kam Regen.'), [
    '„Wir gehen. Heute noch.',
  ]);
});

test('a quotation over paragraphs is one, opened again or not', () => {
  const again = 'Sie sagte: „Wir gehen.\n\n„Heute noch.“ Dann kam Regen.';
  assert.deepEqual(stretchesOf(again), ['„Wir gehen.\n\n„Heute noch.“']);
  const once = 'Sie sagte: „Wir gehen.\n\nHeute noch.“ Dann kam Regen.';
  assert.deepEqual(stretchesOf(once), ['„Wir gehen.\n\nHeute noch.“']);
});

test('nothing between the marks is no stretch', () => {
  assert.deepEqual(stretchesOf('Da stand „“ und "" sonst nichts.'), []);
});
