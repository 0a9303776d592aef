import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sourceHoldings } from '../../src/publish/sourceHoldings.ts';
import { makeRecord, stated } from '../support/records.ts';

const holdings = (...dates: string[]) =>
  sourceHoldings(dates.map((edtf) => makeRecord({ id: edtf, published: stated(edtf) })));

test('stretches without an article are named as short as they can be', () => {
  const { span, gaps } = holdings(
    '2021-11-03',
    '2022-04-01',
    '2022-08',
    '2022-10-05',
    '2022-12-30',
    '2024-01-05',
  );
  assert.equal(span, 'November 2021 bis Januar 2024');
  assert.deepEqual(gaps, [
    'Dezember 2021 – März 2022',
    'Mai–Juli 2022',
    'September 2022',
    'November 2022',
    '2023',
  ]);
});

test('months that follow each other have no gap, and one month is a span', () => {
  assert.deepEqual(holdings('2022-12-31', '2023-01-01').gaps, []);
  assert.equal(holdings('2022-12-31').span, 'Dezember 2022');
});

test('in a year of which an article is dated to the year alone nothing is called empty', () => {
  assert.deepEqual(holdings('2021-12-01', '2022', '2023-03-01').gaps, ['Januar–Februar 2023']);
  assert.equal(holdings('2022', '2023-03-01').span, '2022 bis März 2023');
  assert.equal(holdings('1999/2003').span, '');
});

test('of many gaps the longest are named, in order of time; decades without an article are one', () => {
  const dates = Array.from({ length: 14 }, (_, i) => `${2000 + i}-06-01`);
  const { gaps, moreGaps } = holdings('1900-06-01', ...dates);
  assert.equal(gaps.length, 12);
  assert.equal(moreGaps, 2);
  assert.equal(gaps[0], 'Juli 1900 – Mai 2000');
});
