import { longer } from '../longer.ts';
import { NONE, type WordSequence } from './wordSequence.ts';

/** Two words or phrases side by side, which overlap but for the first and the last word, by number. */
export interface PhrasePairs {
  starts: Int32Array;
  ends: Int32Array;
  /** in how many articles each stands */
  counts: Int32Array;
}

/** Tells which pairs are of no use to anybody if no more articles than `few` have them. */
interface Wanted {
  few: number;
  /** of these the number of articles does not matter */
  always: (start: number, end: number) => boolean;
}

/** Fields that pairs are counted in before they are told apart: a megabyte, which stays at hand. */
const FIELDS = 1 << 20;
const MOST = 255;

/**
 * Puts in the place of each word or phrase the number of the pair that it begins, -1 where it begins none that is wanted. Most
 * pairs are rare: all are counted roughly first, many in one field, and only those in full fields told apart. Some rare ones
 * get a number all the same.
 */
export function phrasePairs({ words, ends }: WordSequence, { few, always }: Wanted): PhrasePairs {
  const fields = new Uint8Array(FIELDS);
  for (let at = 0; at + 1 < words.length; at++) {
    const start = words[at] ?? NONE;
    const end = words[at + 1] ?? NONE;
    if (start < 0 || end < 0) continue;
    const field = mixed(start, end) & (FIELDS - 1);
    const count = fields[field] ?? 0;
    if (count < MOST) fields[field] = count + 1;
  }
  const pairs = new PairTable();
  let at = 0;
  for (const [row, border] of ends.entries())
    for (; at < border; at++) {
      const start = words[at] ?? NONE;
      const end = words[at + 1] ?? NONE;
      words[at] = NONE;
      if (start < 0 || end < 0) continue;
      const hash = mixed(start, end);
      if ((fields[hash & (FIELDS - 1)] ?? 0) <= few && !always(start, end)) continue;
      words[at] = pairs.of(start, end, hash, row);
    }
  return pairs.taken();
}

/** A hash of both. */
function mixed(start: number, end: number): number {
  const hash = Math.imul(start, 0x9e3779b1) ^ Math.imul(end, 0x85ebca6b);
  const upper = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (upper ^ (upper >>> 13)) >>> 0;
}

/** Numbers pairs from 0, and counts their articles. A table of numbers alone: a map of them takes three times as long. */
class PairTable {
  #starts = new Int32Array(1 << 12);
  #ends = new Int32Array(1 << 12);
  #counts = new Int32Array(1 << 12);
  /** the article that last had each */
  #lastRows = new Int32Array(1 << 12);
  /** number + 1 of a pair, 0 for a free slot; never more than half full */
  #slots = new Int32Array(1 << 13);
  #count = 0;

  /** The number of a pair that stands in the article `row`; articles come one after the other. */
  of(start: number, end: number, hash: number, row: number): number {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    for (let entry = this.#slots[slot] ?? 0; entry !== 0; entry = this.#slots[slot] ?? 0) {
      const number = entry - 1;
      if (this.#starts[number] === start && this.#ends[number] === end) {
        if (this.#lastRows[number] !== row) {
          this.#counts[number] = (this.#counts[number] ?? 0) + 1;
          this.#lastRows[number] = row;
        }
        return number;
      }
      slot = (slot + 1) & mask;
    }
    if (this.#count === this.#starts.length) this.#grow();
    const number = this.#count++;
    this.#starts[number] = start;
    this.#ends[number] = end;
    this.#counts[number] = 1;
    this.#lastRows[number] = row;
    this.#take(number, hash);
    return number;
  }

  #take(number: number, hash: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = number + 1;
  }

  #grow(): void {
    const length = this.#starts.length * 2;
    this.#starts = longer(this.#starts, length);
    this.#ends = longer(this.#ends, length);
    this.#counts = longer(this.#counts, length);
    this.#lastRows = longer(this.#lastRows, length);
    this.#slots = new Int32Array(length * 2);
    for (let number = 0; number < this.#count; number++)
      this.#take(number, mixed(this.#starts[number] ?? 0, this.#ends[number] ?? 0));
  }

  taken(): PhrasePairs {
    return {
      starts: this.#starts.subarray(0, this.#count),
      ends: this.#ends.subarray(0, this.#count),
      counts: this.#counts.subarray(0, this.#count),
    };
  }
}
