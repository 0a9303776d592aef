import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCaption } from '../../src/clean/readCaption.ts';

const READ: readonly [paragraph: string, text: string, credit: string | null][] = [
  ['Der Hafen am Abend. Foto: Muster/dpa', 'Der Hafen am Abend.', 'Muster/dpa'],
  ['Der Hafen am Abend. © Erika Muster/TASS', 'Der Hafen am Abend.', 'Erika Muster/TASS'],
  ['Der Hafen am Abend (Foto: Erika Muster)', 'Der Hafen am Abend', 'Erika Muster'],
  ['Der Hafen am Abend (Archivbild)', 'Der Hafen am Abend', null],
  ['Foto: Beispielagentur (nachgestellt)', '', 'Beispielagentur (nachgestellt)'],
  ['© Archivbild: Musterfoto/Beispiel', '', 'Archivbild: Musterfoto/Beispiel'],
  ['Bild: Keystone', '', 'Keystone'],
  [
    'Bild: Der Hafen liegt am Abend still da. © Musterblatt/Archiv',
    'Der Hafen liegt am Abend still da.',
    'Musterblatt/Archiv',
  ],
];
for (const [paragraph, text, credit] of READ)
  test(`caption: ${paragraph}`, () => assert.deepEqual(readCaption(paragraph), { text, credit }));

const NONE = [
  'Foto: Das ist das Thema der neuen Ausstellung.',
  'Ein Bild: das Wasser klar, die Wiese leer.',
  'Der Hafen liegt am Abend still. Niemand hat ihn je fotografiert.',
  'Quelle: Statistisches Amt',
  `${'Der Hafen liegt am Abend still. '.repeat(20)}Foto: dpa`,
];
for (const paragraph of NONE)
  test(`no caption: ${paragraph.slice(0, 50)}`, () => assert.equal(readCaption(paragraph), null));
