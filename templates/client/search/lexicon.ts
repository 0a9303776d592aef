import { foldWord } from '../../../src/german/foldWord.ts';
import { rankSuggestions, type Suggestion } from '../../../src/search/rankSuggestions.ts';
import {
  beginsAlike,
  entriesOf,
  groupsNear,
  type SuggestionGroup,
} from '../../../src/search/suggestionGroups.ts';
import type { VocabularyEntry, VocabularyIndex } from '../../../src/search/writeVocabulary.ts';
import { openShardFiles } from './shardFiles.ts';
import type { TableAddress } from './tableAddress.ts';

/** The words of the archive. Keys are folded; every call loads at most a few small files, each once. */
export interface Lexicon {
  /** the word as the archive writes it and the number of articles, null if it does not occur */
  entry(folded: string): Promise<VocabularyEntry | null>;
  /** words that begin like this, most frequent first */
  beginningWith(prefix: string, most: number): Promise<VocabularyEntry[]>;
  /** other wordings under one of `aliasKeys` */
  aliases(key: string): Promise<readonly string[]>;
  /**
   * words that may have been meant, likeliest first; `thorough`: if none begins like the word typed, those with another
   * first letter
   */
  suggest(word: string, thorough?: boolean): Promise<Suggestion[]>;
}

/** Opens the word tables. */
export function openLexicon(addressOf: TableAddress, index: VocabularyIndex): Lexicon {
  const { find, tables } = openShardFiles(addressOf);
  const group = async (key: string): Promise<VocabularyEntry[]> => {
    const value = await find(index.suggestions, key);
    return isGroup(value) ? entriesOf(value) : [];
  };
  return {
    async entry(folded) {
      const value = await find(index.words, folded);
      return isEntry(value) ? value : null;
    },
    async beginningWith(prefix, most) {
      const found: VocabularyEntry[] = [];
      for (const table of await tables(index.words, prefix))
        for (const [key, value] of table) if (key.startsWith(prefix) && isEntry(value)) found.push(value);
      return found.sort((a, b) => b[1] - a[1]).slice(0, most);
    },
    async aliases(key) {
      const value = await find(index.aliases, key);
      return Array.isArray(value) ? value.filter((wording) => typeof wording === 'string') : [];
    },
    async suggest(word, thorough = false) {
      const folded = foldWord(word);
      const near = new Map((await Promise.all(groupsNear(folded).map(group))).flat());
      const found = rankSuggestions(
        word,
        [...near].filter(([form]) => beginsAlike(foldWord(form), folded)),
      );
      return found.length > 0 || !thorough ? found : rankSuggestions(word, near);
    },
  };
}

function isEntry(value: unknown): value is VocabularyEntry {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';
}

function isGroup(value: unknown): value is SuggestionGroup {
  return typeof value === 'object' && value !== null && 'forms' in value && 'counts' in value;
}
