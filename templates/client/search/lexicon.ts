import { foldWord } from '../../../src/german/foldWord.ts';
import { rankSuggestions, type Suggestion } from '../../../src/search/rankSuggestions.ts';
import { type Shard, type ShardIndex, shardsOf } from '../../../src/search/shards.ts';
import { entriesOf, groupsNear, type SuggestionGroup } from '../../../src/search/suggestionGroups.ts';
import type { VocabularyEntry, VocabularyIndex } from '../../../src/search/writeVocabulary.ts';
import { fetchPacked } from './fetchPacked.ts';

/** The words of the archive. Keys are folded; every call loads at most a few small files, each once. */
export interface Lexicon {
  /** the word as the archive writes it and the number of articles, null if it does not occur */
  entry(folded: string): Promise<VocabularyEntry | null>;
  /** words that begin like this, most frequent first */
  beginningWith(prefix: string, most: number): Promise<VocabularyEntry[]>;
  /** other wordings under one of `aliasKeys` */
  aliases(key: string): Promise<readonly string[]>;
  /**
   * words that may have been meant, likeliest first; `thorough`: if none begins and sounds like the word typed, among
   * all words, which loads them all
   */
  suggest(word: string, thorough?: boolean): Promise<Suggestion[]>;
}

/** Opens the word tables below `base` (the site's root, ending in /). */
export function openLexicon(base: string, index: VocabularyIndex): Lexicon {
  const files = new Map<string, Promise<ReadonlyMap<string, unknown>>>();
  const file = (name: string): Promise<ReadonlyMap<string, unknown>> => {
    const known = files.get(name) ?? fetchPacked(`${base}pagefind/${name}.tab`, isShard).then(toMap);
    files.set(name, known);
    return known;
  };
  const tables = (shards: ShardIndex, prefix: string): Promise<ReadonlyMap<string, unknown>[]> =>
    Promise.all(shardsOf(shards, prefix).map((i) => file(`${shards.name}${i}`)));
  const find = async (shards: ShardIndex, key: string): Promise<unknown> => {
    // only the last of the files that may begin with the key holds the key itself
    for (const table of await tables(shards, `${key}\n`)) if (table.has(key)) return table.get(key);
    return null;
  };
  const group = async (key: string): Promise<VocabularyEntry[]> => {
    const value = await find(index.suggestions, key);
    return isGroup(value) ? entriesOf(value) : [];
  };
  const allGroups = async (): Promise<VocabularyEntry[]> =>
    (await tables(index.suggestions, '')).flatMap((table) =>
      [...table.values()].flatMap((value) => (isGroup(value) ? entriesOf(value) : [])),
    );
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
      const near = (await Promise.all(groupsNear(folded).map(group))).flat();
      const found = rankSuggestions(folded, near);
      return found.length > 0 || !thorough ? found : rankSuggestions(folded, await allGroups());
    },
  };
}

function toMap({ keys, values }: Shard<unknown>): ReadonlyMap<string, unknown> {
  return new Map(keys.split('\n').map((key, i) => [key, values[i]]));
}

function isShard(value: unknown): value is Shard<unknown> {
  return typeof value === 'object' && value !== null && 'keys' in value && 'values' in value;
}

function isEntry(value: unknown): value is VocabularyEntry {
  return Array.isArray(value) && typeof value[0] === 'string' && typeof value[1] === 'number';
}

function isGroup(value: unknown): value is SuggestionGroup {
  return typeof value === 'object' && value !== null && 'forms' in value && 'counts' in value;
}
