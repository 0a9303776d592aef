import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatEdtf } from '../../src/german/formatEdtf.ts';

const WORDS: [edtf: string, german: string][] = [
  ['2023-09-05', '5. September 2023'],
  ['2023-09-05T14:32:00+02:00', '5. September 2023'],
  ['2023-09', 'September 2023'],
  ['2023', '2023'],
  ['2023-23', 'Herbst 2023'],
  ['2023-24', 'Winter 2023/24'],
  ['1999-24', 'Winter 1999/00'],
  ['2023-34', '2. Quartal 2023'],
  ['2023-40', '1. Halbjahr 2023'],
  ['199X', '1990er Jahre'],
  ['200X', '2000er Jahre'],
  ['19XX', '20. Jahrhundert'],
  ['00XX', '1. Jahrhundert'],
  ['-04XX', '5. Jahrhundert v. Chr.'],
  ['1XXX', '2. Jahrtausend'],
  ['-0499', '500 v. Chr.'],
  ['0000', '1 v. Chr.'],
  ['-0043-03-15', '15. März 44 v. Chr.'],
  ['1985~', 'um 1985'],
  ['1943?', 'vermutlich 1943'],
  ['1943%', 'vermutlich um 1943'],
  ['2024-06-18/2024-06-19', '18.–19. Juni 2024'],
  ['2024-06-28/2024-07-02', '28. Juni – 2. Juli 2024'],
  ['2023-12-28/2024-01-02', '28. Dezember 2023 – 2. Januar 2024'],
  ['2024-06/2024-08', 'Juni–August 2024'],
  ['2023-11/2024-02', 'November 2023 – Februar 2024'],
  ['1914/1918', '1914–1918'],
  ['1914~/1918', 'um 1914 – 1918'],
  ['2006/..', 'ab 2006'],
  ['../-0499', 'bis 500 v. Chr.'],
];

for (const [edtf, german] of WORDS)
  test(`${edtf} reads „${german}“`, () => assert.equal(formatEdtf(edtf), german));

test('what is no EDTF comes back unchanged', () => {
  for (const text of ['', 'morgen', '2023-13', '2023-02-30', '/', '../..', '20XX-05', '<b>'])
    assert.equal(formatEdtf(text), text);
});
