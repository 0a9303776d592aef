import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleText, type Paragraph, type TextPart } from '../../src/publish/articleText.ts';
import { paragraphId, paragraphIds } from '../../src/publish/paragraphId.ts';
import type { ArticleRecord } from '../../src/record.ts';
import { makeRecord, span } from '../support/records.ts';

const text = 'Anna Muster reiste am 5. September nach Kiel. Anna Muster blieb.\n\nKiel feierte.';
const after = (words: string, from: string) => {
  const start = text.indexOf(words, text.indexOf(from));
  return { start, end: start + words.length, text: words };
};
const record = (more: Partial<ArticleRecord> = {}) =>
  makeRecord({
    text,
    people: [
      {
        id: 'anna-muster',
        name: 'Anna Muster',
        status: 'found',
        mentions: [span(text, 'Anna Muster'), after('Anna Muster', '. Anna')],
      },
    ],
    places: [
      {
        id: 'kiel',
        name: 'Kiel',
        status: 'found',
        mentions: [span(text, 'Kiel'), after('Kiel', '\n\n')],
        kind: 'city',
        coordinates: null,
        country: 'DE',
        derived: [],
      },
    ],
    dates: [{ ...span(text, '5. September'), edtf: '2023-09-05' }],
    ...more,
  });

const paragraphs = (parts: TextPart[]): Paragraph[] =>
  parts.flatMap((part) => (part.kind === 'list' ? part.items : [part]));
const words = ({ segments }: Paragraph): string => segments.map((one) => one.text).join('');

test('segments joined give the text again', () => {
  assert.equal(paragraphs(articleText(record())).map(words).join('\n\n'), text);
});

test('the first mention in each paragraph is a link, dates are marked', () => {
  const [first, second] = paragraphs(articleText(record()));
  assert.deepEqual(
    first?.segments.filter(({ kind }) => kind !== 'text'),
    [
      { kind: 'name', text: 'Anna Muster', id: 'anna-muster', path: '/personen/anna-muster/', of: 'people' },
      { kind: 'date', text: '5. September', edtf: '2023-09-05', datetime: '2023-09-05' },
      { kind: 'name', text: 'Kiel', id: 'kiel', path: '/orte/kiel/', of: 'places' },
    ],
  );
  assert.deepEqual(second?.segments[0], {
    kind: 'name',
    text: 'Kiel',
    id: 'kiel',
    path: '/orte/kiel/',
    of: 'places',
  });
});

test('the words a date was inferred from are marked before anything else there', () => {
  const evidence = span(text, 'am 5. September');
  const [first] = paragraphs(
    articleText(
      record({
        published: { certainty: 'inferred', edtf: '2023-09-05', basis: 'text', line: null, evidence },
      }),
    ),
  );
  assert.ok(first?.segments.some((one) => one.kind === 'evidence' && one.text === 'am 5. September'));
  assert.ok(!first?.segments.some((one) => one.kind === 'date'));
});

test('overlapping and misplaced spans never double or lose a word', () => {
  const parts = articleText(
    record({
      organisations: [
        {
          id: 'x',
          name: 'x',
          status: 'found',
          mentions: [
            { ...span(text, 'Muster reiste'), text: 'Muster reiste' },
            { start: 60, end: 70, text: 'over the border of two paragraphs' },
            { start: 500, end: 510, text: 'behind the end' },
          ],
        },
      ],
    }),
  );
  assert.equal(paragraphs(parts).map(words).join('\n\n'), text);
});

test('neighbouring list items are one list', () => {
  const parts = articleText(
    makeRecord({
      text: 'Vor\n\nEins\n\nZwei',
      blocks: [
        { start: 0, end: 3, kind: 'heading' },
        { start: 5, end: 9, kind: 'list-item' },
        { start: 11, end: 15, kind: 'list-item' },
      ],
    }),
  );
  assert.deepEqual(
    parts.map(({ kind }) => kind),
    ['heading', 'list'],
  );
});

test('a text without blocks is one paragraph, no text is none', () => {
  assert.equal(articleText(makeRecord({ text: 'Ein Satz.', blocks: [] })).length, 1);
  assert.deepEqual(articleText(makeRecord()), []);
});

test('a paragraph keeps its name through punctuation, case and line breaks, and loses it with its words', () => {
  assert.equal(paragraphId('Kim reiste ab.'), paragraphId('Kim  reiste\nab!'));
  assert.notEqual(paragraphId('Kim reiste ab.'), paragraphId('Kim reiste an.'));
  assert.match(paragraphId(''), /^p-[0-9a-f]{6}$/);
});

test('repeated paragraphs have names of their own', () => {
  const [first, second, third] = paragraphIds(['Eins.', 'Eins.', 'Eins.']);
  assert.equal(second, `${first}-2`);
  assert.equal(third, `${first}-3`);
});

test('paragraphs are numbered without the headings between them', () => {
  const parts = articleText(
    makeRecord({
      text: 'Eins\n\nKopf\n\nZwei',
      blocks: [
        { start: 0, end: 4, kind: 'paragraph' },
        { start: 6, end: 10, kind: 'heading' },
        { start: 12, end: 16, kind: 'paragraph' },
      ],
    }),
  );
  const numbered = paragraphs(parts).filter(({ kind }) => kind === 'paragraph');
  assert.deepEqual(
    numbered.map(({ number }) => number),
    [1, 2],
  );
});
