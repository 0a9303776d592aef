import { join } from 'node:path';
import type { Aliases } from './collectAliases.ts';
import type { Word } from './collectWords.ts';
import { cutShards, type ShardIndex } from './shards.ts';
import { writePacked } from './writePacked.ts';

/** Words that corrections are chosen from: all of a small archive, the most frequent of a large one. */
const MOST_SUGGESTED = 60_000;

/** A word as it is shown, and the number of articles with it. */
export type VocabularyEntry = [form: string, count: number];

/** Where the search page finds words, aliases and corrections. */
export interface VocabularyIndex {
  words: ShardIndex;
  aliases: ShardIndex;
  /** whether corrections have a file of their own; a small archive's are chosen from all its words */
  suggestions: boolean;
}

/** Writes the archive's words, in files small enough for one search to load one, to `folder`. */
export async function writeVocabulary(
  folder: string,
  words: readonly Word[],
  aliases: Aliases,
): Promise<VocabularyIndex> {
  const wordFiles = cutShards(
    'wort',
    words.map(({ folded, form, count }): [string, VocabularyEntry] => [folded, [form, count]]),
  );
  const aliasFiles = cutShards('auch', aliases);
  for (const { index, shards } of [wordFiles, aliasFiles])
    for (const [i, shard] of shards.entries())
      await writePacked(join(folder, `${index.name}${i}.tab`), shard);
  const large = words.length > MOST_SUGGESTED;
  if (large) await writePacked(join(folder, 'vorschlag.tab'), suggestions(words));
  return { words: wordFiles.index, aliases: aliasFiles.index, suggestions: large };
}

/** All words to correct to, most frequent first; forms are joined by line breaks. */
export interface Suggestions {
  forms: string;
  counts: number[];
}

function suggestions(words: readonly Word[]): Suggestions {
  const chosen = words
    .filter(({ count, folded }) => count >= 2 && folded.length >= 4 && folded.length <= 40)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST_SUGGESTED);
  return { forms: chosen.map(({ form }) => form).join('\n'), counts: chosen.map(({ count }) => count) };
}
