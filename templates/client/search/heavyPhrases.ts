import { type Beside, type Neighbours, numberOf } from '../../../src/search/heavyNeighbours.ts';
import { indexStem } from '../../../src/search/indexStem.ts';
import { indexWords, placesIn } from '../../../src/search/indexWords.ts';
import { LONGEST_PHRASE, type Narrowed, type PhraseIndex, READ } from '../../../src/search/phraseTable.ts';
import { type RowSet, unpackRows } from '../../../src/search/rowSet.ts';
import { fetchPacked } from './fetchPacked.ts';
import { openShardFiles } from './shardFiles.ts';
import type { TableAddress } from './tableAddress.ts';

/** What answers the parts of a phrase that have no heavy word. */
export interface LightWords {
  /** the rows of one word, or of words side by side, ascending; `expected`: how many, if that is known */
  rows(words: string, expected?: number): Promise<readonly number[]>;
  page(row: number): Promise<{ content: string }>;
}

/** Finds phrases with words whose places in all articles are better not loaded. */
export interface HeavyPhrases {
  /** the rows of a phrase; null where it has no such word, or is not to be found so */
  of(phrase: string): Promise<readonly number[] | null>;
}

/** Opens the table, see `phraseTable`. */
export function openHeavyPhrases(addressOf: TableAddress, light: LightWords): HeavyPhrases {
  const { find } = openShardFiles(addressOf);
  let index: Promise<PhraseIndex> | null = null;
  const load = (): Promise<PhraseIndex> => {
    index ??= fetchPacked(addressOf('folge'), isPhraseIndex);
    return index;
  };
  return {
    async of(phrase) {
      const words = placesIn(phrase);
      const stems = words.map(indexStem);
      const { heavy, entries } = await load();
      const numbers = new Map(heavy.split(' ').map((stem, number) => [stem, number]));
      if (stems.includes('') || words.length < 2 || !stems.some((stem) => numbers.has(stem))) return null;
      const search = new PhraseSearch(words, stems, numbers, light, (key) => find(entries, key));
      const rows = await search.rows(0, words.length);
      if (rows === null || search.isSure || rows.length > READ) return search.isSure ? rows : null;
      const read = await Promise.all(rows.map(async (row) => has(await light.page(row), stems)));
      return rows.filter((_, i) => read[i]);
    },
  };
}

/** The search for one phrase and the shorter ones within it. */
class PhraseSearch {
  /** false once rows were found that only may have the phrase */
  isSure = true;
  readonly #words: readonly string[];
  readonly #stems: readonly string[];
  readonly #heavy: ReadonlyMap<string, number>;
  readonly #light: LightWords;
  readonly #find: (key: string) => Promise<unknown>;

  constructor(
    words: readonly string[],
    stems: readonly string[],
    heavy: ReadonlyMap<string, number>,
    light: LightWords,
    find: (key: string) => Promise<unknown>,
  ) {
    this.#words = words;
    this.#stems = stems;
    this.#heavy = heavy;
    this.#light = light;
    this.#find = find;
  }

  /** The rows with the words from one place of the phrase to before another; null where that is not known. */
  async rows(from: number, to: number): Promise<readonly number[] | null> {
    const stems = this.#stems.slice(from, to);
    if (!stems.some((stem) => this.#heavy.has(stem)))
      return to - from === 1 ? null : this.#light.rows(this.#words.slice(from, to).join(' '));
    if (stems.length === 2) return this.#pair(from);
    const [start, end] = await Promise.all([this.rows(from, to - 1), this.rows(from + 1, to)]);
    if (start === null || end === null) return null;
    const both = new Set(end);
    const possible = start.filter((row) => both.has(row));
    if (possible.length <= READ) {
      this.isSure = false;
      return possible;
    }
    if (stems.length > LONGEST_PHRASE) return null;
    const narrowed = await this.#find(stems.join(' '));
    if (narrowed === 0) return possible;
    // of what so many may have, all that is somewhere stands in the table
    if (!isNarrowed(narrowed)) return [];
    if ('only' in narrowed) return unpackRows(narrowed.only);
    const others = new Set(unpackRows(narrowed.without));
    return possible.filter((row) => !others.has(row));
  }

  async #pair(at: number): Promise<readonly number[] | null> {
    const [first = '', second = ''] = this.#stems.slice(at, at + 2);
    const [before, behind] = [this.#heavy.get(first), this.#heavy.get(second)];
    if (before !== undefined && behind !== undefined) {
      const rows = await this.#find(`${first} ${second}`);
      return isRowSet(rows) ? unpackRows(rows) : [];
    }
    const isFirst = before === undefined;
    const word = this.#words[isFirst ? at : at + 1] ?? '';
    const neighbours = await this.#find(isFirst ? first : second);
    if (!isNeighbours(neighbours)) {
      this.isSure = false;
      const rows = await this.#light.rows(word);
      return rows.length > READ ? null : rows;
    }
    const rows = await this.#light.rows(word, neighbours[0][1].length);
    return besideHeavy(neighbours[isFirst ? 1 : 0], rows, (isFirst ? behind : before) ?? -1);
  }
}

/** Those of a word's rows where a heavy word stands beside it; null if they are not the rows that the table was made of. */
function besideHeavy([sets, signs]: Beside, rows: readonly number[], heavy: number): number[] | null {
  if (signs.length !== rows.length) return null;
  const fit = sets.split(' ').map((set) => [...set].some((sign) => numberOf(sign) === heavy));
  return rows.filter((_, i) => fit[numberOf(signs.charAt(i))]);
}

/** Whether an article has words with these stems side by side. */
function has({ content }: { content: string }, stems: readonly string[]): boolean {
  const places = placesIn(content).map(indexWords);
  return places.some((_, at) => stems.every((stem, i) => places[at + i]?.includes(stem)));
}

function isPhraseIndex(value: unknown): value is PhraseIndex {
  return typeof value === 'object' && value !== null && 'heavy' in value && 'entries' in value;
}

function isRowSet(value: unknown): value is RowSet {
  return typeof value === 'string' || Array.isArray(value);
}

function isNeighbours(value: unknown): value is Neighbours {
  return Array.isArray(value) && value.length === 2 && value.every(Array.isArray);
}

function isNarrowed(value: unknown): value is Exclude<Narrowed, 0> {
  return typeof value === 'object' && value !== null && ('only' in value || 'without' in value);
}
