import { join } from 'node:path';
import { type PhraseIndex, phraseTable } from './phraseTable.ts';
import { cutShards } from './shards.ts';
import { writePacked } from './writePacked.ts';

/** Writes what phrases of heavy words are answered from; false where no word is heavy. */
export async function writePhrases(texts: readonly string[], folder: string): Promise<boolean> {
  const { heavy, entries } = phraseTable(texts);
  if (heavy.length === 0) return false;
  const { index, shards } = cutShards('folge', entries);
  const head: PhraseIndex = { heavy: heavy.join(' '), entries: index };
  await writePacked(join(folder, `${index.name}.tab`), head);
  for (const [i, shard] of shards.entries()) await writePacked(join(folder, `${index.name}${i}.tab`), shard);
  return true;
}
