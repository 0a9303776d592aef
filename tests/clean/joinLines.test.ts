import assert from 'node:assert/strict';
import { test } from 'node:test';
import { joinHyphenated } from '../../src/clean/joinHyphenated.ts';
import { joinLines } from '../../src/clean/joinLines.ts';
import { rawArticle } from '../support/cleanCase.ts';

const JOINED: readonly [above: string, below: string, joined: string][] = [
  ['die Verhand-', 'lungen dauern an', 'die Verhandlungen dauern an'],
  ['in Nord-', 'und Südheim', 'in Nord- und Südheim'],
  ['der US-', 'Präsident', 'der US-Präsident'],
  ['ein- bis', 'zweimal', 'ein- bis zweimal'],
  ['1990 -', 'ein Jahr', '1990 - ein Jahr'],
];
for (const [above, below, joined] of JOINED)
  test(`joins ${above} | ${below}`, () => assert.equal(joinHyphenated(above, below), joined));

test('a text wrapped at a column becomes paragraphs', () => {
  const pieces = joinLines(
    rawArticle(
      [
        'Kurze Überschrift',
        '',
        'Die Stadt hat lange über das Vorhaben beraten und am Ende mit',
        'knapper Mehrheit beschlossen, den alten Hafen nicht zu verkau-',
        'fen, sondern zu verpachten.',
        'Stand: 5. Mai 2020',
        '',
        'Der zweite Absatz steht für sich und ist ebenfalls umbrochen,',
        'damit man es sieht.',
      ].join('\n'),
    ),
  );
  assert.deepEqual(
    pieces.map((piece) => [piece.line, piece.text]),
    [
      [1, 'Kurze Überschrift'],
      [
        3,
        'Die Stadt hat lange über das Vorhaben beraten und am Ende mit knapper Mehrheit beschlossen, den alten Hafen nicht zu verkaufen, sondern zu verpachten.',
      ],
      [6, 'Stand: 5. Mai 2020'],
      [8, 'Der zweite Absatz steht für sich und ist ebenfalls umbrochen, damit man es sieht.'],
    ],
  );
});

test('a text with a paragraph a line stays as it is', () => {
  const lines = [
    'Der erste Satz steht hier für sich allein.',
    'Der zweite Satz steht auch für sich.',
    'Eine Zwischenzeile',
    'Der dritte Satz beendet diesen kurzen Text.',
  ];
  assert.deepEqual(
    joinLines(rawArticle(lines.join('\n'))).map((piece) => piece.text),
    lines,
  );
});

/** Paragraphs of Markdown, and what they are joined to. */
const MARKDOWN: readonly [written: string, joined: string[]][] = [
  [
    `Die Stadt hat lange über das Vorhaben beraten und am Ende mit
knapper Mehrheit beschlossen, den alten Hafen an der Weser nicht
zu verkaufen, sondern zu verpachten.

- den Kai und die drei alten Kräne, von denen einer noch in
  Betrieb ist
- die Speicher

> Wir wollen den Hafen behalten, weil er zu dieser Stadt gehört
> wie der Fluss.

Der Rat stimmt im Mai ab.`,
    [
      'Die Stadt hat lange über das Vorhaben beraten und am Ende mit knapper Mehrheit beschlossen, den alten Hafen an der Weser nicht zu verkaufen, sondern zu verpachten.',
      'den Kai und die drei alten Kräne, von denen einer noch in Betrieb ist',
      'die Speicher',
      'Wir wollen den Hafen behalten, weil er zu dieser Stadt gehört wie der Fluss.',
      'Der Rat stimmt im Mai ab.',
    ],
  ],
  [
    'Die Stadt hat lange über das Vorhaben und seine Kosten\nberaten.\nDanach stimmte der Rat ab.',
    ['Die Stadt hat lange über das Vorhaben und seine Kosten beraten.', 'Danach stimmte der Rat ab.'],
  ],
  ['Startseite\nPolitik\nmehr', ['Startseite', 'Politik', 'mehr']],
];
for (const [written, joined] of MARKDOWN)
  test(`line breaks of Markdown: „${written.slice(0, 24)}“`, () => {
    const pieces = joinLines(rawArticle(written, 'artikel.md'));
    assert.deepEqual(
      pieces.map(({ text }) => text),
      joined,
    );
  });

test('a wrapped text is one among menus and fields', () => {
  const menu = Array.from({ length: 12 }, (_, index) => `Rubrik ${index}`).join('\n');
  const pieces = joinLines(
    rawArticle(`${menu}
Hafen bleibt in der Hand der Stadt, der Rat stimmt mit Mehrheit
11.03.2024, 16:42 Uhr
MUSTERSTADT (mpa) – Die Stadt hat lange über das Vorhaben und
seine Kosten beraten und am Ende mit knapper Mehrheit beschlossen,
den alten Hafen an der Weser nicht zu verkaufen, sondern auf lange
Zeit zu verpachten.
https://musterblatt.example/region/hafen-bleibt-in-der-hand-der
Startseite
${menu}`),
  ).map(({ text }) => text);
  assert.deepEqual(pieces.slice(12, -12), [
    'Hafen bleibt in der Hand der Stadt, der Rat stimmt mit Mehrheit',
    '11.03.2024, 16:42 Uhr',
    'MUSTERSTADT (mpa) – Die Stadt hat lange über das Vorhaben und seine Kosten beraten und am Ende mit knapper Mehrheit beschlossen, den alten Hafen an der Weser nicht zu verkaufen, sondern auf lange Zeit zu verpachten.',
    'https://musterblatt.example/region/hafen-bleibt-in-der-hand-der',
    'Startseite',
  ]);
});

test('paragraphs of a line each stay apart, however long', () => {
  const lines = [
    'Der Rat hat am Montag über den Hafen beraten.',
    'Die Stadt will ihn behalten, sagt die Bürgermeisterin.',
    'Im Mai soll die Entscheidung fallen, hieß es danach.',
    'Dagegen stimmt nur die Opposition im Stadtrat.',
    'Bis dahin bleibt alles beim Alten.',
  ];
  assert.deepEqual(
    joinLines(rawArticle(lines.join('\n'))).map(({ text }) => text),
    lines,
  );
});
