import { foldWord } from '../../../src/german/foldWord.ts';
import { stemFolded } from '../../../src/german/stem.ts';
import type { FrequentRows } from '../../../src/search/frequentWords.ts';
import { unpackRows } from '../../../src/search/rowSet.ts';
import type { VocabularyIndex } from '../../../src/search/writeVocabulary.ts';
import { wordsOf } from './readTerm.ts';
import { openShardFiles } from './shardFiles.ts';
import type { TableAddress } from './tableAddress.ts';

/** Rows with a word: in so many words, and only as part of a compound or by another name. */
export interface WordRows {
  whole: readonly number[];
  hidden: readonly number[];
}

/** Words that a great part of a large archive has, whose articles are known without their places in each. */
export interface FrequentRowsTable {
  /** whether one of the words is such a word */
  has(words: string): boolean;
  /** the rows of such a word, or those about the name that the words are; null where neither is known */
  of(words: string): Promise<WordRows | null>;
}

/** Opens the table. */
export function openFrequentRows(
  addressOf: TableAddress,
  { frequent, frequentStems }: VocabularyIndex,
): FrequentRowsTable {
  const { find } = openShardFiles(addressOf);
  const known = new Set(frequentStems.split(' '));
  const stemsOf = (words: string): string[] => wordsOf(words).map((word) => stemFolded(foldWord(word)));
  const has = (words: string): boolean => stemsOf(words).some((stem) => known.has(stem));
  return {
    has,
    async of(words) {
      const value = has(words) ? await find(frequent, stemsOf(words).join(' ')) : null;
      if (!isFrequentRows(value)) return null;
      const [whole, hidden] = value;
      return { whole: unpackRows(whole), hidden: unpackRows(hidden) };
    },
  };
}

function isFrequentRows(value: unknown): value is FrequentRows {
  return Array.isArray(value) && value.length === 2;
}
