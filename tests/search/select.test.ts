import assert from 'node:assert/strict';
import { test } from 'node:test';
import { edtfDays } from '../../src/date/edtfRange.ts';
import { readAddress } from '../../src/search/searchAddress.ts';
import type { ArchiveData, Facet } from '../../templates/client/search/archiveData.ts';
import { select } from '../../templates/client/search/select.ts';

/** Five articles, oldest first, the last without a date. */
const DATES = ['2019-05-17', '2020', '2020-03', '2021-01-01', null];
const SOURCES = [0, 0, 1, 1, 0];
const source: Facet = {
  labels: [
    ['a', 'Blatt A'],
    ['b', 'Blatt B'],
  ],
  of: (row) => [SOURCES[row] ?? 0],
};
const archive: ArchiveData = {
  count: 5,
  addressOf: (name) => name,
  parts: ['0'],
  vocabulary: {
    words: { name: 'w', firsts: [] },
    aliases: { name: 'a', firsts: [] },
    suggestions: { name: 'vorschlag', firsts: [] },
    frequent: { name: 'oft', firsts: [] },
    frequentStems: '',
  },
  hasPhrases: false,
  date: (row) => DATES[row] ?? null,
  days: (row) => edtfDays(DATES[row] ?? ''),
  isInferred: () => false,
  sourceName: () => null,
  hasSources: true,
  formName: () => '',
  references: [0],
  similar: () => [],
  facet: () => Promise.resolve(source),
  entities: () => null,
};
const run = (address: string, hits: [number, number][] | null = null, excluded: number[] = []) =>
  select(
    {
      hits: hits && new Map(hits),
      excluded: new Set(excluded),
      unknown: [],
      readings: [],
      alike: [],
      marks: [],
      people: [],
      needless: null,
      nearly: [],
      likely: null,
    },
    { from: null, to: null },
    readAddress(address),
    archive,
    new Map([['quelle', source]]),
  );

test('dates order both ways, undated articles last', () => {
  assert.deepEqual(run('?sort=neu').rows, [3, 2, 1, 0, 4]);
  assert.deepEqual(run('?sort=alt').rows, [0, 1, 2, 3, 4]);
});

test('a span takes every article whose date may lie in it; undated ones only when asked for, but always counted', () => {
  assert.deepEqual(run('?von=2020-03-15&bis=2020-12-31&sort=alt').rows, [1, 2]);
  assert.deepEqual(run('?von=2020-03-15&bis=2020-12-31&sort=alt&undatiert=1').rows, [1, 2, 4]);
  assert.equal(run('?von=2020-03-15').undated, 1);
  assert.deepEqual(run('?undatiert=0&sort=alt').rows, [0, 1, 2, 3], 'left out without a span too');
});

test('a choice narrows the hits but not the counts of its own facet', () => {
  const { rows, counts } = run('?quelle=b&sort=alt');
  assert.deepEqual(rows, [2, 3]);
  assert.deepEqual(
    counts.get('quelle')?.map(({ id, count, selected }) => [id, count, selected]),
    [
      ['a', 3, false],
      ['b', 2, true],
    ],
  );
  assert.deepEqual(run('?quelle=a&quelle=b&sort=alt').rows, [0, 1, 2, 3, 4]);
});

test('relevance orders by score, then newest; exclusion takes away', () => {
  const hits: [number, number][] = [
    [0, 1],
    [1, 3],
    [3, 1],
  ];
  assert.deepEqual(run('', hits).rows, [1, 3, 0]);
  assert.deepEqual(run('', hits, [1]).rows, [3, 0]);
  assert.deepEqual(run('?sort=alt', null, [0, 1]).rows, [2, 3, 4]);
});
