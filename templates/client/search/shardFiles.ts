import { type Shard, type ShardIndex, shardsOf } from '../../../src/search/shards.ts';
import { fetchPacked } from './fetchPacked.ts';
import type { TableAddress } from './tableAddress.ts';

/** Tables that are cut into files (`src/search/shards.ts`). Each file is loaded once, when a key of it is asked for. */
export interface ShardFiles {
  /** the value of a key, null if there is none */
  find(shards: ShardIndex, key: string): Promise<unknown>;
  /** all files that may hold keys that begin with `prefix` */
  tables(shards: ShardIndex, prefix: string): Promise<ReadonlyMap<string, unknown>[]>;
}

/** Opens tables by their addresses. */
export function openShardFiles(addressOf: TableAddress): ShardFiles {
  const files = new Map<string, Promise<ReadonlyMap<string, unknown>>>();
  const file = (name: string): Promise<ReadonlyMap<string, unknown>> => {
    const known = files.get(name) ?? fetchPacked(addressOf(name), isShard).then(toMap);
    files.set(name, known);
    return known;
  };
  const tables = (shards: ShardIndex, prefix: string): Promise<ReadonlyMap<string, unknown>[]> =>
    Promise.all(shardsOf(shards, prefix).map((i) => file(`${shards.name}${i}`)));
  return {
    tables,
    async find(shards, key) {
      // only the last of the files that may begin with the key holds the key itself
      for (const table of await tables(shards, `${key}\n`)) if (table.has(key)) return table.get(key);
      return null;
    },
  };
}

function toMap({ keys, values }: Shard<unknown>): ReadonlyMap<string, unknown> {
  return new Map(keys.split('\n').map((key, i) => [key, values[i]]));
}

function isShard(value: unknown): value is Shard<unknown> {
  return typeof value === 'object' && value !== null && 'keys' in value && 'values' in value;
}
