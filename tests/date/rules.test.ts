import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findDates } from '../../src/date/findDates.ts';
import { dateRules } from '../../src/date/rules.ts';

/** The article's date against which the counter-examples are read. */
const REFERENCE = '2023-09-06';

for (const rule of dateRules) {
  for (const [text, reference, expected] of rule.examples)
    test(`${rule.name}: „${text}“ (${reference ?? 'undated'})`, () => {
      assert.equal(
        findDates(text, reference)
          .dates.map((date) => date.edtf)
          .join(' '),
        expected,
      );
    });
  for (const text of rule.counterExamples)
    test(`${rule.name}: no date in „${text}“`, () => {
      const { dates, open } = findDates(text, REFERENCE);
      assert.deepEqual([...dates, ...open], []);
    });
}
