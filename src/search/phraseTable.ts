import { indexWords, placesIn } from './indexWords.ts';
import { packRows, type RowSet } from './rowSet.ts';
import type { ShardIndex } from './shards.ts';

/**
 * Which heavy words stand beside a word, by the rows that have it: `sets` are the different sets of heavy words, divided by
 * spaces, a sign for each (`signOf` its number); `rows` has for each row the sign of its set's number.
 */
export type Beside = [sets: string, rows: string];

/** The heavy words before a word and behind it. */
export type Neighbours = [before: Beside, behind: Beside];

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

/** Numbers as single signs that JSON need not escape. */
export const signOf = (number: number): string =>
  String.fromCharCode(number < 52 ? 40 + number : 41 + number);
export const numberOf = (sign: string): number => {
  const code = sign.charCodeAt(0);
  return code < 92 ? code - 40 : code - 41;
};

/** Numbers of words in the order of a text, -1 where none is or where it stands too seldom to matter. */
interface Run {
  row: number;
  words: Int32Array;
}

/** The table of an archive from the shown texts of its articles, one after the other; empty where no word is heavy. */
export function phraseTable(
  texts: readonly string[],
  heavyWords: { articles: number; share: number } = HEAVY,
): PhraseTable {
  const entries: PhraseTable['entries'] = new Map();
  const least = Math.max(heavyWords.articles, texts.length * heavyWords.share);
  if (texts.length <= least) return { heavy: [], entries };
  const stems: string[] = [];
  const runs = readRuns(texts, stems);
  const counts = articlesOf(runs, stems.length);
  const heavy = [...counts.keys()]
    .filter((stem) => (counts[stem] ?? 0) > least)
    .sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    .slice(0, MOST_HEAVY);
  if (heavy.length === 0) return { heavy: [], entries };
  for (const { words } of runs)
    for (let i = 0; i < words.length; i++) if ((counts[words[i] ?? -1] ?? 0) <= READ) words[i] = -1;
  const heavyNumber = new Int32Array(stems.length).fill(-1);
  for (const [number, stem] of heavy.entries()) heavyNumber[stem] = number;
  addNeighbours(runs, heavyNumber, stems, entries);
  addPhrases(runs, heavyNumber, stems, texts.length, entries);
  return { heavy: heavy.map((stem) => stems[stem] ?? ''), entries };
}

/**
 * The words of all articles. A place of the index may have several („CDU-Politiker“): what stands around it is told once more
 * for each of the others.
 */
function readRuns(texts: readonly string[], stems: string[]): Run[] {
  const numbers = new Map<string, number>();
  const numberOfStem = (stem: string): number => {
    if (stem === '') return -1;
    const known = numbers.get(stem) ?? stems.push(stem) - 1;
    numbers.set(stem, known);
    return known;
  };
  const read = new Map<string, number[]>();
  const runs: Run[] = [];
  for (const [row, text] of texts.entries()) {
    const places = placesIn(text).map((place) => {
      const known = read.get(place) ?? indexWords(place).map(numberOfStem);
      read.set(place, known);
      return known;
    });
    const words = Int32Array.from(places, ([first]) => first ?? -1);
    runs.push({ row, words });
    for (const [at, others] of places.entries()) {
      if (others.length === 1) continue;
      const from = Math.max(0, at - LONGEST_PHRASE + 1);
      for (const other of others.slice(1)) {
        const around = words.slice(from, at + LONGEST_PHRASE);
        around[at - from] = other;
        runs.push({ row, words: around });
      }
    }
  }
  return runs;
}

/** In how many articles each word stands. */
function articlesOf(runs: readonly Run[], count: number): Uint32Array {
  const counts = new Uint32Array(count);
  // the article that last had each, counted from 1
  const last = new Uint32Array(count);
  for (const { row, words } of runs)
    for (const word of words) {
      if (word < 0 || last[word] === row + 1) continue;
      last[word] = row + 1;
      counts[word] = (counts[word] ?? 0) + 1;
    }
  return counts;
}

/** What is gathered for one word: the sets and, row by row, which of them stand before and behind it. */
interface Gathered {
  sets: [Map<string, string>, Map<string, string>];
  rows: [string[], string[]];
}

function addNeighbours(
  runs: readonly Run[],
  heavyNumber: Int32Array,
  stems: readonly string[],
  entries: PhraseTable['entries'],
): void {
  const all = new Map<number, Gathered>();
  let events: number[] = [];
  const close = (): void => {
    const sorted = Float64Array.from(events).sort();
    events = [];
    for (let i = 0; i < sorted.length; ) {
      const word = Math.floor((sorted[i] ?? 0) / 256);
      const beside: [string, string] = ['', ''];
      let last = -1;
      for (; i < sorted.length && Math.floor((sorted[i] ?? 0) / 256) === word; i++) {
        const event = (sorted[i] ?? 0) % 256;
        if (event !== last && event % 128 !== 127) beside[event < 128 ? 0 : 1] += signOf(event % 128);
        last = event;
      }
      let gathered = all.get(word);
      if (gathered === undefined) {
        gathered = { sets: [new Map(), new Map()], rows: [[], []] };
        all.set(word, gathered);
      }
      for (const side of [0, 1] as const) {
        const sets = gathered.sets[side];
        const set = sets.get(beside[side]) ?? signOf(sets.size);
        sets.set(beside[side], set);
        gathered.rows[side].push(set);
      }
    }
  };
  for (const [i, { row, words }] of runs.entries()) {
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? -1;
      if (word < 0 || (heavyNumber[word] ?? -1) >= 0) continue;
      const before = at > 0 ? (heavyNumber[words[at - 1] ?? -1] ?? -1) : -1;
      const behind = at + 1 < words.length ? (heavyNumber[words[at + 1] ?? -1] ?? -1) : -1;
      // 127: it stands there at all
      events.push(word * 256 + 127);
      if (before >= 0) events.push(word * 256 + before);
      if (behind >= 0) events.push(word * 256 + 128 + behind);
    }
    if (runs[i + 1]?.row !== row) close();
  }
  for (const [word, { sets, rows }] of all) {
    const side = (which: 0 | 1): Beside => [[...sets[which].keys()].join(' '), rows[which].join('')];
    entries.set(stems[word] ?? '', [side(0), side(1)]);
  }
}

/** A phrase that more than `READ` articles have. */
interface Phrase {
  text: string;
  rows: number[];
  hasHeavy: boolean;
}

function addPhrases(
  runs: readonly Run[],
  heavyNumber: Int32Array,
  stems: readonly string[],
  count: number,
  entries: PhraseTable['entries'],
): void {
  const isHeavy = (word: number): boolean => (heavyNumber[word] ?? -1) >= 0;
  let shorter: Phrase[] = stems.map((text, word) => ({
    text,
    rows: [],
    hasHeavy: isHeavy(word),
  }));
  for (let length = 2; length <= LONGEST_PHRASE; length++) {
    const longer: Phrase[] = [];
    const pairs = numberPairs(runs, shorter.length);
    const { starts, ends, counts } = pairs;
    /** the rows that may have a phrase with a heavy word, by its number */
    const possible = new Map<number, number[]>();
    // all but few are neither kept nor part of a longer one: their rows are not gathered
    const isWanted = new Uint8Array(starts.length);
    for (const [number, start] of starts.entries()) {
      const [first, last] = [shorter[start], shorter[ends[number] ?? -1]];
      if (first === undefined || last === undefined) continue;
      if (length === 2 && first.hasHeavy && last.hasHeavy) isWanted[number] = 1;
      if (length > 2 && (first.hasHeavy || last.hasHeavy)) {
        const both = inBoth(first.rows, last.rows);
        if (both.length > READ) possible.set(number, both);
      }
      if (possible.has(number) || (counts[number] ?? 0) > READ) isWanted[number] = 1;
    }
    const rowsOf = rowsOfPairs(runs, isWanted);
    const numbers = new Int32Array(starts.length).fill(-1);
    for (const [number, rows] of rowsOf.entries()) {
      const [first, last] = [shorter[starts[number] ?? -1], shorter[ends[number] ?? -1]];
      if (rows === undefined || first === undefined || last === undefined) continue;
      const text = `${first.text} ${last.text.slice(last.text.lastIndexOf(' ') + 1)}`;
      const hasHeavy = first.hasHeavy || last.hasHeavy;
      if (length === 2 && first.hasHeavy && last.hasHeavy) entries.set(text, packRows(rows, count));
      const narrowed = narrow(possible.get(number) ?? [], rows, count);
      if (narrowed !== null) entries.set(text, narrowed);
      if (rows.length > READ) numbers[number] = longer.push({ text, rows, hasHeavy }) - 1;
    }
    for (const { words } of runs)
      for (let at = 0; at < words.length; at++) words[at] = numbers[words[at] ?? -1] ?? -1;
    shorter = longer;
  }
}

/** Two words or phrases side by side, which overlap but for the first and the last word, by number. */
interface Pairs {
  starts: number[];
  ends: number[];
  /** in how many articles each stands */
  counts: number[];
}

/** Puts in the place of each word or phrase the number of the pair that it begins. `count`: of words. */
function numberPairs(runs: readonly Run[], count: number): Pairs {
  const [starts, ends, counts]: [number[], number[], number[]] = [[], [], []];
  /** the article that last had each */
  const lastRows: number[] = [];
  // a map for each first one: numbers that need no more than 32 bits are looked up three times as fast
  const behind: (Map<number, number> | undefined)[] = Array.from({ length: count });
  for (const { row, words } of runs)
    for (let at = 0; at < words.length; at++) {
      const [start, end] = [words[at] ?? -1, words[at + 1] ?? -1];
      words[at] = -1;
      if (start < 0 || end < 0) continue;
      let numbers = behind[start];
      if (numbers === undefined) {
        numbers = new Map();
        behind[start] = numbers;
      }
      let number = numbers.get(end);
      if (number === undefined) {
        number = starts.push(start) - 1;
        ends.push(end);
        counts.push(1);
        lastRows.push(row);
        numbers.set(end, number);
      } else if (lastRows[number] !== row) {
        counts[number] = (counts[number] ?? 0) + 1;
        lastRows[number] = row;
      }
      words[at] = number;
    }
  return { starts, ends, counts };
}

/** The rows of the pairs that are wanted, by number; nothing for the others. */
function rowsOfPairs(runs: readonly Run[], isWanted: Uint8Array): (number[] | undefined)[] {
  const rowsOf = Array.from(isWanted, (wanted): number[] | undefined => (wanted === 1 ? [] : undefined));
  for (const { row, words } of runs)
    for (const number of words) {
      if (number < 0 || isWanted[number] !== 1) continue;
      const rows = rowsOf[number];
      if (rows !== undefined && rows[rows.length - 1] !== row) rows.push(row);
    }
  return rowsOf;
}

/** null where so few articles may have it that they are read. */
function narrow(possible: readonly number[], rows: readonly number[], count: number): Narrowed | null {
  if (possible.length <= READ) return null;
  const others = possible.length - rows.length;
  if (others === 0) return 0;
  if (rows.length <= others) return { only: packRows(rows, count) };
  const own = new Set(rows);
  return {
    without: packRows(
      possible.filter((row) => !own.has(row)),
      count,
    ),
  };
}

/** What is in both, ascending. */
function inBoth(a: readonly number[], b: readonly number[]): number[] {
  const both: number[] = [];
  for (let i = 0, k = 0; i < a.length && k < b.length; ) {
    const [x = 0, y = 0] = [a[i], b[k]];
    if (x === y) both.push(x);
    if (x <= y) i++;
    if (y <= x) k++;
  }
  return both;
}
