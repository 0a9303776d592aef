import assert from 'node:assert/strict';
import { test } from 'node:test';
import { collectWords } from '../../src/search/collectWords.ts';
import { HiddenWords } from '../../src/search/hiddenWords.ts';
import { compoundSplitter } from '../../src/search/splitCompound.ts';
import { makeRecord as record } from '../support/records.ts';

test('parts of compounds and names in other words are added, words that stand there are not', () => {
  const records = [
    record({ title: 'Waffenlieferung', text: 'Waffenlieferungen und Waffen.' }),
    record({ title: 'Ohne', text: 'Nichts davon.' }),
    record({
      title: 'Besuch',
      text: 'Der Gast kam.',
      people: [
        {
          id: 'erika-muster',
          name: 'Erika Muster',
          status: 'authority',
          mentions: [{ start: 4, end: 8, text: 'Gast' }],
        },
      ],
    }),
  ];
  const words = collectWords(records);
  const { texts, stems, own, hidden } = new HiddenWords(
    records,
    words,
    compoundSplitter(new Map(), new Set()),
  ).upTo(records.length);
  const [first = '', second = '', third = ''] = texts;
  assert.deepEqual(first.split(' '), ['lieferung'], '„Waffen“ stands in the text itself');
  assert.equal(second, '');
  assert.deepEqual(third.split(' '), ['erika', 'muster']);
  assert.deepEqual([...(hidden[2] ?? [])], [stems.find('erika'), stems.find('muster')]);
  assert.equal(own[words.words.findIndex(({ folded }) => folded === 'waffen')], stems.find('waffe'));
  assert.equal(stems.find('abwesend'), null);
});

test('what Pagefind lacks of words with hyphens is added although it stands there', () => {
  const records = [record({ title: 'CO2-Preis', text: 'CO2 kostet, „Neu-Bau“ nicht.' })];
  assert.deepEqual(new HiddenWords(records, collectWords(records), () => []).upTo(records.length).texts, [
    'co2 neu bau',
  ]);
});

test('a word that a line break cut in two is added whole, a shortened one is not', () => {
  const records = [record({ title: 'Ruhe', text: 'Der Zug-\n\nverkehr ruhte, Ein-\nund Ausfuhr nicht.' })];
  assert.deepEqual(new HiddenWords(records, collectWords(records), () => []).upTo(records.length).texts, [
    'zugverkehr',
  ]);
});

test('a figure of a name is one of its words, a short word is none', () => {
  const organisations = [
    {
      id: 'verein-04',
      name: 'Verein 04 zu Muster',
      status: 'found' as const,
      mentions: [{ start: 4, end: 8, text: 'Gast' }],
    },
  ];
  const records = [record({ title: 'Besuch', text: 'Der Gast kam.', organisations })];
  assert.deepEqual(new HiddenWords(records, collectWords(records), () => []).upTo(records.length).texts, [
    'verein 04 muster',
  ]);
});

test('an organisation is found by its acronym where the text has only the full name, nothing else by a word in capitals', () => {
  const mention = (text: string) => ({ start: 0, end: text.length, text });
  const organisation = (id: string, name: string, text: string) => ({
    organisations: [{ id, name, status: 'found' as const, mentions: [mention(text)] }],
  });
  const records = [
    record({
      text: 'Technischen Hilfswerks.',
      ...organisation('thw', 'Technisches Hilfswerk', 'Technischen Hilfswerks'),
    }),
    record({ text: 'Musterbund.', ...organisation('mb', 'Musterbund', 'Musterbund') }),
    record({ text: 'MbS.', ...organisation('mb', 'Musterbund', 'MbS') }),
    record({ text: 'BILDER.', ...organisation('bilder', 'Bilderbund', 'BILDER') }),
    record({ text: 'Bilderbund.', ...organisation('bilder', 'Bilderbund', 'Bilderbund') }),
  ];
  const { texts } = new HiddenWords(records, collectWords(records), () => []).upTo(records.length);
  assert.deepEqual(texts, ['thw', 'mbs', 'musterbund', 'bilderbund', 'bilder']);
});
