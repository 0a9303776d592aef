import { NumberList } from './numberList.ts';

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
  readonly #numbers = new NumberList();
  readonly #ends: number[] = [];

  /** Those of the next article. */
  add(numbers: Int32Array): void {
    this.#numbers.add(numbers);
    this.#ends.push(this.#numbers.length);
  }

  taken(spellings: readonly string[]): PlaceSequence {
    return {
      spellings: spellings.join(' '),
      numbers: this.#numbers.taken(),
      ends: Uint32Array.from(this.#ends),
    };
  }
}
