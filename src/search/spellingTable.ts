import { longer } from '../longer.ts';

/**
 * Numbers spellings from 0 in the order they are first seen. They are looked up by their place in a text and their hash, so
 * that only a new one is cut out of it.
 */
export class SpellingTable {
  readonly texts: string[] = [];
  #hashes = new Int32Array((1 << 14) + 1);
  /** the letters of all spellings behind each other, and where those of each begin: texts cut out of others are slow to compare */
  #letters = new Uint16Array(1 << 17);
  #begins = new Int32Array((1 << 14) + 2);
  /** number + 1 of a spelling, 0 for a free slot; never more than half full */
  #slots = new Int32Array(1 << 15);

  of(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = spread(hash) & mask;
    for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
      if (this.#hashes[entry - 1] === hash && this.#stands(entry - 1, text, start, end)) return entry - 1;
      slot = (slot + 1) & mask;
    }
    slots[slot] = this.texts.length + 1;
    return this.#take(text, start, end, hash);
  }

  #stands(number: number, text: string, start: number, end: number): boolean {
    const letters = this.#letters;
    const begin = this.#begins[number] ?? 0;
    if ((this.#begins[number + 1] ?? 0) - begin !== end - start) return false;
    for (let i = 0; i < end - start; i++) if (letters[begin + i] !== text.charCodeAt(start + i)) return false;
    return true;
  }

  #take(text: string, start: number, end: number, hash: number): number {
    const number = this.texts.push(text.slice(start, end)) - 1;
    const begin = this.#begins[number] ?? 0;
    const close = begin + end - start;
    if (close > this.#letters.length)
      this.#letters = longer(this.#letters, Math.max(close, this.#letters.length * 2));
    for (let i = start; i < end; i++) this.#letters[begin + i - start] = text.charCodeAt(i);
    this.#hashes[number] = hash;
    this.#begins[number + 1] = close;
    if (this.texts.length * 2 > this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let number = 0; number < this.texts.length; number++) {
      let slot = spread(this.#hashes[number] ?? 0) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
    this.#hashes = longer(this.#hashes, slots.length / 2 + 1);
    this.#begins = longer(this.#begins, slots.length / 2 + 2);
  }
}

/** Words that end alike have hashes near each other: the upper bits decide too. */
const spread = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return mixed ^ (mixed >>> 15);
};
