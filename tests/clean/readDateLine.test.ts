import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDateLine } from '../../src/clean/readDateLine.ts';

const READ: readonly [line: string, ...dates: string[]][] = [
  ['5. September 2023, 14:32 Uhr', 'published 5. September 2023, 14:32 Uhr'],
  ['Stand: 02.03.2022, 20:05 Uhr', 'published 02.03.2022, 20:05 Uhr'],
  ['Aktualisiert am 14.10.2023', 'updated 14.10.2023'],
  ['Wien, Freitag, 21. Juni 2024', 'published Freitag, 21. Juni 2024'],
  ['September 28, 2024', 'published September 28, 2024'],
  ['Januar 2020', 'published Januar 2020'],
  ['2021-03-04', 'published 2021-03-04'],
  ['05|03|2024', 'published 05|03|2024'],
  ['05 MÄR 2024', 'published 05 MÄR 2024'],
  ['5. MÄRZ 2024 | 14:10', 'published 5. MÄRZ 2024 | 14:10'],
  ['Aktualisiert am 6. März 2024 – 05.03.2024', 'updated 6. März 2024', 'published 05.03.2024'],
  ['UPDATE: 06.03.2024 – 10:15', 'updated 06.03.2024 – 10:15'],
  ['06.03.2024 – 10:15 Uhr (Update)', 'updated 06.03.2024 – 10:15 Uhr'],
  ['Letzte Änderung: 04.04.2003 | Webmaster', 'updated 04.04.2003'],
  ['5.3.2024, 6.3.2024 (aktualisiert)', 'published 5.3.2024', 'updated 6.3.2024'],
  // the clock is that of the change, the day that of both
  ['5.3.2024, aktualisiert um 17:30 Uhr', 'published 5.3.2024'],
  ['Veröffentlicht am 5.3.2024 (aktualisiert)', 'published 5.3.2024'],
  ['Erschienen in Ausgabe 10/2024 vom 5. März 2024', 'published 5. März 2024'],
  [
    'Veröffentlicht am 3.4.2020, 10:00 Uhr, aktualisiert am 4.4.2020, 12:00 Uhr',
    'published 3.4.2020, 10:00 Uhr',
    'updated 4.4.2020, 12:00 Uhr',
  ],
];
for (const [line, ...dates] of READ)
  test(`date line: ${line}`, () =>
    assert.deepEqual(
      readDateLine(line)?.map(({ fact, wording }) => `${fact} ${wording}`),
      dates,
    ));

const NONE = [
  'Am 3. Mai 2020 begann der Bau',
  'Der 21. Juni 2024',
  '1990 war alles anders',
  'Telefon 0431/12345',
  'Samstag, 05. November 2005:',
  'Im Januar 2020',
  'Musterwalde im Januar 2020',
  'In Ausgabe 10/2024',
  '05|13|2024',
  '3|4|5',
  '05 MAR 2024 XY',
  '',
  '1'.repeat(10_000),
];
for (const line of NONE)
  test(`no date line: ${line.slice(0, 40)}`, () => assert.equal(readDateLine(line), null));
