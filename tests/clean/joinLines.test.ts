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
