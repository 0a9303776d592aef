import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timelineOrder } from '../../templates/client/search/timelineOrder.ts';

const DATES = ['2019-05-17', '2020', '2020-03', '2020-03-09', null, '2020-03-11', '2020/2022', '2020-04-01'];
const order = (oldestFirst: boolean) =>
  timelineOrder([...DATES.keys()], (row) => DATES[row] ?? null, oldestFirst).map(({ row }) => row);

test('newest first; what is less precise follows in its month and year; without a year last', () => {
  assert.deepEqual(order(false), [7, 5, 3, 2, 1, 0, 4, 6]);
});

test('oldest first, with what is less precise in the same places', () => {
  assert.deepEqual(order(true), [0, 3, 5, 2, 7, 1, 4, 6]);
});

test('no date is made more precise than it is', () => {
  const [month] = timelineOrder([0], () => '2024-06-18/2024-06-19', true);
  assert.deepEqual(month, { row: 0, year: 2024, month: 6, day: null });
});
