import assert from 'node:assert/strict';
import { test } from 'node:test';
import { onThisDay } from '../../src/publish/onThisDay.ts';
import { createTimeline, HAPPENED, REPORTED } from '../../src/publish/timeline.ts';
import type { ArticleRecord } from '../../src/record.ts';
import { makeRecord, stated } from '../support/records.ts';

const at = (id: string, edtf: string, ...tells: string[]) =>
  makeRecord({
    id,
    published: stated(edtf),
    dates: tells.map((day) => ({ start: 0, end: 1, text: 'x', edtf: day })),
  });
const gather = (records: ArticleRecord[]) =>
  onThisDay(createTimeline(records, REPORTED), createTimeline(records, HAPPENED));

test('a day of the year gathers what appeared and what happened on it, oldest year first', () => {
  const { months, days } = gather([
    at('bericht', '2019-09-05', '2019-09-05'),
    at('rueckblick', '2023-09-06', '1990-09-05', '2023-09-05'),
    at('nur-monat', '2023-09', '2023-09'),
  ]);
  assert.equal(months.length, 12);
  const september = months[8];
  assert.equal(september?.path, '/an-diesem-tag/09/');
  assert.deepEqual(
    september?.days.map(({ label, path, count }) => [label, path, count]),
    [
      ['5. September', '/an-diesem-tag/09/#tag-05', 3],
      ['6. September', '/an-diesem-tag/09/#tag-06', 1],
    ],
  );
  assert.deepEqual(
    september?.days[0]?.years.map(({ year, reported, happened }) => [
      year,
      reported?.records.map(({ id }) => id) ?? [],
      happened?.records.map(({ id }) => id) ?? [],
    ]),
    [
      [1990, [], ['rueckblick']],
      // what appeared on the day is not said twice
      [2019, ['bericht'], []],
      [2023, [], ['rueckblick']],
    ],
  );
  assert.equal(september?.days[0]?.years[0]?.happened?.path, '/zeitleiste/ereignisse/1990/09/#tag-05');
  assert.deepEqual(days, []);
});

test('of a full day the first are named and the rest counted; 29 February has its place', () => {
  const { months } = gather(Array.from({ length: 5 }, (_, i) => at(`a-${i}`, '2024-02-29')));
  const [day] = months[1]?.days ?? [];
  assert.equal(day?.label, '29. Februar');
  assert.equal(day?.years[0]?.reported?.records.length, 3);
  assert.equal(day?.years[0]?.reported?.total, 5);
});

test('a month of many lines gives its days pages, the others stay whole', () => {
  const many = Array.from({ length: 15 * 28 }, (_, i) => {
    const [year, day] = [2000 + Math.floor(i / 28), (i % 28) + 1];
    return at(`a-${i}`, `${year}-03-${String(day).padStart(2, '0')}`);
  });
  const { months, days } = gather([...many, at('b', '2001-04-01')]);
  assert.deepEqual([months[2]?.isLong, months[3]?.isLong], [true, false]);
  assert.equal(days.length, 28);
  assert.equal(days[0]?.path, '/an-diesem-tag/03/01/');
});
