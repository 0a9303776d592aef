import assert from 'node:assert/strict';
import { test } from 'node:test';
import { decode, encode } from 'cborg';
import { engineList, nameNumber, numberName, packList } from '../../src/search/packedList.ts';

const LONG = 'donaudampfschifffahrtselektrizitätenhauptbetriebswerk';

const list = {
  build: '0-ab1',
  // over a border of each size of number in CBOR
  lengths: [7, 23, 24, 255, 256, 65_535, 65_536, 70_000, 24, 0],
  words: [
    ['000', '0'],
    ['1', '1'],
    ['äpfel', 'äpfeln'],
    [LONG, `${LONG}bau`],
    ['łódź', '😀'],
    ['😁', '𝒜'],
  ] satisfies [string, string][],
  fields: ['teile', 'title'],
};

test('the engine gets the list that was packed, with numbers for names', () => {
  const packed = packList(list);
  const expected = [
    '1.6.0',
    list.lengths.map((length, i) => [String(i), length, '']),
    list.words.map(([first, last], i) => [first, last, String(i)]),
    [],
    [],
    list.fields,
  ];
  const bytes = engineList(JSON.parse(JSON.stringify(packed)));
  assert.deepEqual(decode(bytes), expected);
  assert.deepEqual(Buffer.from(bytes), Buffer.from(encode(expected)));
});

test('a list of ten thousand pages is packed to a byte or two each', () => {
  const lengths = Array.from({ length: 10_000 }, (_, i) => 32 * (8 + ((i * i) % 7)));
  const packed = packList({ ...list, lengths });
  assert.equal(packed.pages.length, 10_000);
  assert.ok(JSON.stringify(packed).length < 10_500);
  const decoded: unknown[][] = decode(engineList(packed));
  assert.deepEqual(decoded[1]?.at(-1), ['7pr', lengths.at(-1), '']);
});

test('names tell their numbers', () => {
  for (const number of [0, 35, 36, 9_999, 123_456]) assert.equal(nameNumber(numberName(number)), number);
});

test('what would be cut into two words is refused', () => {
  assert.throws(() => packList({ ...list, words: [['ein wort', 'zwei']] }), /"ein wort"/);
});
