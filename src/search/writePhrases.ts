import { type PhraseIndex, phraseTable } from './phraseTable.ts';
import type { PlaceSequence } from './placeSequence.ts';
import { cutShards } from './shards.ts';
import { TableFolder } from './tableFolder.ts';

/** Writes what phrases of heavy words are answered from. Returns the version of its tables; null where no word is heavy. */
export async function writePhrases(places: PlaceSequence, folder: string): Promise<string | null> {
  const { heavy, entries } = phraseTable(places);
  if (heavy.length === 0) return null;
  const { index, shards } = cutShards('folge', entries);
  const head: PhraseIndex = { heavy: heavy.join(' '), entries: index };
  const tables = new TableFolder(folder);
  await tables.write(index.name, head);
  for (const [i, shard] of shards.entries()) await tables.write(`${index.name}${i}`, shard);
  return tables.version('');
}
