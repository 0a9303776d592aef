import { heavyNeighbours, type Neighbours } from './heavyNeighbours.ts';
import { type PhrasePairs, phrasePairs } from './phrasePairs.ts';
import type { PlaceSequence } from './placeSequence.ts';
import { packRows, type RowSet } from './rowSet.ts';
import type { ShardIndex } from './shards.ts';
import { NONE, type WordSequence, wordSequence } from './wordSequence.ts';

/**
 * What the rows of a phrase of three words and more are beside those that have both the phrase without its last and without
 * its first word: the same, only these, or without these.
 */
export type Narrowed = 0 | { only: RowSet } | { without: RowSet };

/**
 * Answers phrases with words whose places in all articles are too many to load: `Neighbours` of every other word under it,
 * the rows of each two heavy words under „der die“, `Narrowed` under the words of longer phrases with a heavy one. Words are
 * stems as the index has them.
 */
export interface PhraseTable {
  /** the heavy words; their numbers are those of the signs in `Beside` */
  heavy: string[];
  entries: Map<string, Neighbours | RowSet | Narrowed>;
}

/** What is loaded of the table for every phrase. */
export interface PhraseIndex {
  /** the heavy words, joined by spaces */
  heavy: string;
  entries: ShardIndex;
}

/** A word is heavy that more articles have, and more than this share of all. */
export const HEAVY = { articles: 1_000, share: 0.7 } as const;
/** Each heavy word needs a sign, and 7 bits. */
const MOST_HEAVY = 120;
/** Of so many articles the texts are read, so that nothing need be known of what no more have. */
export const READ = 30;
/** Words of the longest phrases in the table. */
export const LONGEST_PHRASE = 4;

/** The table of an archive; empty where no word is heavy. */
export function phraseTable(
  places: PlaceSequence,
  heavyWords: { articles: number; share: number } = HEAVY,
): PhraseTable {
  const entries: PhraseTable['entries'] = new Map();
  const count = places.ends.length;
  const least = Math.max(heavyWords.articles, count * heavyWords.share);
  if (count <= least) return { heavy: [], entries };
  const stems: string[] = [];
  const sequence = wordSequence(places, stems, { longestPhrase: LONGEST_PHRASE });
  const counts = articlesOf(sequence, stems.length);
  const heavy = [...counts.keys()]
    .filter((stem) => (counts[stem] ?? 0) > least)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    .slice(0, MOST_HEAVY);
  if (heavy.length === 0) return { heavy: [], entries };
  const { words } = sequence;
  for (let at = 0; at < words.length; at++) if ((counts[words[at] ?? NONE] ?? 0) <= READ) words[at] = NONE;
  for (const [stem, count] of counts.entries()) if (count <= READ) counts[stem] = 0;
  const heavyNumber = new Int32Array(stems.length).fill(NONE);
  for (const [number, stem] of heavy.entries()) heavyNumber[stem] = number;
  for (const [word, beside] of heavyNeighbours(sequence, counts, heavyNumber))
    entries.set(stems[word] ?? '', beside);
  addPhrases(sequence, heavyNumber, stems, entries);
  return { heavy: heavy.map((stem) => stems[stem] ?? ''), entries };
}

/** In how many articles each word stands. */
function articlesOf({ words, ends }: WordSequence, count: number): Uint32Array {
  const counts = new Uint32Array(count);
  // the article that last had each, counted from 1
  const last = new Uint32Array(count);
  let at = 0;
  for (const [row, end] of ends.entries())
    for (; at < end; at++) {
      const word = words[at] ?? NONE;
      if (word < 0 || last[word] === row + 1) continue;
      last[word] = row + 1;
      counts[word] = (counts[word] ?? 0) + 1;
    }
  return counts;
}

/** A word, or a phrase that more than `READ` articles have. */
interface Phrase {
  text: string;
  /** ascending; of single words nobody asks */
  rows: Int32Array;
  hasHeavy: boolean;
}

const NO_ROWS = new Int32Array();

/** Adds the phrases of two words and more. Uses up the sequence. */
function addPhrases(
  sequence: WordSequence,
  heavyNumber: Int32Array,
  stems: readonly string[],
  entries: PhraseTable['entries'],
): void {
  const count = sequence.ends.length;
  let shorter = stems.map(
    (text, word): Phrase => ({ text, rows: NO_ROWS, hasHeavy: (heavyNumber[word] ?? NONE) >= 0 }),
  );
  const hasHeavy = (phrase: number): boolean => shorter[phrase]?.hasHeavy === true;
  for (let length = 2; length <= LONGEST_PHRASE; length++) {
    const always =
      length === 2
        ? (start: number, end: number) => hasHeavy(start) && hasHeavy(end)
        : (start: number, end: number) => hasHeavy(start) || hasHeavy(end);
    const pairs = phrasePairs(sequence, { few: READ, always });
    const { starts, ends, counts } = pairs;
    /** how many rows may have a phrase with a heavy word, by its number */
    const possible = new Uint32Array(starts.length);
    // all but few are neither kept nor part of a longer one: their rows are not gathered
    const isWanted = new Uint8Array(starts.length);
    for (const [number, start] of starts.entries()) {
      const end = ends[number] ?? NONE;
      const [first, last] = [shorter[start], shorter[end]];
      if (first === undefined || last === undefined) continue;
      const isFirm = always(start, end);
      if (length > 2 && isFirm)
        eachInBoth(first.rows, last.rows, () => {
          possible[number] = (possible[number] ?? 0) + 1;
        });
      const isKept = length === 2 ? isFirm : (possible[number] ?? 0) > READ;
      if (isKept || (counts[number] ?? 0) > READ) isWanted[number] = 1;
    }
    const rowsOf = rowsOfPairs(sequence, pairs, isWanted);
    const longer: Phrase[] = [];
    const numbers = new Int32Array(starts.length).fill(NONE);
    for (const [number, rows] of rowsOf) {
      const [first, last] = [shorter[starts[number] ?? NONE], shorter[ends[number] ?? NONE]];
      if (first === undefined || last === undefined) continue;
      const text = `${first.text} ${last.text.slice(last.text.lastIndexOf(' ') + 1)}`;
      if (length === 2 && first.hasHeavy && last.hasHeavy) entries.set(text, packRows([...rows], count));
      if ((possible[number] ?? 0) > READ)
        entries.set(text, narrowed(first.rows, last.rows, possible[number] ?? 0, rows, count));
      if (rows.length > READ)
        numbers[number] = longer.push({ text, rows, hasHeavy: first.hasHeavy || last.hasHeavy }) - 1;
    }
    const { words } = sequence;
    for (let at = 0; at < words.length; at++) words[at] = numbers[words[at] ?? NONE] ?? NONE;
    shorter = longer;
  }
}

/** The rows of the pairs that are wanted, by number. */
function rowsOfPairs(
  { words, ends }: WordSequence,
  { counts }: PhrasePairs,
  isWanted: Uint8Array,
): Map<number, Int32Array> {
  const rowsOf = new Map<number, Int32Array>();
  /** where the rows of each begin in `all`, and where its next goes */
  const begins = new Int32Array(isWanted.length);
  let total = 0;
  for (const [number, wanted] of isWanted.entries()) {
    begins[number] = total;
    if (wanted === 1) total += counts[number] ?? 0;
  }
  const all = new Int32Array(total);
  const next = begins.slice();
  let at = 0;
  for (const [row, end] of ends.entries())
    for (; at < end; at++) {
      const number = words[at] ?? NONE;
      if (number < 0 || isWanted[number] !== 1) continue;
      const place = next[number] ?? 0;
      if (place > (begins[number] ?? 0) && all[place - 1] === row) continue;
      all[place] = row;
      next[number] = place + 1;
    }
  for (const [number, wanted] of isWanted.entries())
    if (wanted === 1) rowsOf.set(number, all.subarray(begins[number], next[number]));
  return rowsOf;
}

/** Of the `possible` rows that both have, those that a phrase of the two stands in. */
function narrowed(a: Int32Array, b: Int32Array, possible: number, rows: Int32Array, count: number): Narrowed {
  const others = possible - rows.length;
  if (others === 0) return 0;
  if (rows.length <= others) return { only: packRows([...rows], count) };
  const own = new Set(rows);
  const without: number[] = [];
  eachInBoth(a, b, (row) => {
    if (!own.has(row)) without.push(row);
  });
  return { without: packRows(without, count) };
}

/** Calls with what is in both, ascending. */
function eachInBoth(a: Int32Array, b: Int32Array, found: (row: number) => void): void {
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const x = a[i] ?? 0;
    const y = b[k] ?? 0;
    if (x === y) found(x);
    if (x <= y) i++;
    if (y <= x) k++;
  }
}
