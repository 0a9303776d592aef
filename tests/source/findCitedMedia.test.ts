import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCitedMedia } from '../../src/source/findCitedMedia.ts';
import { knowledge } from '../support/cleanCase.ts';

const CITED: readonly [text: string, ...names: string[]][] = [
  ['Das berichtete die New York Times unter Berufung auf Reuters.', 'The New York Times', 'Reuters'],
  ['Der NY Times zufolge steht der Termin fest. Die New York Times nannte ihn.', 'The New York Times'],
  ['Wie die „Welt“ schreibt, kommt es anders.', 'Die Welt'],
  ['Das sagte er der Zeitung Die Welt.', 'Die Welt'],
  ['In der Süddeutschen Zeitung hieß es, der Plan sei alt.', 'Süddeutsche Zeitung'],
  [
    'Wie die „Süddeutsche Zeitung“ und der Spiegel berichteten, gilt das.',
    'Süddeutsche Zeitung',
    'Der Spiegel',
  ],
  ['Das melden Reuters und die Zeit.', 'Reuters'],
  ['Reuters und die Welt der Agenturen berichteten davon.', 'Reuters'],
  ['Laut BBC-Bericht ist das Wasser klar.', 'BBC'],
];
for (const [text, ...names] of CITED)
  test(`cites: ${text}`, () =>
    assert.deepEqual(
      findCitedMedia(text, knowledge.sources).map((medium) => medium.name),
      names,
    ));

for (const text of [
  'Die Zeit drängt, denn die Welt schaut zu.',
  'Der Standard ist hoch, die Presse wartet vor der Tür.',
  'Er stand im Spiegel und sah den Stern.',
  'Am Freitag kam der Kurier.',
  'Die Reuterstraße bleibt gesperrt.',
])
  test(`cites nobody: ${text}`, () => assert.deepEqual(findCitedMedia(text, knowledge.sources), []));
