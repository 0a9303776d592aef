import { longer } from '../longer.ts';
import { withRoom } from '../withRoom.ts';

/**
 * Numbers of 32 bits behind each other: a quarter of the memory that an array takes while it grows, and none of it is taken anew for a
 * list that is cleared.
 */
export class NumberList {
  #numbers = new Int32Array(1 << 12);
  length = 0;

  push(number: number): void {
    if (this.length === this.#numbers.length) this.#numbers = longer(this.#numbers, this.length * 2);
    this.#numbers[this.length++] = number;
  }

  /** Puts several behind those that are there. */
  add(numbers: Int32Array): void {
    const length = this.length + numbers.length;
    this.#numbers = withRoom(this.#numbers, length);
    this.#numbers.set(numbers, this.length);
    this.length = length;
  }

  at(i: number): number | undefined {
    return i < this.length ? this.#numbers[i] : undefined;
  }

  clear(): void {
    this.length = 0;
  }

  /** The list itself, until the next number comes. */
  get shown(): Int32Array {
    return this.#numbers.subarray(0, this.length);
  }

  /** A copy of the list, without what was kept free behind it. */
  taken(): Int32Array {
    return this.#numbers.slice(0, this.length);
  }
}
