import { foldWord } from '../../../src/german/foldWord.ts';
import { sums } from '../../../src/search/archiveTable.ts';
import { type EntityRows, entityKeys, entityWords } from '../../../src/search/entityTable.ts';
import { unpackRows } from '../../../src/search/rowSet.ts';
import type { ShardIndex } from '../../../src/search/shards.ts';
import { fetchPacked } from './fetchPacked.ts';
import { openShardFiles } from './shardFiles.ts';
import type { TableAddress } from './tableAddress.ts';

/** Entries of a facet by their numbers, with the rows of each. */
export type Entries = ReadonlyMap<number, readonly number[]>;

/** The entries of a large facet by the words of their names, so that one need not load all. */
export interface EntityFiles {
  /** those with a folded word */
  ofWord(folded: string): Promise<Entries>;
  /** those with a word that begins so */
  beginningWith(folded: string): Promise<Entries>;
  /** the one with an id, if no other has all the words of the id */
  ofId(id: string): Promise<Entries>;
  /** words of names under one of `nameKeys` */
  sounding(key: string): Promise<string[]>;
}

/** Opens the files of a facet. */
export function openEntityFiles(addressOf: TableAddress, facet: string): EntityFiles {
  const { find, tables } = openShardFiles(addressOf);
  const index = fetchPacked(addressOf(`${facet}-wort`), isShardIndex);
  const entries = async (key: string): Promise<Entries> => entriesOf(await find(await index, key));
  return {
    ofWord: (folded) => entries(entityKeys.word(folded)),
    async ofId(id) {
      const value = await find(await index, entityKeys.id(id));
      if (typeof value !== 'number') return entriesOf(value);
      for (const word of entityWords(id)) {
        const rows = (await entries(entityKeys.word(foldWord(word)))).get(value);
        if (rows !== undefined) return new Map([[value, rows]]);
      }
      return new Map();
    },
    async beginningWith(folded) {
      const found = new Map<number, readonly number[]>();
      for (const table of await tables(await index, folded))
        for (const [key, value] of table)
          if (key.startsWith(folded)) for (const [number, rows] of entriesOf(value)) found.set(number, rows);
      return found;
    },
    async sounding(key) {
      const words = await find(await index, entityKeys.sound(key));
      return typeof words === 'string' ? words.split(' ') : [];
    },
  };
}

function entriesOf(value: unknown): Entries {
  if (!isEntityRows(value)) return new Map();
  const [numbers, rows] = value;
  return new Map(
    sums(numbers).map((number, i) => {
      const own = rows[i] ?? [];
      return [number, typeof own === 'number' ? [own] : unpackRows(own)];
    }),
  );
}

function isEntityRows(value: unknown): value is EntityRows {
  return Array.isArray(value) && value.length === 2;
}

function isShardIndex(value: unknown): value is ShardIndex {
  return typeof value === 'object' && value !== null && 'name' in value && 'firsts' in value;
}
