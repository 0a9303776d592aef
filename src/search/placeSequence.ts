import { longer } from './longer.ts';

/** What stands between the spaces of all articles, in its order. */
export interface PlaceSequence {
  /** whatever stands there, each once, joined by spaces: one text is handed to a thread in a tenth of the time of a list */
  spellings: string;
  /** the articles one behind the other: numbers of spellings */
  numbers: Int32Array;
  /** by article: where its places end, and those of the next begin */
  ends: Uint32Array;
}

/** Gathers the places of articles as they are read. */
export class PlaceList {
  #numbers = new Int32Array(1 << 16);
  #length = 0;
  readonly #ends: number[] = [];

  /** Those of the next article. */
  add(numbers: Int32Array): void {
    const length = this.#length + numbers.length;
    if (length > this.#numbers.length)
      this.#numbers = longer(this.#numbers, Math.max(length, this.#numbers.length * 2));
    this.#numbers.set(numbers, this.#length);
    this.#length = length;
    this.#ends.push(length);
  }

  taken(spellings: readonly string[]): PlaceSequence {
    return {
      spellings: spellings.join(' '),
      numbers: this.#numbers.slice(0, this.#length),
      ends: Uint32Array.from(this.#ends),
    };
  }
}
