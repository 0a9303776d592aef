import { NONE, type WordSequence } from './wordSequence.ts';

/**
 * Which heavy words stand beside a word, by the rows that have it: `sets` are the different sets of heavy words, divided by
 * spaces, a sign for each (`signOf` its number); `rows` has for each row the sign of its set's number.
 */
export type Beside = [sets: string, rows: string];

/** The heavy words before a word and behind it. */
export type Neighbours = [before: Beside, behind: Beside];

/** Numbers as single signs that JSON need not escape. */
export const signOf = (number: number): string =>
  String.fromCharCode(number < 52 ? 40 + number : 41 + number);
export const numberOf = (sign: string): number => {
  const code = sign.charCodeAt(0);
  return code < 92 ? code - 40 : code - 41;
};

/**
 * The heavy words beside each other word, by its number. `counts`: articles of each word; `heavyNumber`: which of the heavy
 * ones a word is, -1 if none.
 */
export function heavyNeighbours(
  { words, ends }: WordSequence,
  counts: Uint32Array,
  heavyNumber: Int32Array,
): Map<number, Neighbours> {
  const sets = new HeavySets();
  /** where the rows of each word begin in `before` and `behind` */
  const starts = new Uint32Array(counts.length + 1);
  for (const [word, count] of counts.entries())
    starts[word + 1] = (starts[word] ?? 0) + ((heavyNumber[word] ?? NONE) < 0 ? count : 0);
  const total = starts[counts.length] ?? 0;
  /** sets by word and row, and how many rows of each word are there already */
  const [before, behind] = [new Uint32Array(total), new Uint32Array(total)];
  const filled = new Uint32Array(counts.length);
  /** the article that last had each word, counted from 1 */
  const last = new Uint32Array(counts.length);
  let at = 0;
  for (const [row, end] of ends.entries())
    for (; at < end; at++) {
      const word = words[at] ?? NONE;
      if (word < 0 || (heavyNumber[word] ?? NONE) >= 0) continue;
      if (last[word] !== row + 1) {
        last[word] = row + 1;
        filled[word] = (filled[word] ?? 0) + 1;
      }
      const place = (starts[word] ?? 0) + (filled[word] ?? 0) - 1;
      const left = at === 0 ? NONE : (heavyNumber[words[at - 1] ?? NONE] ?? NONE);
      if (left >= 0) before[place] = sets.with(before[place] ?? 0, left);
      const right = heavyNumber[words[at + 1] ?? NONE] ?? NONE;
      if (right >= 0) behind[place] = sets.with(behind[place] ?? 0, right);
    }
  const found = new Map<number, Neighbours>();
  for (const [word, count] of filled.entries()) {
    if (count === 0) continue;
    const start = starts[word] ?? 0;
    const side = (all: Uint32Array): Beside => sets.written(all.subarray(start, start + count));
    found.set(word, [side(before), side(behind)]);
  }
  return found;
}

/** Sets of heavy words by number; 0 is the empty one. Few are different: each is made once from the one before it. */
class HeavySets {
  /** the signs of each, ascending */
  readonly #signs: string[] = [''];
  readonly #numbers = new Map<string, number>([['', 0]]);
  /** by set, what it becomes with each heavy word */
  readonly #next: (number | undefined)[][] = [[]];

  /** The set with one more. */
  with(set: number, heavy: number): number {
    const next = this.#next[set] ?? [];
    const known = next[heavy];
    if (known !== undefined) return known;
    const signs = [...new Set([...(this.#signs[set] ?? ''), signOf(heavy)])].sort().join('');
    let number = this.#numbers.get(signs);
    if (number === undefined) {
      number = this.#signs.push(signs) - 1;
      this.#next.push([]);
      this.#numbers.set(signs, number);
    }
    next[heavy] = number;
    return number;
  }

  /** The sets of rows as they travel. */
  written(rows: Uint32Array): Beside {
    const own = new Map<number, string>();
    // joined in the end: a text that grows sign by sign is a chain of millions of small ones
    const written: string[] = [];
    for (const set of rows) {
      let sign = own.get(set);
      if (sign === undefined) {
        sign = signOf(own.size);
        own.set(set, sign);
      }
      written.push(sign);
    }
    return [[...own.keys()].map((set) => this.#signs[set] ?? '').join(' '), written.join('')];
  }
}
