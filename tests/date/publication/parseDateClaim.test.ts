import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseDateClaim } from '../../../src/date/publication/parseDateClaim.ts';

const DATES: [wording: string, edtf: string][] = [
  ['2023-09-05', '2023-09-05'],
  ['2023-09-05T9:32:00+02:00', '2023-09-05'],
  ['2023-09', '2023-09'],
  ['2023', '2023'],
  ['2023~', '2023~'],
  ['2024-06-18/2024-06-19', '2024-06-18/2024-06-19'],
  ['2023-9-5', '2023-09-05'],
  ['20230905', '2023-09-05'],
  ['2023-09-05T14:32:00', '2023-09-05'],
  ['2023-09-05T23:59:59', '2023-09-05'],
  ['2023-09-05 14:32', '2023-09-05'],
  ['2023-09-05T14:32:00+02:00', '2023-09-05'],
  ['2023-09-05T00:10:00+02:00', '2023-09-05'],
  ['2023-09-05T23:50:00+02:00', '2023-09-05'],
  ['2023-09-04T22:30:00Z', '2023-09-05'],
  ['2023-09-05T14:32:00.123Z', '2023-09-05'],
  ['2023-09-05T14:32:00+0200', '2023-09-05'],
  ['2023-09-05T20:00:00-07:00', '2023-09-06'],
  ['2023-09-05 12:00:00 UTC', '2023-09-05'],
  ['Tue, 05 Sep 2023 14:32:00 +0200', '2023-09-05'],
  ['Tue, 05 Sep 2023 23:32:00 GMT', '2023-09-06'],
  ['Tue Sep 05 2023 14:32:00 GMT+0200 (MESZ)', '2023-09-05'],
  ['Tue, 05 Sep 2023 23:32:00 CEST', '2023-09-05'],
  ['Tue Sep 05 00:32:00 MESZ 2023', '2023-09-05'],
  ['20230905T143200', '2023-09-05'],
  ['20230905143200', '2023-09-05'],
  ['09/05/2023 2:32:00 PM', '2023-09-05'],
  ['15/09/2023 14:32', '2023-09-15'],
  ['05 September, 2023', '2023-09-05'],
  ['05|09|2023', '2023-09-05'],
  ['05 SEP 2023', '2023-09-05'],
  ['5. MÄRZ 2023, 14:32 Uhr', '2023-03-05'],
  ['1693917120', '2023-09-05'],
  ['1693917120000', '2023-09-05'],
  ['5. September 2023', '2023-09-05'],
  ['05.09.2023, 14:32 Uhr', '2023-09-05'],
  ['05.09.2023 - 00:01', '2023-09-05'],
  ['Di., 5.9.23', '2023-09-05'],
  ['Dienstag, 5. September 2023, 14:32 Uhr', '2023-09-05'],
  ['Dienstag, den 5. September 2023', '2023-09-05'],
  ['Berlin, 5. September 2023', '2023-09-05'],
  ['Stand: 05.09.2023', '2023-09-05'],
  ['Erstellt am 5.9.1998', '1998-09-05'],
  ['3.10.90', '1990-10-03'],
  ['September 28, 2024', '2024-09-28'],
  ['Sep 28, 2024', '2024-09-28'],
  ['28 March 2024', '2024-03-28'],
  ['12. Jänner 2020', '2020-01-12'],
  ['September 2023', '2023-09'],
  ['Herbst 2023', '2023-23'],
  ['5 septembre 2023', '2023'],
];
for (const [wording, edtf] of DATES)
  test(`„${wording}“ is ${edtf}`, () =>
    assert.deepEqual(parseDateClaim(wording, 'Europe/Berlin'), { kind: 'date', edtf }));

test('an instant falls on the day of the place that counts days', () => {
  const instant = '2023-09-05T23:30:00+02:00';
  assert.deepEqual(parseDateClaim(instant, 'Pacific/Auckland'), { kind: 'date', edtf: '2023-09-06' });
  assert.deepEqual(parseDateClaim('2023-09-05', 'Pacific/Auckland'), { kind: 'date', edtf: '2023-09-05' });
});

for (const wording of [
  '31.2.2023',
  '2023-02-30',
  '2023-13-01',
  '2023-02-30T10:00:00Z',
  '30. Februar 2023',
  '0203-09-05',
  '0001-01-01T00:00:00',
  '9999-12-31',
  '1970-01-01T00:00:00Z',
  '2023-09-05T25:61:00Z',
])
  test(`„${wording}“ is impossible`, () =>
    assert.equal(parseDateClaim(wording, 'Europe/Berlin').kind, 'impossible'));

for (const wording of [
  '',
  'gestern',
  'vor 3 Stunden',
  'Dienstag',
  '5. September',
  '14:32 Uhr',
  'kürzlich',
  '<b>',
  '12345',
])
  test(`„${wording}“ is no date of its own`, () =>
    assert.equal(parseDateClaim(wording, 'Europe/Berlin').kind, 'unreadable'));

test('a date between slashes that may be of either order names both days', () => {
  assert.deepEqual(parseDateClaim('05/09/2023 14:32', 'Europe/Berlin'), {
    kind: 'date',
    edtf: '2023-09-05',
    or: '2023-05-09',
  });
});
