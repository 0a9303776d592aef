import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BORDER, GAP, SPACE, standsBefore } from '../../src/date/parts.ts';

const isCalled = standsBefore(`${BORDER}(?:am|bis${GAP}zum)${GAP}`);

test('sees what stands right before a place', () => {
  for (const text of ['am ', 'Am ', 'und am ', '„Bis  zum\n', 'bis zum '])
    assert.ok(isCalled(`${text}5.`, text.length), text);
});

test('sees nothing in the middle of a word, before other words or further off', () => {
  for (const text of ['', 'kam ', 'am', 'am 4. ', 'biszum '])
    assert.ok(!isCalled(`${text}5.`, text.length), text);
});

test('a run of spaces is one, a line end another', () => {
  const isBehindComma = standsBefore(`,${SPACE}`);
  assert.ok(isBehindComma(',   x', 4));
  assert.ok(isBehindComma(',\nx', 2));
  assert.ok(!isBehindComma(', \nx', 3));
});
