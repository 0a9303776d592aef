import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PublicRecord } from '../../src/publish/publicRecord.ts';
import { publicRecord } from '../../src/publish/publicRecord.ts';
import { archiveTable } from '../../src/search/archiveTable.ts';
import { referenceTables } from '../../src/search/referenceTable.ts';
import { makeRecord } from '../support/records.ts';

const records = ['a', 'b', 'c', 'd']
  .map((id) => publicRecord(makeRecord({ id, title: `Titel ${id}`, authors: ['Anna Muster'] })))
  .filter((record): record is PublicRecord => record !== null);

test('every row stands in exactly one file, in the order of the archive', () => {
  for (const size of [1, 150, 1_000_000]) {
    const { firsts, tables } = referenceTables(records, size);
    assert.deepEqual(
      tables.flatMap(({ ids }) => ids),
      ['a', 'b', 'c', 'd'],
    );
    let row = 0;
    for (const [i, { ids, titles, authors }] of tables.entries()) {
      assert.equal(firsts[i], row);
      assert.equal(titles.length, ids.length);
      assert.deepEqual(authors[0], ['Anna Muster']);
      row += ids.length;
    }
  }
  assert.equal(referenceTables(records, 1).tables.length, 4);
  assert.equal(referenceTables(records, 1_000_000).tables.length, 1);
  assert.deepEqual(referenceTables([]), { firsts: [], tables: [] });
});

test('near-identical reports are named once a pair, and none that is not shown', () => {
  const { similar } = archiveTable(records, {
    version: '1',
    parts: ['0'],
    vocabulary: {
      words: { name: 'w', firsts: [] },
      aliases: { name: 'a', firsts: [] },
      suggestions: { name: 'vorschlag', firsts: [] },
      frequent: { name: 'oft', firsts: [] },
      frequentStems: '',
    },
    entities: [],
    hasPhrases: false,
    references: [0],
    parallels: new Map([
      ['a', ['d', 'gesperrt', 'c']],
      ['c', ['a']],
      ['d', ['a']],
    ]),
  });
  assert.deepEqual(similar, [[0, 2, 3]]);
});
