import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readMarkdown } from '../../src/read/readMarkdown.ts';

/** Markdown of nothing but paragraphs takes a short way; a mark at its end sends it the long one. */
const PLAIN = [
  'Ein Absatz.\n\nNoch einer, über\nzwei Zeilen.',
  '\n\nVorn zwei leere Zeilen.\n\n\n\nUnd dazwischen drei.',
  '   Eingerückt um drei.\n\n  Zwei  Leerzeichen  in\tder Mitte. ',
  'Am 15\\. Februar 1990, §5\\!\\\nnach einem Schrägstrich',
  '13 der 15 Mitglieder\n2009 war das anders.',
  'Eins\n\nZwei\n',
  '„Anführung“ – mit Strich\n\n… und Punkten',
  'Eine sehr lange Zeile '.repeat(500),
];

for (const source of PLAIN)
  test(`reads „${source.slice(0, 30).replace(/\s/g, ' ')}“ as the Markdown reader does`, () => {
    const { lines, problems } = readMarkdown(source, 7);
    const long = readMarkdown(`${source}\n\n*Ende*`, 7);
    assert.deepEqual(problems, []);
    assert.deepEqual(lines, long.lines.slice(0, -2));
  });

const MARKED = [
  ['# Titel', 'heading'],
  ['Titel\n===', 'heading'],
  ['- Punkt', 'list-item'],
  ['1. Punkt\n2. Punkt', 'list-item'],
  ['> Zitat', 'quote'],
] as const;

for (const [source, role] of MARKED)
  test(`„${source.replace('\n', ' ')}“ is no paragraph`, () => {
    assert.equal(readMarkdown(`Text.\n\n${source}`, 1).lines.find(({ role }) => role !== 'text')?.role, role);
  });

/** What begins with a number and a point, and what is read of it. */
const NUMBERED = [
  ['17. Mai 2024 – MUSTERSTADT. Der Deich hält.', ['text 17. Mai 2024 – MUSTERSTADT. Der Deich hält.']],
  ['1. FC Muster gewinnt.', ['text 1. FC Muster gewinnt.']],
  ['1. Mai: Umzug.\n\n2. Mai: Kehraus.', ['text 1. Mai: Umzug.', 'text 2. Mai: Kehraus.']],
  ['3. März: Regen.\n\n9. März: Flut.', ['text 3. März: Regen.', 'text 9. März: Flut.']],
  ['2016. Das Jahr der Flut.', ['text 2016. Das Jahr der Flut.']],
  ['30. 4. 2024', ['text 30. 4. 2024']],
  [
    '1. Deiche\n\nprüfen\n\n2. Keller\n\nleeren',
    ['text 1. Deiche', 'text prüfen', 'text 2. Keller', 'text leeren'],
  ],
  ['1. Deiche prüfen\n2. Keller leeren', ['list-item Deiche prüfen', 'list-item Keller leeren']],
  ['4. Deiche prüfen\n5. Keller leeren', ['list-item 4. Deiche prüfen', 'list-item 5. Keller leeren']],
  ['1. Marktplatz\n2. Juniorenhaus', ['list-item Marktplatz', 'list-item Juniorenhaus']],
  ['- 3. Mai: Umzug', ['list-item 3. Mai: Umzug']],
] as const;

/** What Markdown would take for marks. */
const NO_MARKS = [
  ['Politiker*innen und Bürger*innen kamen.', ['text Politiker*innen und Bürger*innen kamen.']],
  ['Es sind 5*3 und 2*4.', ['text Es sind 5*3 und 2*4.']],
  ['*Wort* für **Wort**', ['text Wort für Wort']],
  ['**Mo**ntag', ['text Montag']],
  ['Belegt.[^1]\n\n[^1]: Musterkurier', ['text Belegt.[^1]', 'text [^1]: Musterkurier']],
  ['Ein Satz. Und noch einer.\n---\nWeiter.', ['text Ein Satz. Und noch einer.', 'text Weiter.']],
  ['Was nun?\n---\nWeiter.', ['heading Was nun?', 'text Weiter.']],
] as const;

for (const [source, expected] of [...NUMBERED, ...NO_MARKS])
  test(`reads the words of „${source.replaceAll('\n', ' ')}“ as they are meant`, () => {
    const { lines } = readMarkdown(source, 1);
    const read = lines.filter(({ text }) => text !== '').map(({ role, text }) => `${role} ${text}`);
    assert.deepEqual(read, expected);
  });

test('lines of a hundred thousand marks, spaces or digits cost no more than their length', () => {
  for (const piece of [' ', '\t', '- ', '1', '1.', '\\', '\n \n'])
    assert.ok(readMarkdown(piece.repeat(100_000), 1).lines.length >= 0);
});
