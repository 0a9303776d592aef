import type { WordInfo, WordReader } from './wordInfo.ts';

const State = { Unasked: 0, Nothing: 1, Something: 2 } as const;

/**
 * What somebody works out about words, once for each word of a reader instead of once for each token. For questions that
 * most words have no answer to: that they have none is one byte.
 */
export class WordMemo<T> {
  readonly #make: (info: WordInfo, reader: WordReader) => T | null;
  #reader: WordReader | null = null;
  #generation = 0;
  /** by the word's number */
  #states = new Uint8Array(2 ** 12);
  readonly #values = new Map<number, T>();

  constructor(make: (info: WordInfo, reader: WordReader) => T | null) {
    this.#make = make;
  }

  /**
   * The tokens of a text, by the numbers of their words, that there is something to say of, in order. Whoever looks at
   * these alone passes over most of the text.
   */
  places(numbers: Int32Array, reader: WordReader): readonly number[] {
    this.#turnTo(reader);
    // so that no word of the text lies beyond
    if (reader.size >= this.#states.length) this.#makeRoom(reader.size);
    const places: number[] = [];
    for (let at = 0; at < numbers.length; at++) {
      const number = numbers[at] ?? 0;
      const state = this.#states[number];
      if (state === State.Nothing) continue;
      if (state === State.Something || this.#ask(number, reader) !== null) places.push(at);
    }
    return places;
  }

  of(number: number, reader: WordReader): T | null {
    this.#turnTo(reader);
    const state = this.#states[number];
    if (state === State.Nothing) return null;
    if (state === State.Something) return this.#values.get(number) ?? null;
    return this.#ask(number, reader);
  }

  #ask(number: number, reader: WordReader): T | null {
    const value = this.#make(reader.info(number), reader);
    if (number >= this.#states.length) this.#makeRoom(number);
    this.#states[number] = value === null ? State.Nothing : State.Something;
    if (value !== null) this.#values.set(number, value);
    return value;
  }

  #makeRoom(largest: number): void {
    const states = new Uint8Array(Math.max(largest + 1, this.#states.length * 2));
    states.set(this.#states);
    this.#states = states;
  }

  /** A reader that forgot its words gives their numbers to others. */
  #turnTo(reader: WordReader): void {
    if (reader === this.#reader && reader.generation === this.#generation) return;
    this.#reader = reader;
    this.#generation = reader.generation;
    this.#states.fill(State.Unasked);
    this.#values.clear();
  }
}
