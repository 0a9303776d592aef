import { articleMark } from '../../../src/search/articleMark.ts';
import { indexStem } from '../../../src/search/indexStem.ts';
import { articlePath } from './articlePath.ts';
import type { FrequentRowsTable, WordRows } from './frequentRows.ts';
import { type HeavyPhrases, type LightWords, openHeavyPhrases } from './heavyPhrases.ts';
import { onceEach } from './onceEach.ts';
import { openPagefind } from './pagefind.ts';
import type { TableAddress } from './tableAddress.ts';

/** The articles a word or phrase was found in, by row of the archive table, with their scores. Nobody changes one: answers are kept. */
export type Hits = ReadonlyMap<number, number>;

/** Full-text search over the whole archive, one word or phrase at a time. */
export interface FullText {
  /** rows with a form of the word, scored by how much they are about it; below 1 where only part of a compound */
  word(word: string): Promise<Hits>;
  /** rows with these words in this order */
  phrase(phrase: string): Promise<Hits>;
  /** whether a great part of a large archive has one of these words, so that its places are better not loaded */
  hasFrequent(words: string): Promise<boolean>;
  /** rows about the name that these words are, one of them a frequent one; null where that is not known */
  named(words: string): Promise<Hits | null>;
  /** the stored page of a row, for its title and text */
  page(row: number): Promise<StoredPage>;
}

/** An article as the index keeps it: texts are raw, not HTML. */
export interface StoredPage {
  /** of its page */
  url: string;
  content: string;
  meta: Record<string, string>;
  /** see `unpackParagraphs` */
  paragraphs: string;
}

/** What an article scores that has only a compound with the word. */
const PART_SCORE = 0.5;

/**
 * Hits of a word are put in order by what Pagefind says of them, which takes it longer than to find them, unless they are
 * more than so many and this share of all articles: what nearly all tell of says little about any, and the newest come first.
 */
const RANKED = 200;
const RANKED_SHARE = 0.25;

/** Answers that are kept: turning a page, choosing in a facet or typing the next word asks for the same words again. */
const KEPT = 100;

/** What the archive's table says of its full text. */
export interface TextTables {
  addressOf: TableAddress;
  /** folders of the indexes in the order of the archive */
  parts: readonly string[];
  frequent: FrequentRowsTable;
  /** whether there is a table of phrases with heavy words */
  hasPhrases: boolean;
}

/**
 * Opens Pagefind's indexes below `base` (the site's root, ending in /). It can be asked at once: what cannot be loaded is
 * told to whoever asks.
 */
export function openFullText(base: string, tables: Promise<TextTables>): FullText {
  const indexes = openPagefind(base, tables);
  // whoever waits for it is told
  indexes.catch(() => undefined);
  const search = async (term: string): Promise<Hits> => new Map(await (await indexes).search(term));
  const quoted = onceEach(async (words) => {
    const typed = words.replaceAll('"', ' ');
    const stems = inStems(typed);
    const found = await search(`"${stems}"`);
    return found.size > 0 || stems === typed ? found : search(`"${typed}"`);
  }, KEPT);
  // in quotation marks Pagefind finds forms of the word but no longer words; only without them does it rank
  const ranked = async (word: string): Promise<Hits> => {
    const frequent = await (await tables).frequent.of(word);
    if (frequent !== null) return unranked(frequent);
    const found = await quoted(word);
    const { count } = await indexes;
    const isAnywhereWhole = [...found.values()].some((score) => score >= 1);
    const isRanked = isAnywhereWhole && found.size <= Math.max(RANKED, count * RANKED_SHARE);
    // where the word has marks, articles that write it with them come first
    const scores: Hits = isRanked ? await search(PLAIN.test(word) ? inStems(word) : word) : new Map();
    const hits = new Map<number, number>();
    for (const [row, score] of found)
      hits.set(row, score < 1 ? PART_SCORE : 1 + Math.max(0, scores.get(row) ?? 0));
    return hits;
  };
  const page = async (row: number): Promise<StoredPage> => {
    const { content, meta, anchors } = await (await indexes).page(row);
    const mark = anchors[0]?.id ?? '';
    const article = articleMark.read(mark);
    // it would have the date and the source of another one
    if (article?.row !== row) throw new Error(`row ${row} is ${mark}`);
    return { url: articlePath(article.id, base), content, meta, paragraphs: article.paragraphs };
  };
  const light: LightWords = {
    async rows(words, expected) {
      const frequent = await (await tables).frequent.of(words);
      // a frequent word whose forms Pagefind stems otherwise has other rows there
      return frequent !== null && frequent.whole.length === expected
        ? frequent.whole
        : inText(await quoted(words));
    },
    page,
  };
  let heavy: HeavyPhrases | null = null;
  return {
    phrase: onceEach(async (phrase) => {
      const { addressOf, hasPhrases, frequent } = await tables;
      heavy ??= openHeavyPhrases(addressOf, light);
      // every heavy word is a frequent one: the table need not be opened to see that none is there
      const rows = hasPhrases && frequent.has(phrase) ? await heavy.of(phrase) : null;
      return rows === null ? quoted(phrase) : new Map(rows.map((row) => [row, 1]));
    }, KEPT),
    word: onceEach(ranked, KEPT),
    hasFrequent: async (words) => (await tables).frequent.has(words),
    async named(words) {
      const rows = await (await tables).frequent.of(words);
      return rows === null ? null : unranked(rows);
    },
    page,
  };
}

/** The rows that have a phrase in their text and not only among their hidden words, ascending. */
const inText = (hits: Hits): number[] =>
  [...hits].flatMap(([row, score]) => (score >= 1 ? [row] : [])).sort((a, b) => a - b);

/** Hits of a frequent word: none more than another. */
function unranked({ whole, hidden }: WordRows): Hits {
  const hits = new Map<number, number>();
  for (const row of whole) hits.set(row, 1);
  for (const row of hidden) hits.set(row, PART_SCORE);
  return hits;
}

const PLAIN = /^[a-z0-9]*$/i;

/**
 * Words by their stems as far as stemming leaves those alone: of a word as it was typed Pagefind loads the file where it would
 * stand beside the one where its stem stands. What is not found so is asked for as it was typed.
 */
function inStems(words: string): string {
  return words.replace(/(?<![^\s])[\p{L}\p{M}\p{N}]+(?![^\s])/gu, (word) => {
    const stem = indexStem(word);
    return indexStem(stem) === stem ? stem : word;
  });
}
