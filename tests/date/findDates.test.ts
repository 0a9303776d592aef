import assert from 'node:assert/strict';
import { test } from 'node:test';
import edtf from 'edtf';
import fc from 'fast-check';
import { findDates } from '../../src/date/findDates.ts';
import { dateRules } from '../../src/date/rules.ts';

const dates = (text: string, reference: string | null): string =>
  findDates(text, reference)
    .dates.map((date) => date.edtf)
    .join(' ');
const reasons = (text: string, reference: string | null): string[] =>
  findDates(text, reference).open.map((open) => `${open.text}: ${open.reason}`);

test('mentions are slices of the text, in its order, a range before its ends', () => {
  const text = 'Vom 10. bis zum 13. September tagt das Forum, am Freitag danach feiert die Stadt.';
  const { dates: found } = findDates(text, '2023-09-06');
  for (const date of found) assert.equal(text.slice(date.start, date.end), date.text);
  assert.deepEqual(
    found.map(({ text: words, edtf: value }) => [words, value]),
    [
      ['10. bis zum 13. September', '2023-09-10/2023-09-13'],
      ['10.', '2023-09-10'],
      ['13. September', '2023-09-13'],
      ['Freitag danach', '2023-09-15'],
    ],
  );
});

test('tense decides between past and future', () => {
  const cases: [text: string, expected: string][] = [
    ['Er trat am Freitag zurück.', '2023-09-01'],
    ['Er ist am Freitag zurückgetreten.', '2023-09-01'],
    ['Er soll am Freitag zurückgetreten sein.', '2023-09-01'],
    ['Er wird am Freitag zurücktreten.', '2023-09-08'],
    ['Er will am Freitag zurücktreten.', '2023-09-08'],
    ['Er kündigte an, am Freitag zurückzutreten.', '2023-09-08'],
    ['Die Sitzung wurde auf Freitag verschoben.', '2023-09-08'],
    ['Am Freitag beginnt die Messe.', '2023-09-08'],
    ['Im Dezember wurde er gewählt.', '2022-12'],
    ['Im Dezember soll er gewählt werden.', '2023-12'],
    ['Der Winter, der im Dezember begann, war mild.', '2022-12'],
  ];
  for (const [text, expected] of cases) assert.equal(dates(text, '2023-09-06'), expected, text);
});

test('a participle before its noun has a tense of its own', () => {
  const cases: [text: string, expected: string][] = [
    ['Der am Dienstag verhaftete Bankier soll am Freitag vor Gericht.', '2023-09-05 2023-09-08'],
    ['Das am 20. August gesunkene Boot wird am 20. September gehoben.', '2023-08-20 2023-09-20'],
    ['Die im November eingestürzte Halle soll neu gebaut werden.', '2022-11'],
    ['Das im Dezember beschlossene Gesetz tritt im Januar in Kraft.', '2022-12 2024-01'],
    ['Der am Sonntag gewählte Landrat tritt sein Amt am 1. November an.', '2023-09-03 2023-11-01'],
    ['Die am Donnerstag stattfindende Messe war am Montag ausverkauft.', '2023-09-07 2023-09-04'],
    ['Bei der am Sonntag stattfindenden Wahl verlor er.', '2023-09-03'],
    ['Die für Freitag geplante Sitzung wurde abgesagt.', '2023-09-08'],
    ['Der Trainer, der am Samstag verletzte Spieler schonen will, schwieg.', '2023-09-09'],
  ];
  for (const [text, expected] of cases) assert.equal(dates(text, '2023-09-06'), expected, text);
});

test('the ends of a range are settled together', () => {
  const cases: [text: string, reference: string, range: string][] = [
    ['Vom 27.12. bis 3.1. ist die Kantine geschlossen.', '2020-12-10', '2020-12-27/2021-01-03'],
    ['Vom 27.12. bis 3.1. ist die Kantine geschlossen.', '2021-01-02', '2020-12-27/2021-01-03'],
    ['Vom 27.12. bis 3.1. war die Kantine geschlossen.', '2021-02-10', '2020-12-27/2021-01-03'],
    ['Der Park ist vom 1. November bis 31. März geschlossen.', '2023-09-06', '2023-11-01/2024-03-31'],
    ['Die Schonzeit dauert vom 1. Februar bis zum 15. Juni.', '2023-09-06', '2024-02-01/2024-06-15'],
    ['Das Bad öffnet von Mai bis September.', '2024-06-20', '2024-05/2024-09'],
    ['Die Ferien dauern vom 22. Dezember bis 6. Januar.', '2024-06-20', '2024-12-22/2025-01-06'],
    ['Von Mitte März bis Ende Mai 2020 waren die Schulen zu.', '2024-11-10', '2020-03/2020-05'],
    ['Vom 3. November 2020 bis 5. Februar war Ruhe.', '2024-11-10', '2020-11-03/2021-02-05'],
    ['Zwischen dem 20. Dezember und dem 8. Januar fiel Schnee.', '2021-02-10', '2020-12-20/2021-01-08'],
  ];
  for (const [text, reference, range] of cases)
    assert.equal(dates(text, reference).split(' ')[0], range, `${text} (${reference})`);
  assert.equal(
    dates('Vom 5. bis 7. und am 12. November wird gestreikt.', '2024-11-10'),
    '2024-11-05/2024-11-07 2024-11-05 2024-11-07 2024-11-12',
  );
  assert.equal(
    dates('Am 3., 10. und 17. November blieb die Halle leer.', '2024-11-10'),
    '2024-11-03 2024-11-10 2024-11-17',
  );
  // no range: each has a tense of its own
  assert.equal(
    dates('Am 14.12. tagte der Stab, am 8.1. wird er wieder tagen.', '2021-01-02'),
    '2020-12-14 2021-01-08',
  );
  assert.equal(dates('Vom 31. Februar bis 3. März war Ruhe.', '2024-11-10'), '2024-03-03');
});

test('what no verb decides stays open, with the reason', () => {
  assert.deepEqual(reasons('Sitzung am Freitag', '2023-09-06'), [
    'Freitag: Vergangenheit oder Zukunft nicht entscheidbar',
  ]);
  assert.equal(dates('Sitzung am Freitag', '2023-09-06'), '');
});

test('without a reference only what is stated resolves', () => {
  const text =
    'Am Dienstag, dem 5. Mai 1992, sprach er. Gestern und am Montag schwieg er. Im Juli war er fort.';
  assert.equal(dates(text, null), '1992-05-05');
  assert.deepEqual(
    findDates('Gestern schwieg er, im Juli war er fort.', null).open.map((open) => open.text),
    ['Gestern', 'Juli'],
  );
});

test('a month as reference resolves what is the same for each of its days', () => {
  const cases: [text: string, expected: string][] = [
    ['Im Juli besuchte er die Stadt.', '2023-07'],
    ['Am 5. September sprach er.', '2023-09-05'],
    ['Am 12. September wird er reisen.', '2023-09-12'],
    ['Noch diesen Monat soll er reisen.', '2023-09'],
    ['Vor drei Jahren war er dort.', '2020'],
    ['Im Vorjahr war er dort.', '2022'],
    ['Am Dienstag sprach er.', ''],
    ['Gestern sprach er.', ''],
    ['Vergangene Woche sprach er.', ''],
  ];
  for (const [text, expected] of cases) assert.equal(dates(text, '2023-09'), expected, text);
  assert.deepEqual(reasons('Am Dienstag sprach er.', '2023-09'), [
    'Dienstag: das Erscheinungsdatum des Artikels ist dafür nicht genau genug',
  ]);
});

test('an uncertain day as reference is known by its month', () => {
  assert.equal(dates('Am Dienstag fiel Schnee, am 3. März taute es.', '2024-03-05?'), '2024-03-03');
});

test('an interval as reference resolves what is the same for both its ends', () => {
  assert.equal(dates('Am Sonntag sprach er, gestern schwieg er.', '2024-06-17/2024-06-18'), '2024-06-16');
});

test('a history keeps its own year; news does not', () => {
  const history =
    'Am 3. Mai 1848 trat die Kammer zusammen. Am 9. Juni 1848 wurde sie aufgelöst. Im Juli 1848 wurde neu gewählt. ' +
    'Am 12. August begann der Aufstand. Zwei Tage später brannte das Schloss. Am folgenden Tag war Ruhe.';
  assert.equal(
    dates(history, '2023-09-06'),
    '1848-05-03 1848-06-09 1848-07 1848-08-12 1848-08-14 1848-08-15',
  );
  const news =
    'Am 3. Mai 1848 trat die Kammer zusammen. Am 12. August wurde das Haus neu eröffnet, teilte die Stadt gestern mit.';
  assert.equal(dates(news, '2023-09-06'), '1848-05-03 2023-08-12 2023-09-05');
});

test('a history goes on over the end of a year', () => {
  const text =
    'Am 3. Mai 1848 begann es, am 9. Juni 1848 und im Juli 1848 ging es weiter. Im Dezember 1848 fiel die Stadt, Anfang Januar das Umland.';
  assert.match(dates(text, null), /1848-12 1849-01$/);
});

test('durations and vague words are no dates', () => {
  const text =
    'Bald, demnächst, kürzlich, neulich, damals, früher, lange und jetzt sind vage. Drei Tage lang, binnen zwei Wochen, ' +
    'jahrelang, täglich, jeden Montag, montags, stundenlang und in den letzten Jahren dauern.';
  assert.deepEqual(findDates(text, '2023-09-06'), { dates: [], open: [] });
});

test('numbers that count or name something else are no dates', () => {
  for (const text of [
    'Der FC gewann 3:2 (1:1).',
    'Tel. 0351 1990 2007, Fax 030/1985-20',
    'Version 20.04.1 ist erschienen.',
    'Siehe S. 12.3, § 12.3 und Kapitel 4.5.',
    'Das Buch kostet 19.90 Euro, 2.50 Franken oder 1999 Lire.',
    'Die Linie 90er Bus fährt um 14.30 Uhr.',
    'Rund 2000 Menschen, 1500 Soldaten und 1.985 Zuschauer kamen.',
    'Die Familie März, Herr Mai und Frau Sommer lasen August Stramm.',
    'Er lief 10,5 Kilometer in 1:05.30 Stunden.',
    'IBAN DE02 1203 0000 0000 2020 51',
    'Im 3. Stock, auf Platz 7., mit 8. Schuljahr',
  ])
    assert.deepEqual(findDates(text, '2023-09-06'), { dates: [], open: [] }, text);
});

test('a blank line ends an expression', () => {
  assert.equal(dates('Er kam am 5.\n\nSeptember 2023 war warm.', null), '2023-09');
});

test('capitals, double spaces and line breaks do not hide a date', () => {
  assert.equal(dates('SITZUNG AM 5.  SEPTEMBER\n2023', null), '2023-09-05');
});

test('every date the rules give is EDTF', () => {
  for (const rule of dateRules)
    for (const [text, reference] of rule.examples)
      for (const date of findDates(text, reference).dates)
        assert.doesNotThrow(() => edtf(date.edtf), date.edtf);
});

const WORDS = [
  'am',
  'im',
  'vor',
  'bis',
  'seit',
  'zwischen',
  'und',
  'vom',
  'in',
  'der',
  'Nacht',
  'Dienstag',
  'Mai',
  'März',
  'Herbst',
  'Ende',
  'des',
  'Jahres',
  'vergangenen',
  'nächster',
  'Woche',
  '5.',
  '31.',
  '2023',
  '1848',
  '90er',
  'Jahre',
  'v.',
  'Chr.',
  '20.',
  'Jahrhundert',
  '–',
  '/',
  '12.3.',
  'drei',
  'Tage',
  'später',
  'Ostern',
  'gestern',
  'war',
  'wird',
  '.',
  ',',
  '(',
  '\n\n',
];
test('any string of date words gives slices, EDTF and no overlap but that of ranges', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }), (words) => {
      const text = words.join(' ');
      const found = findDates(text, '2023-09-06');
      for (const date of found.dates) {
        assert.equal(text.slice(date.start, date.end), date.text);
        assert.doesNotThrow(() => edtf(date.edtf), `${date.edtf} of ${text}`);
      }
      const single = found.dates.filter((date) => !date.edtf.includes('/'));
      single.forEach((date, index) => {
        assert.ok((single[index + 1]?.start ?? text.length) >= date.start);
      });
    }),
    { seed: 7, numRuns: 300 },
  );
});

/** Processor time: far above what a linear reading takes, far below a quadratic one, whatever else the machine does. */
const LIMIT_MS = 5000;
const PIECES: [name: string, piece: string, length: number][] = [
  ['digits', '7', 1_000_000],
  ['dots', '.', 1_000_000],
  ['spaces', ' ', 1_000_000],
  ['letters', 'a', 1_000_000],
  ['„am“', 'am ', 1_000_000],
  ['„vor mehr als“', 'vor mehr als ', 1_000_000],
  ['digits and dots', '1.', 500_000],
  ['digits and commas', '1, ', 500_000],
  ['„nächsten“', 'nächsten ', 500_000],
  ['„Mai“', 'Mai ', 500_000],
  ['„vom 1. bis“', 'vom 1. bis ', 500_000],
  ['„im Mai und“', 'im Mai und ', 500_000],
  ['„am Dienstag“', 'am Dienstag ', 500_000],
  ['„1990/91–“', '1990/91–', 500_000],
  ['„der 1. Sonntag im“', 'der 1. Sonntag im ', 500_000],
  ['quotation marks', '„ ', 1_000_000],
];
for (const [name, piece, length] of PIECES)
  test(`${length} characters of ${name} are read in linear time`, () => {
    const text = piece.repeat(Math.ceil(length / piece.length));
    const started = process.cpuUsage();
    findDates(text, '2023-09-06');
    const { user, system } = process.cpuUsage(started);
    assert.ok((user + system) / 1000 < LIMIT_MS);
  });
