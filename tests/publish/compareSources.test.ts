import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareSources } from '../../src/publish/compareSources.ts';
import { makeRecord, stated } from '../support/records.ts';

const by = (source: string | null, edtf: string | null, id = `${source}-${edtf}`) =>
  makeRecord({
    id,
    source: source === null ? null : { id: source, name: source.toUpperCase() },
    published: edtf === null ? null : stated(edtf),
  });

test('sources stand side by side, the fullest left, the days below each other', () => {
  const comparison = compareSources(
    [
      by('b', '2023-09-05'),
      by('a', '2023-09-05'),
      by('b', '2023-09-07'),
      by('a', '2023-09'),
      by('b', '2023'),
    ],
    'day',
  );
  assert.deepEqual(
    comparison?.columns.map(({ name, path, count }) => [name, path, count]),
    [
      ['B', '/quellen/b/', 3],
      ['A', '/quellen/a/', 2],
    ],
  );
  assert.deepEqual(
    comparison?.rows.map(({ label, path, cells }) => [
      label,
      path,
      cells.map((cell) => cell.map(({ id }) => id).join()),
    ]),
    [
      ['2023', '/zeitleiste/2023/', ['b-2023', '']],
      ['September 2023', '/zeitleiste/2023/09/', ['', 'a-2023-09']],
      ['5. September 2023', '/zeitleiste/2023/09/#tag-05', ['b-2023-09-05', 'a-2023-09-05']],
      ['7. September 2023', '/zeitleiste/2023/09/#tag-07', ['b-2023-09-07', '']],
    ],
  );
  assert.equal(comparison?.isDetailed, true);
});

test('one known source is no comparison; what has no source or no year is left out', () => {
  assert.equal(compareSources([by('a', '2023-09-05'), by(null, '2023-09-05')], 'day'), null);
  const comparison = compareSources([by('a', '2023-09-05'), by('b', null), by(null, '2023-09-06')], 'day');
  assert.deepEqual(
    comparison?.rows.map(({ label }) => label),
    ['5. September 2023'],
  );
});

test('from the seventh source on the smaller ones share a column', () => {
  const records = 'abcdefg'.split('').map((source) => by(source, '2023-09-05'));
  assert.deepEqual(
    compareSources(records.slice(0, 6), 'day')?.columns.map(({ name }) => name),
    ['A', 'B', 'C', 'D', 'E', 'F'],
  );
  const comparison = compareSources(records, 'day');
  assert.deepEqual(comparison?.columns.at(-1), { id: null, name: 'Weitere Quellen', path: null, count: 2 });
  assert.deepEqual(
    comparison?.rows[0]?.cells.at(-1)?.map(({ id }) => id),
    ['f-2023-09-05', 'g-2023-09-05'],
  );
});

test('too many articles to be named are counted: of a person by year, of a month by day', () => {
  const many = Array.from({ length: 61 }, (_, i) =>
    by(i % 2 === 0 ? 'a' : 'b', i < 30 ? '2022-03-04' : '2023-03-04', `n-${i}`),
  );
  const years = compareSources(many, 'year');
  assert.equal(years?.isDetailed, false);
  assert.deepEqual(
    years?.rows.map(({ label, cells }) => [label, ...cells.map((cell) => cell.length)]),
    [
      ['2022', 15, 15],
      ['2023', 16, 15],
    ],
  );
  assert.equal(compareSources(many, 'day')?.rows[0]?.label, '4. März 2022');
});
