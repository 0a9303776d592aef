import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateView, htmlDatetime } from '../../src/publish/dateView.ts';
import { stated } from '../support/records.ts';

const CASES: [edtf: string, text: string, datetime: string | null, note: string | null][] = [
  ['2023-09-05', '5. September 2023', '2023-09-05', null],
  ['2023-09', 'September 2023', '2023-09', 'Tag nicht genannt'],
  ['2023', '2023', '2023', 'Monat nicht genannt'],
  ['2023~', 'um 2023', null, null],
  ['2024-06-18/2024-06-19', '18.–19. Juni 2024', null, null],
];

for (const [edtf, text, datetime, note] of CASES)
  test(`${edtf} reads „${text}“`, () => {
    assert.deepEqual(dateView({ published: stated(edtf), bounds: null }), { text, datetime, note });
  });

test('an inferred date says so', () => {
  const published = { ...stated('2023-09'), certainty: 'inferred' as const };
  assert.equal(dateView({ published, bounds: null }).note, 'Tag nicht genannt, erschlossen');
});

test('an undated article shows its bounds', () => {
  const note = (notBefore: string | null, notAfter: string | null) =>
    dateView({ published: null, bounds: { notBefore, notAfter } }).note;
  assert.equal(note('2024-06-01', '2024-06-19'), 'zwischen 1. Juni 2024 und 19. Juni 2024');
  assert.equal(note('2024-06-01', null), 'frühestens 1. Juni 2024');
  assert.equal(note(null, '2024-06-19'), 'spätestens 19. Juni 2024');
  assert.equal(dateView({ published: null, bounds: null }).note, null);
});

test('HTML has no datetime for what is no plain year, month or day', () => {
  for (const edtf of ['2023-21', '2023?', '199X', '0000', '-0043-03', '2023/2024', '2023-09-05T12:00Z'])
    assert.equal(htmlDatetime(edtf), null, edtf);
});
