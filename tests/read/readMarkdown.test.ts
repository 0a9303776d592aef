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
  ['3. Punkt', 'list-item'],
  ['> Zitat', 'quote'],
] as const;

for (const [source, role] of MARKED)
  test(`„${source.replace('\n', ' ')}“ is no paragraph`, () => {
    assert.equal(readMarkdown(`Text.\n\n${source}`, 1).lines.find(({ role }) => role !== 'text')?.role, role);
  });

test('lines of a hundred thousand marks, spaces or digits cost no more than their length', () => {
  for (const piece of [' ', '\t', '- ', '1', '1.', '\\', '\n \n'])
    assert.ok(readMarkdown(piece.repeat(100_000), 1).lines.length >= 0);
});
