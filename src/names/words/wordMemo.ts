import type { WordInfo } from './wordInfo.ts';

/** What somebody works out about words, once for each word of a reader instead of once for each token. */
export class WordMemo<T extends object> {
  readonly #make: (info: WordInfo) => T;
  /** by the word's number; a reader that forgot its words gives the number to another, which the first list tells */
  readonly #owners: (WordInfo | null)[] = [];
  readonly #values: (T | null)[] = [];

  constructor(make: (info: WordInfo) => T) {
    this.#make = make;
  }

  of(info: WordInfo): T {
    const { number } = info;
    const known = this.#values[number];
    if (known !== undefined && known !== null && this.#owners[number] === info) return known;
    while (this.#owners.length <= number) {
      this.#owners.push(null);
      this.#values.push(null);
    }
    const made = this.#make(info);
    this.#owners[number] = info;
    this.#values[number] = made;
    return made;
  }
}
