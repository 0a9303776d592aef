import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dateSentence } from '../../src/publish/dateSentence.ts';
import { makeRecord, span } from '../support/records.ts';

const TEXT =
  'Der Hafen schloss Ende März. Am 28. März sank der Kutter. Erst am Donnerstag darauf sah ihn jemand. Gehoben wird er 2025.';

const dated = (edtf: string, words: string) => ({ ...span(TEXT, words), edtf });
const RECORD = makeRecord({
  text: TEXT,
  dates: [
    dated('2024-03-21/2024-03-31', 'Ende März'),
    dated('2024-03-28', '28. März'),
    dated('2024-03-28', 'Donnerstag'),
    dated('2025', '2025'),
  ],
});

test('the first sentence that names the day', () => {
  assert.deepEqual(dateSentence(RECORD, { year: 2024, month: 3, day: 28 }), {
    before: 'Am ',
    name: '28. März',
    after: ' sank der Kutter.',
  });
});

test('a month or a year is named where no day of it is', () => {
  assert.equal(dateSentence(RECORD, { year: 2024, month: 3 })?.name, 'Ende März');
  assert.equal(dateSentence(RECORD, { year: 2025 })?.before, 'Gehoben wird er ');
});

test('other days, months and years are not named', () => {
  assert.equal(dateSentence(RECORD, { year: 2024, month: 3, day: 29 }), null);
  assert.equal(dateSentence(RECORD, { year: 2024, month: 4 }), null);
  assert.equal(dateSentence(RECORD, { year: 2024 }), null);
});
