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

  of(number: number, reader: WordReader): T | null {
    if (reader !== this.#reader || reader.generation !== this.#generation) this.#restart(reader);
    const state = this.#states[number];
    if (state === State.Nothing) return null;
    if (state === State.Something) return this.#values.get(number) ?? null;
    return this.#ask(number, reader);
  }

  #ask(number: number, reader: WordReader): T | null {
    const value = this.#make(reader.info(number), reader);
    if (number >= this.#states.length) {
      const states = new Uint8Array(Math.max(number + 1, this.#states.length * 2));
      states.set(this.#states);
      this.#states = states;
    }
    this.#states[number] = value === null ? State.Nothing : State.Something;
    if (value !== null) this.#values.set(number, value);
    return value;
  }

  /** A reader that forgot its words gives their numbers to others. */
  #restart(reader: WordReader): void {
    this.#reader = reader;
    this.#generation = reader.generation;
    this.#states.fill(State.Unasked);
    this.#values.clear();
  }
}
