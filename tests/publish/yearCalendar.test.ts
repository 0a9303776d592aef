import assert from 'node:assert/strict';
import { test } from 'node:test';
import { monthCalendar, yearCalendar } from '../../src/publish/yearCalendar.ts';

const month = (number: number, days: [day: number, count: number][]) => ({
  month: number,
  path: `/${number}/`,
  count: days.reduce((sum, [, count]) => sum + count, 0),
  days: days.map(([day, count]) => ({ day, count, path: `/${number}/#${day}` })),
});

test('a month begins under its weekday and ends with its last day', () => {
  const { months } = yearCalendar(2024, [month(2, [[29, 1]])]);
  const weeks = months[1]?.weeks ?? [];
  assert.equal(months.length, 12);
  assert.deepEqual(
    weeks[0]?.map((day) => day?.day ?? null),
    [null, null, null, 1, 2, 3, 4],
  );
  assert.deepEqual(
    weeks.at(-1)?.map((day) => day?.day ?? null),
    [26, 27, 28, 29, null, null, null],
  );
  assert.deepEqual(weeks.at(-1)?.[3], {
    day: 29,
    label: '29. Februar 2024: 1 Artikel',
    path: '/2/#29',
    shade: 1,
  });
  assert.equal(months[1]?.path, '/2/');
  assert.equal(months[2]?.path, null);
});

test('few articles a day are shaded by their number, many by their share of the fullest day', () => {
  const few = yearCalendar(2023, [
    month(5, [
      [1, 1],
      [2, 2],
    ]),
  ]);
  const shades = (calendar: ReturnType<typeof yearCalendar>) =>
    calendar.months.flatMap(({ weeks }) => weeks.flat()).flatMap((day) => (day?.shade ? [day.shade] : []));
  assert.deepEqual(shades(few), [1, 2]);
  assert.deepEqual(
    few.key.map(({ text }) => text),
    ['1', '2'],
  );
  const many = yearCalendar(2023, [
    month(5, [
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 6],
      [5, 10],
    ]),
  ]);
  assert.deepEqual(shades(many), [1, 1, 2, 3, 4]);
  assert.deepEqual(
    many.key.map(({ text }) => text),
    ['1–2', '3–5', '6–7', '8–10'],
  );
});

test('days of no certain year stand in rows of seven, and February has 29', () => {
  const { months } = yearCalendar(null, []);
  assert.equal(months[0]?.weeks[0]?.[0]?.day, 1);
  assert.equal(months[1]?.weeks.at(-1)?.[0]?.day, 29);
  assert.equal(months[8]?.note, 'September: kein Artikel');
});

test('a month by itself is shaded by its own fullest day', () => {
  const { months, key } = monthCalendar(
    2024,
    month(6, [
      [3, 1],
      [18, 2],
    ]),
  );
  assert.deepEqual(
    months.map(({ label, note }) => [label, note]),
    [['Juni', 'Juni 2024: 3 Artikel']],
  );
  assert.deepEqual(
    months[0]?.weeks[0]?.map((day) => day?.day ?? null),
    [null, null, null, null, null, 1, 2],
  );
  assert.equal(months[0]?.weeks[1]?.[0]?.path, '/6/#3');
  assert.deepEqual(
    key.map(({ text }) => text),
    ['1', '2'],
  );
});
