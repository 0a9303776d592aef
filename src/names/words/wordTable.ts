import { longer } from '../../longer.ts';

/**
 * Numbers words, 1, 2, 3 …: an open hash table over one long list of code units, so that a stretch of a text is found
 * without being cut out.
 */
export class WordTable {
  /** numbers at the place their hash gives, 0 for none; a power of two, at most half full */
  #slots = new Int32Array(2 ** 15);
  /** by number: the hash, and where the word begins in `#codes`; the next begins where it ends */
  #hashes = new Int32Array(2 ** 14);
  #starts = new Int32Array(2 ** 14);
  #codes = new Uint16Array(2 ** 17);
  #size = 0;

  /** How many words have a number. */
  get size(): number {
    return this.#size;
  }

  /** The number of a stretch of code units with that hash, 0 for none. */
  find(codes: Uint16Array, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const hashes = this.#hashes;
    const last = slots.length - 1;
    for (let slot = hash & last; ; slot = (slot + 1) & last) {
      const number = slots[slot] ?? 0;
      if (number === 0) return 0;
      if (hashes[number] === hash && this.#isAt(number, codes, start, end)) return number;
    }
  }

  /** Gives the next number to a word that has none. */
  add(codes: Uint16Array, start: number, end: number, hash: number): number {
    const number = ++this.#size;
    if (number * 2 >= this.#slots.length) this.#rehash();
    if (number + 1 >= this.#hashes.length) {
      this.#hashes = longer(this.#hashes, number * 2 + 2);
      this.#starts = longer(this.#starts, number * 2 + 2);
    }
    const from = this.#starts[number] ?? 0;
    const to = from + end - start;
    if (to > this.#codes.length) this.#codes = longer(this.#codes, to * 2);
    for (let i = start; i < end; i++) this.#codes[from + i - start] = codes[i] ?? 0;
    this.#hashes[number] = hash;
    this.#starts[number + 1] = to;
    this.#place(number);
    return number;
  }

  clear(): void {
    this.#slots.fill(0);
    this.#size = 0;
  }

  #isAt(number: number, codes: Uint16Array, start: number, end: number): boolean {
    const from = this.#starts[number] ?? 0;
    if ((this.#starts[number + 1] ?? 0) - from !== end - start) return false;
    const own = this.#codes;
    for (let i = start, j = from; i < end; i++, j++) if (own[j] !== codes[i]) return false;
    return true;
  }

  #place(number: number): void {
    const last = this.#slots.length - 1;
    let slot = (this.#hashes[number] ?? 0) & last;
    while (this.#slots[slot] !== 0) slot = (slot + 1) & last;
    this.#slots[slot] = number;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let number = 1; number < this.#size; number++) this.#place(number);
  }
}
