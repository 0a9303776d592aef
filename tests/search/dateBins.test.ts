import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edtfDays } from '../../src/date/edtfRange.ts';
import { dateBins } from '../../src/search/dateBins.ts';

const bins = (...dates: string[]) => dateBins(dates.flatMap((date) => edtfDays(date) ?? []));

test('months within a few years, gaps kept', () => {
  const found = bins('2019-05-17', '2019-05', '2019-08-01');
  assert.deepEqual(
    found.map(({ label, count }) => [label, count]),
    [
      ['Mai 2019', 2],
      ['Juni 2019', 0],
      ['Juli 2019', 0],
      ['August 2019', 1],
    ],
  );
  assert.deepEqual([found[0]?.from, found[0]?.to], ['2019-05-01', '2019-05-31']);
});

test('years and decades where months would be too many', () => {
  assert.deepEqual(
    bins('2000', '2020-02-29')
      .map(({ label }) => label)
      .slice(0, 2),
    ['2000', '2001'],
  );
  const decades = bins('1890', '2020');
  assert.equal(decades[0]?.label, '1890–1899');
  assert.deepEqual([decades[0]?.from, decades[0]?.to], ['1890-01-01', '1899-12-31']);
  assert.ok(bins('0001', '2020').length <= 40);
});

test('no date, no bar; an open end does not make millions of them', () => {
  assert.deepEqual(dateBins([]), []);
  assert.ok(bins('../2020', '2021').length <= 401);
});
