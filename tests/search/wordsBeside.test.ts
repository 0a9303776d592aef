import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsBeside } from '../../src/search/wordsBeside.ts';
import { makeRecord as record } from '../support/records.ts';

test('what the page shows beside the text is found', () => {
  const shown = record({
    title: 'Markt',
    text: 'Der Markt öffnet.',
    kicker: 'Musterdorf',
    authors: ['Jan Brügmann'],
    agencies: ['AFP'],
    dateline: 'WASHINGTON',
    captions: [{ text: 'Stände am Morgen', credit: 'Ida Beispiel' }],
  });
  assert.deepEqual(
    wordsBeside(shown).join(' '),
    'Musterdorf Jan Brügmann AFP WASHINGTON Stände am Morgen Ida Beispiel',
  );
});

test('a percent sign and short forms of large numbers are found in words', () => {
  const words = (text: string): string[] => wordsBeside(record({ title: 'Zahl', text }));
  assert.deepEqual(words('Um 50 % mehr, 3,5 Mio. Euro und 2 Mrd.'), ['Prozent', 'Millionen', 'Milliarden']);
  assert.deepEqual(words('Mio schlief, %, 5 Miosga'), []);
});
