import type { Aliases } from './collectAliases.ts';
import type { Word } from './collectWords.ts';
import type { FrequentWords } from './frequentWords.ts';
import { cutShards, type ShardIndex } from './shards.ts';
import { suggestionGroups } from './suggestionGroups.ts';
import type { TableFolder } from './tableFolder.ts';

/** A word as it is shown, and the number of articles with it. */
export type VocabularyEntry = [form: string, count: number];

/** Where the search page finds words, aliases and corrections. */
export interface VocabularyIndex {
  words: ShardIndex;
  aliases: ShardIndex;
  /** groups of `suggestionGroups` */
  suggestions: ShardIndex;
  /** `FrequentRows` of frequent words and of names with one */
  frequent: ShardIndex;
  /** stems of the frequent words, joined by spaces */
  frequentStems: string;
}

/** Writes the archive's words, in files small enough for one search to load one, to `folder`. `within`: more words to correct to. */
export async function writeVocabulary(
  folder: TableFolder,
  words: readonly Word[],
  within: readonly Word[],
  aliases: Aliases,
  { stems, rows }: FrequentWords,
): Promise<VocabularyIndex> {
  const wordFiles = cutShards(
    'wort',
    words.map(({ folded, form, count }): [string, VocabularyEntry] => [folded, [form, count]]),
  );
  const aliasFiles = cutShards('auch', aliases);
  const suggestionFiles = cutShards('vorschlag', suggestionGroups([...words, ...within]));
  const frequentFiles = cutShards('oft', rows);
  for (const { index, shards } of [wordFiles, aliasFiles, suggestionFiles, frequentFiles])
    for (const [i, shard] of shards.entries()) await folder.write(`${index.name}${i}`, shard);
  return {
    words: wordFiles.index,
    aliases: aliasFiles.index,
    suggestions: suggestionFiles.index,
    frequent: frequentFiles.index,
    frequentStems: stems.join(' '),
  };
}
