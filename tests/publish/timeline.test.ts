import assert from 'node:assert/strict';
import { test } from 'node:test';
import { densityPanels } from '../../src/publish/densityChart.ts';
import { createTimeline, HAPPENED } from '../../src/publish/timeline.ts';
import { timelinePages } from '../../src/publish/timelinePages.ts';
import { makeRecord, stated } from '../support/records.ts';

const at = (id: string, edtf: string | null) =>
  makeRecord({ id, published: edtf === null ? null : stated(edtf) });

test('each article stands once, as precisely as its date allows', () => {
  const { years, undated } = createTimeline([
    at('tag', '2023-09-05'),
    at('tag-2', '2023-09-05'),
    at('monat', '2023-09'),
    at('jahr', '2023'),
    at('spanne', '2022/2024'),
    at('nie', null),
  ]);
  const [year] = years;
  const month = year?.months[8];
  assert.equal(years.length, 1);
  assert.equal(year?.count, 4);
  assert.deepEqual(
    year?.imprecise.map(({ id }) => id),
    ['jahr'],
  );
  assert.equal(month?.count, 3);
  assert.deepEqual(
    month?.imprecise.map(({ id }) => id),
    ['monat'],
  );
  assert.deepEqual(
    month?.days.map(({ date, weekday, records }) => [date, weekday, records.length]),
    [['2023-09-05', 'Dienstag', 2]],
  );
  assert.deepEqual(
    undated.map(({ id }) => id),
    ['spanne', 'nie'],
  );
});

test('days are in order whatever the order of the articles', () => {
  const { years } = createTimeline([at('b', '2023-09-20'), at('a', '2023-09-03')]);
  assert.deepEqual(
    years[0]?.months[8]?.days.map(({ day }) => day),
    [3, 20],
  );
});

test('empty years between are shown, a wrong century does not make a thousand of them', () => {
  assert.deepEqual(
    createTimeline([at('a', '2018-05-01'), at('b', '2021-05-01')]).years.map(({ year, count }) => [
      year,
      count,
    ]),
    [
      [2018, 1],
      [2019, 0],
      [2020, 0],
      [2021, 1],
    ],
  );
  assert.equal(createTimeline([at('a', '0203-09-05'), at('b', '2023-09-05')]).years.length, 2);
});

test('an empty archive has an empty timeline and one page for what has no date', () => {
  const timeline = createTimeline([]);
  assert.deepEqual(timeline.years, []);
  const pages = timelinePages(timeline);
  assert.deepEqual([pages.years.length, pages.months.length, pages.days.length], [0, 0, 0]);
  assert.equal(pages.undated.length, 1);
});

test('only periods with articles have pages, and those know their neighbours across gaps', () => {
  const { years, months } = timelinePages(
    createTimeline([at('a', '2018-05-01'), at('b', '2021-06-01'), at('c', '2021-07')]),
  );
  assert.deepEqual(
    years.map(({ path }) => path),
    ['/zeitleiste/2018/', '/zeitleiste/2021/'],
  );
  assert.equal(years[0]?.next?.year, 2021);
  assert.deepEqual(
    months.map(({ path }) => path),
    ['/zeitleiste/2018/05/', '/zeitleiste/2021/06/', '/zeitleiste/2021/07/'],
  );
  assert.equal(months[2]?.previous?.label, 'Juni 2021');
});

test('a long month names the first of each day and gives its days pages of their own', () => {
  const many = Array.from({ length: 250 }, (_, i) => at(`n-${i}`, i < 210 ? '2023-09-05' : '2023-09-06'));
  const { months, days } = timelinePages(createTimeline(many));
  assert.deepEqual(
    months[0]?.days.map(({ records, more }) => [records.length, more]),
    [
      [3, 207],
      [3, 37],
    ],
  );
  assert.deepEqual(
    days.map(({ path }) => path),
    [
      '/zeitleiste/2023/09/05/',
      '/zeitleiste/2023/09/05/seite-2/',
      '/zeitleiste/2023/09/05/seite-3/',
      '/zeitleiste/2023/09/06/',
    ],
  );
});

test('bars share one scale, and empty months lead nowhere', () => {
  const panels = densityPanels(
    createTimeline([at('a', '2022-01-01'), at('b', '2023-09-05'), at('c', '2023-09')]),
  );
  assert.deepEqual(
    panels.map(({ label, count }) => [label, count]),
    [
      ['2022', 1],
      ['2023', 2],
    ],
  );
  assert.deepEqual(panels[1]?.bars[8], {
    label: 'September 2023: 2 Artikel',
    path: '/zeitleiste/2023/09/',
    count: 2,
    share: 1,
  });
  assert.equal(panels[0]?.bars[0]?.share, 0.5);
  assert.equal(panels[0]?.bars[1]?.path, null);
});

test('a span of generations is drawn by decades', () => {
  const panels = densityPanels(createTimeline([at('a', '1949-05-23'), at('b', '1990-10-03')]));
  assert.deepEqual(
    panels.map(({ label }) => label),
    ['1940–1949', '1950–1959', '1960–1969', '1970–1979', '1980–1989', '1990–1999'],
  );
  assert.equal(panels[0]?.bars[9]?.path, '/zeitleiste/1949/');
});

test('by what happened, an article stands at every day it tells of and counts once in their month', () => {
  const date = (edtf: string) => ({ start: 0, end: 1, text: 'x', edtf });
  const record = makeRecord({
    published: stated('2023-09-20'),
    dates: ['2023-09-05', '2023-09-06', '2023-09', '2023-09-05', '2019', '2018/2019'].map(date),
  });
  const { years, undated } = createTimeline([record, makeRecord({ id: 'none' })], HAPPENED);
  assert.deepEqual(
    years.filter(({ count }) => count > 0).map(({ year, count, path }) => [year, count, path]),
    [
      [2019, 1, '/zeitleiste/ereignisse/2019/'],
      [2023, 1, '/zeitleiste/ereignisse/2023/'],
    ],
  );
  const month = years.at(-1)?.months[8];
  assert.equal(month?.count, 1);
  assert.deepEqual(
    month?.days.map(({ day, records }) => [day, records.length]),
    [
      [5, 1],
      [6, 1],
    ],
  );
  assert.equal(month?.imprecise.length, 1);
  assert.deepEqual(
    undated.map(({ id }) => id),
    ['none'],
  );
});
