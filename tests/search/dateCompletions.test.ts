import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateCompletions } from '../../templates/client/search/dateCompletions.ts';

const DATES = ['1999', '2019-05-17', '2019-11', '2023-01-02', '2023-01-30', '2024~', null, '202X'];
const archive = { count: DATES.length, date: (row: number) => DATES[row] ?? null };

test('years that the archive has, latest first', () => {
  assert.deepEqual(dateCompletions('', archive, 8), ['2024', '2023', '2019', '1999']);
  assert.deepEqual(dateCompletions('20', archive, 2), ['2024', '2023']);
  assert.deepEqual(dateCompletions('18', archive, 8), []);
});

test('months of a whole year, and no more than it has', () => {
  assert.deepEqual(dateCompletions('2019', archive, 8), ['2019-11', '2019-05']);
  assert.deepEqual(dateCompletions('2019-1', archive, 8), ['2019-11']);
  assert.deepEqual(dateCompletions('1999', archive, 8), []);
});

test('the end of a span lies behind its beginning', () => {
  assert.deepEqual(dateCompletions('2019..', archive, 8), ['2019..2024', '2019..2023', '2019..2019']);
  assert.deepEqual(dateCompletions('2023..20', archive, 8), ['2023..2024', '2023..2023']);
});
