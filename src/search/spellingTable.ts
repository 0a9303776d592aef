/**
 * Numbers spellings from 0 in the order they are first seen. They are looked up by their place in a text and their hash, so
 * that only a new one is cut out of it.
 */
export class SpellingTable {
  readonly texts: string[] = [];
  readonly #hashes: number[] = [];
  /** number + 1 of a spelling, 0 for a free slot; never more than half full */
  #slots = new Int32Array(1 << 15);

  of(text: string, start: number, end: number, hash: number): number {
    const slots = this.#slots;
    const mask = slots.length - 1;
    let slot = spread(hash) & mask;
    for (let entry = slots[slot] ?? 0; entry !== 0; entry = slots[slot] ?? 0) {
      const known = this.texts[entry - 1] ?? '';
      if (this.#hashes[entry - 1] === hash && known.length === end - start && stands(known, text, start))
        return entry - 1;
      slot = (slot + 1) & mask;
    }
    const number = this.texts.push(text.slice(start, end)) - 1;
    this.#hashes.push(hash);
    slots[slot] = number + 1;
    if (this.texts.length * 2 > slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (const [number, hash] of this.#hashes.entries()) {
      let slot = spread(hash) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    }
    this.#slots = slots;
  }
}

function stands(word: string, text: string, at: number): boolean {
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(at + i)) return false;
  return true;
}

/** Words that end alike have hashes near each other: the upper bits decide too. */
const spread = (hash: number): number => {
  const mixed = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  return mixed ^ (mixed >>> 15);
};
