import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { differences, type FacetTable, sums } from '../../src/search/archiveTable.ts';
import { entityTable } from '../../src/search/entityTable.ts';
import { packLabel, unpackLabel } from '../../src/search/packLabel.ts';
import { cutShards } from '../../src/search/shards.ts';
import type { ArchiveData, Facet } from '../../templates/client/search/archiveData.ts';
import { openEntityFiles } from '../../templates/client/search/entityFiles.ts';
import { fieldRows, onlyChosen } from '../../templates/client/search/fieldRows.ts';
import type { Lexicon } from '../../templates/client/search/lexicon.ts';
import { tableAddress } from '../../templates/client/search/tableAddress.ts';

/** Names and the articles that they stand in. */
const NAMES: [id: string, name: string, rows: number[]][] = [
  ['ada-hafen', 'Ada Hafen', [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]],
  ['ada-maria-hafen', 'Ada Maria Hafen', [3, 11]],
  ['hafen-4c1d', 'Hafen', [12]],
  ['jussuf-arafit', 'Jussuf Arafit', [4]],
  ['yusuf-arafit', 'Yusuf Arafit', [13]],
  ['zoe-mueller', 'Zoë Müller', [2, 14]],
  ['boje', 'Boje', [15]],
];
const COUNT = 300;
const VALUES = [
  'Hafen',
  'hafen',
  'Ada Hafen',
  'Ada_Hafen',
  'Hafen Ada',
  'hafen-4c1d',
  'Müller',
  'zoe-mueller',
];
VALUES.push('Arafat', 'Jusuf', 'Yussuf', 'Jussuf', 'Haf', 'A Haf', 'Niemand', '', 'Kutter');

const table: FacetTable = {
  labels: NAMES.map(([id, name]) => [id, name]),
  rows: Array.from({ length: COUNT }, (_, row) =>
    differences(NAMES.flatMap(([, , rows], i) => (rows.includes(row) ? [i] : []))),
  ),
};
const facet: Facet = { labels: table.labels, of: (row) => sums(table.rows[row] ?? []) };
const lexicon: Pick<Lexicon, 'aliases'> = {
  aliases: async (key) => (key === 'kutter' ? ['Ada Maria', 'Boje'] : []),
};

const realFetch = globalThis.fetch;
before(() => {
  const { index, shards } = cutShards('person-wort', entityTable(table));
  const files = new Map<string, unknown>([['person-wort', index]]);
  for (const [i, shard] of shards.entries()) files.set(`person-wort${i}`, shard);
  globalThis.fetch = async (input) => {
    const name = /([^/]+)\.tab\?v=1$/.exec(String(input))?.[1] ?? '';
    return new Response(new Uint8Array(gzipSync(JSON.stringify(files.get(name)))));
  };
});
after(() => {
  globalThis.fetch = realFetch;
});

test('a field finds the same by the words of names as by all of them', async () => {
  const files = openEntityFiles(tableAddress('/', '1'), 'person');
  const archive = (whole: boolean): Pick<ArchiveData, 'count' | 'facet' | 'entities'> => ({
    count: COUNT,
    facet: async () => facet,
    entities: () => (whole ? null : files),
  });
  for (const value of VALUES) {
    const rows = async (whole: boolean): Promise<number[]> => {
      const clause = { field: 'person', value, not: false } as const;
      const { required } = await fieldRows([clause], archive(whole), lexicon);
      return [...(required[0] ?? [])].sort((a, b) => a - b);
    };
    assert.deepEqual(await rows(false), await rows(true), value);
  }
});

test('what is chosen in an address is known without the other entries', async () => {
  const files = openEntityFiles(tableAddress('/', '1'), 'person');
  for (const [id, , rows] of NAMES) {
    const { of } = await onlyChosen(files, ['niemand', id]);
    const found = Array.from({ length: COUNT }, (_, row) => row).filter((row) => of(row).includes(1));
    assert.deepEqual(found, rows, id);
  }
  const { of } = await onlyChosen(files, ['ada']);
  assert.deepEqual(of(0), []);
});

test('a label travels as its name where the id follows from it', () => {
  for (const [id, name] of NAMES) assert.deepEqual(unpackLabel(packLabel([id, name])), [id, name]);
  assert.equal(packLabel(['zoe-mueller', 'Zoë Müller']), 'Zoë Müller');
  assert.deepEqual(packLabel(['hafen-4c1d', 'Hafen']), ['hafen-4c1d', 'Hafen']);
});
