import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sentenceEnds } from '../../src/german/sentenceEnds.ts';

function sentences(text: string): string[] {
  const cuts = [0, ...sentenceEnds(text), text.length];
  return cuts.slice(1).map((cut, i) => text.slice(cuts[i], cut).trim());
}

const DIVIDED: string[][] = [
  ['Er kam am 3. Mai.', 'Sie blieb.'],
  ['Der Rat tagte.', 'Ob das half?', '„Nein.“', 'Man ging.'],
  ['Der Vertrag endete am 20.', 'Er wurde nicht verlängert.'],
  ['Das war 2023.', 'Danach kam nichts.'],
  ['Ohne Punkt', 'Nach der Leerzeile.'],
];
const WHOLE = [
  'Nach Angaben von Dr. Erika Sandberg, Nr. 5 der Liste, kam J. D. Vance am 20. September.',
  'Rund 1.500 Soldaten wurden u. a. in Rason gesehen.',
  'Die Zahl stieg auf ca. 300 Tonnen.',
];

for (const parts of DIVIDED)
  test(`${parts.length} sentences: ${parts.join(' | ')}`, () => {
    assert.deepEqual(sentences(parts.join(parts[0] === 'Ohne Punkt' ? '\n\n' : ' ')), parts);
  });

for (const text of WHOLE)
  test(`one sentence: ${text}`, () => {
    assert.deepEqual(sentences(text), [text]);
  });

test('a million points take linear time', () => {
  const start = process.cpuUsage();
  assert.ok(sentenceEnds('A. '.repeat(300_000)).length === 0);
  assert.ok(process.cpuUsage(start).user < 5_000_000);
});
