import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeInTime } from '../../src/publish/placeInTime.ts';

const CASES: [edtf: string | null, place: object][] = [
  ['2023-09-05', { precision: 'day', year: 2023, month: 9, day: 5 }],
  ['2023-09', { precision: 'month', year: 2023, month: 9 }],
  ['2024-06-18/2024-06-19', { precision: 'month', year: 2024, month: 6 }],
  ['2023-09-05~', { precision: 'month', year: 2023, month: 9 }],
  ['2023', { precision: 'year', year: 2023 }],
  ['2023-22', { precision: 'year', year: 2023 }],
  ['2024-06-30/2024-07-02', { precision: 'year', year: 2024 }],
  // the winter of 2023 ends in February 2024
  ['2023-24', { precision: 'none' }],
  ['2023/2024', { precision: 'none' }],
  ['2006/..', { precision: 'none' }],
  ['199X', { precision: 'none' }],
  ['2023-02-30', { precision: 'none' }],
  ['gestern', { precision: 'none' }],
  [null, { precision: 'none' }],
];

for (const [edtf, place] of CASES)
  test(`${edtf} stands ${JSON.stringify(place)}`, () => {
    assert.deepEqual(placeInTime(edtf), place);
  });
