import { stemFolded } from '../german/stem.ts';

/** Numbers stems from 0, so that they can index an array. */
export class StemNumbers {
  readonly #numbers = new Map<string, number>();

  get count(): number {
    return this.#numbers.size;
  }

  /** The number of the stem of a folded word. */
  of(folded: string): number {
    const stem = stemFolded(folded);
    const known = this.#numbers.get(stem);
    if (known !== undefined) return known;
    this.#numbers.set(stem, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  /** The number of the stem of a folded word, null if it has none. */
  find(folded: string): number | null {
    return this.#numbers.get(stemFolded(folded)) ?? null;
  }

  /** Every stem with its number. */
  [Symbol.iterator](): IterableIterator<[stem: string, number: number]> {
    return this.#numbers.entries();
  }
}
