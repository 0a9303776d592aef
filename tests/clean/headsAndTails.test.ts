import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cleanArticle } from '../../src/clean/cleanArticle.ts';
import { findPublication } from '../../src/date/findPublication.ts';
import { findSource } from '../../src/source/findSource.ts';
import { knowledge, rawArticle } from '../support/cleanCase.ts';

const TITLE = 'Rat beschließt neue Brücke';
const TEXT =
  'Der Rat von Musterwalde hat nach langer Debatte den Bau der Brücke beschlossen. Bürgermeisterin Anna Beispiel sprach von einem guten Tag.\n\nDie Gegner wollen klagen, wie ihr Anwalt am Abend sagte.';

function read(source: string): {
  title: string;
  published: string | null;
  source: string | null;
  authors: string[];
  text: string;
  problems: string[];
} {
  const raw = rawArticle(source);
  const clean = cleanArticle(raw, knowledge);
  const { published, problems } = findPublication(clean, raw, knowledge);
  return {
    title: clean.title.value,
    published: published?.edtf ?? null,
    source: findSource(clean, raw, knowledge).source?.value.name ?? null,
    authors: clean.authors.map(({ value }) => value),
    text: clean.text,
    problems: problems.map(({ code }) => code),
  };
}

const BELOW_TITLE: readonly [line: string, published: string | null, source: string | null][] = [
  ['musterbote.example, 11.05.2021', '2021-05-11', 'musterbote.example'],
  ['musterbote.example, 11. Mai 2021, 14:02 Uhr', '2021-05-11', 'musterbote.example'],
  ['Musterwalde, im Mai 2021', '2021-05', null],
  ['12.05.2021 – 09:00 Uhr (Update)', '2021-05-12?', null],
];
for (const [line, published, source] of BELOW_TITLE)
  test(`below the headline: ${line}`, () => {
    const found = read(`${TITLE}\n${line}\n\n${TEXT}`);
    assert.deepEqual([found.published, found.source, found.text], [published, source, TEXT]);
  });

const BELOW_TEXT: readonly [
  line: string,
  published: string | null,
  source: string | null,
  author?: string,
][] = [
  ['(Walder Tagblatt, 11.05.2021, Seite 5)', '2021-05-11', 'Walder Tagblatt'],
  ['(Quelle: Walder Bote, 11.05.2021)', '2021-05-11', 'Walder Bote'],
  ['Walder Bote vom 11./12. Mai 2021, Seite 3', '2021-05-11/2021-05-12', 'Walder Bote'],
  ['(wr, 11.05.2021)', '2021-05-11', null, 'wr'],
  ['[wr, 11. Mai 2004]', '2004-05-11', null, 'wr'],
  [
    'Dieser Text erschien zuerst am 11. Mai 2021 in der Zeitung Beispiel-Kurier.',
    '2021-05-11',
    'Beispiel-Kurier',
  ],
];
for (const [line, published, source, author] of BELOW_TEXT)
  test(`below the text: ${line}`, () => {
    const found = read(`${TITLE}\n\n${TEXT}\n\n${line}`);
    assert.deepEqual([found.published, found.source, found.text], [published, source, TEXT]);
    assert.deepEqual(found.authors, author === undefined ? [] : [author]);
  });

test('what looks like such a line below the text and is text', () => {
  for (const line of [
    'Der Bote vom Mai 2021 war der letzte.',
    'Musterwalde im Mai 2021 ist eine andere Stadt.',
    'Alle Rechte vorbehalten, sagte der Richter, sei kein Satz für ein Urteil.',
  ])
    assert.ok(read(`${TITLE}\n\n${TEXT}\n\n${line}`).text.endsWith(line), line);
});

test('the day over the headline of a text is refuted by what the text announces', () => {
  const head = `Walder Bote – Montag, 3. Juli 2023\n\n${TITLE}\n\n`;
  const refuted = read(`${head}${TEXT}\n\nAm 11. Mai 2021 soll der Kreistag entscheiden.`);
  assert.deepEqual([refuted.published, refuted.source], [null, 'Walder Bote']);
  assert.ok(refuted.problems.includes('date-contradiction'));
  assert.equal(read(`${head}${TEXT}`).published, '2023-07-03');
  assert.equal(read(`${head}${TEXT}\n\nDie alte Brücke stand seit Mai 2021 leer.`).published, '2023-07-03');
  assert.equal(read(`${head}${TEXT}\n\nAm 11. Juli soll der Kreistag entscheiden.`).published, '2023-07-03');
});

test('a paper over a date and a longer line is the source, not the headline', () => {
  const below = read(`Walder Tagblatt\nDienstag, 11. Mai 2021\n\n${TITLE}\n\n${TEXT}`);
  assert.deepEqual([below.title, below.source, below.published], [TITLE, 'Walder Tagblatt', '2021-05-11']);
  const title = read(`Gute Nachrichten\n11. Mai 2021\n\n${TEXT}`);
  assert.equal(title.title, 'Gute Nachrichten');
  const behindBar = read(`${TITLE} | Walder Tagblatt\n${TITLE}\n\n${TEXT}`);
  assert.deepEqual([behindBar.title, behindBar.source], [TITLE, 'Walder Tagblatt']);
});

test('initials before the first sentence, and what is no initials', () => {
  const signed = read(`${TITLE}\n\n(ak) ${TEXT}`);
  assert.deepEqual([signed.authors, signed.text], [['ak'], TEXT]);
  for (const start of ['(pm) ', '(Vor) ', '(ein ganz kurzer Bericht) '])
    assert.ok(read(`${TITLE}\n\n${start}${TEXT}`).text.startsWith(start), start);
});

test('marks of agencies and pointers below the text go, sentences stay', () => {
  for (const line of [
    '(dpa/agenturen/muster)',
    '(Schluss) pau/mas',
    'Letzte Änderung: 04.04.2003 | Webmaster',
  ])
    assert.equal(read(`${TITLE}\n\n${TEXT}\n\n${line}`).text, TEXT, line);
  assert.equal(read(`${TITLE}\n\n${TEXT} Siehe auch Seite 4.`).text, TEXT);
  for (const line of [
    'Siehe auch Seite 4 des Vertrags, den der Rat beschlossen hat.',
    '(Schluss) war noch lange nicht.',
  ])
    assert.ok(read(`${TITLE}\n\n${TEXT}\n\n${line}`).text.endsWith(line), line);
});

test('the kind of article between headline and byline stands over it', () => {
  assert.equal(read(`${TITLE}\nKommentar\n\nVon Anna Beispiel\n\n${TEXT}`).text, TEXT);
  assert.ok(
    read(
      `${TITLE}\n\nVon Anna Beispiel\n\n${TEXT}\n\nKommentar der Gegner: Sie wollen klagen.`,
    ).text.includes('Kommentar'),
  );
});
