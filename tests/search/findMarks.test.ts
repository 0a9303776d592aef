import assert from 'node:assert/strict';
import { test } from 'node:test';
import { markFinder, wordsToMark } from '../../src/search/findMarks.ts';
import { findPassages } from '../../src/search/findPassages.ts';
import { parseQuery } from '../../src/search/parseQuery.ts';

const marked = (query: string, text: string) =>
  markFinder(wordsToMark(parseQuery(query)))(text).map(({ start, end }) => text.slice(start, end));

test('forms, spellings and compounds of a word are marked', () => {
  assert.deepEqual(marked('Häuser', 'Das Haus, die HÄUSER und das Parlamentshaus.'), [
    'Haus',
    'HÄUSER',
    'Parlamentshaus',
  ]);
  assert.deepEqual(marked('Strasse', 'Die Straße'), ['Straße']);
  assert.deepEqual(marked('Gesetz', 'Klimaschutz\u00adgesetz'), ['Klimaschutz\u00adgesetz']);
});

test('a word is marked where a hyphen or slash divides it, and only as a whole', () => {
  assert.deepEqual(marked('Exkanzler', 'Der Ex-Kanzler und der Ex – Kanzler'), ['Ex-Kanzler']);
  assert.deepEqual(marked('Email', 'Die E-Mail, die E-Mails, die E-Mail-Liste'), [
    'E-Mail',
    'E-Mails',
    'E-Mail',
  ]);
  assert.deepEqual(marked('Lehrerin', 'Die Lehrer/innen und Lehrer-Innung'), ['Lehrer/innen']);
  assert.deepEqual(marked('Rathaus', 'Rat-Haus-Bau, Rat Haus'), ['Rat-Haus']);
  assert.deepEqual(marked('"Ex-Kanzler"', 'Ex-Kanzler'), ['Ex-Kanzler']);
});

test('excluded words, parts of short words and mere letters are not', () => {
  assert.deepEqual(marked('Rat -Partei', 'Die Partei hat Verrat und Rat'), ['Rat']);
  assert.deepEqual(marked('Ei', 'Partei Ei'), ['Ei']);
  assert.deepEqual(marked('', 'Text'), []);
});

test('a phrase is marked as one, and only where its words follow each other', () => {
  assert.deepEqual(marked('"rote Karte"', 'Die Karte war rot; rote Karte!'), ['rote Karte']);
});

test('passages: the richest first, the others in order, cut between words', () => {
  const filler = 'Nichts davon steht hier. '.repeat(30);
  const text = `Wahl am Anfang. ${filler}Wahl, Wahl und Wahl. ${filler}Wahl am Ende.`;
  const passages = findPassages(text, markFinder([['Wahl']])(text));
  assert.equal(passages.length, 3);
  assert.equal(passages[0]?.marks.length, 3);
  assert.ok(passages[1]?.text.startsWith('Wahl am Anfang'));
  for (const { text: cut, start, marks } of passages) {
    assert.equal(text.slice(start, start + cut.length), cut);
    for (const mark of marks) assert.equal(cut.slice(mark.start, mark.end), 'Wahl');
  }
  assert.equal(findPassages('', []).length, 0);
  assert.equal(findPassages(filler, [])[0]?.cutAfter, true);
});

test('the first passage has the words side by side, not merely more of them', () => {
  const filler = 'Dazwischen steht anderes, das niemand sucht. '.repeat(8);
  const text = `Ada Kran Lot kam. ${filler}Pia Kran Ost und Adas Bruder Ada Udo Kran gingen. ${filler}Ada, Ada und Ada.`;
  const [first] = findPassages(text, markFinder([['Ada'], ['Kran'], ['Lot']])(text));
  assert.ok(first?.text.startsWith('Ada Kran Lot'));
});
