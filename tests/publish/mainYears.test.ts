import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mainYears } from '../../src/publish/mainYears.ts';
import { createTimeline, HAPPENED, REPORTED } from '../../src/publish/timeline.ts';
import type { ArticleRecord } from '../../src/record.ts';
import { makeRecord, stated } from '../support/records.ts';

const tells = (id: string, ...days: string[]) =>
  makeRecord({
    id,
    published: stated('2023-09-05'),
    dates: days.map((edtf) => ({ start: 0, end: 1, text: 'x', edtf })),
  });

const happened = (records: ArticleRecord[]) =>
  mainYears(createTimeline(records, HAPPENED), createTimeline(records, REPORTED));

test('of events the years of the archive are drawn, at least twelve, and the rest is listed by century', () => {
  const records = [
    tells('a', '-0043-03-15', '1874', '1899-05-01', '1995', '2012', '2023-09-05', '2050'),
    tells('b', '1899', '2023-09', '2020'),
  ];
  const { main, earlier, later } = happened(records);
  assert.deepEqual(
    main.map(({ label }) => label),
    ['2012', '2013', '2014', '2015', '2016', '2017', '2018', '2019', '2020', '2021', '2022', '2023'],
  );
  assert.deepEqual(
    earlier.map(({ label, years }) => [label, years.map((year) => [year.label, year.count])]),
    [
      ['1. Jahrhundert v. Chr.', [['44 v. Chr.', 1]]],
      [
        '19. Jahrhundert',
        [
          ['1874', 1],
          ['1899', 2],
        ],
      ],
      ['20. Jahrhundert', [['1995', 1]]],
    ],
  );
  assert.deepEqual(
    later.map(({ label, years }) => [label, years.map(({ path }) => path)]),
    [['21. Jahrhundert', ['/zeitleiste/ereignisse/2050/']]],
  );
});

test('an archive of generations is drawn from its first article on, a wrong century begins none', () => {
  const old = makeRecord({ id: 'old', published: stated('1970-05-23') });
  const wrong = makeRecord({ id: 'wrong', published: stated('0203-09-05') });
  assert.equal(happened([old, tells('a', '1971', '1940')]).main[0]?.label, '1971');
  assert.equal(happened([wrong, tells('a', '1971', '2019')]).main[0]?.label, '2019');
});

test('without events there is nothing to draw', () => {
  assert.deepEqual(happened([tells('a')]), { main: [], earlier: [], later: [] });
  assert.deepEqual(happened([]), { main: [], earlier: [], later: [] });
});
