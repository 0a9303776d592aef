import { longer } from './longer.ts';

/** The same numbers, with room for so many at least; twice as many as before if there are to be more. */
export const withRoom = (numbers: Int32Array<ArrayBuffer>, length: number): Int32Array<ArrayBuffer> =>
  length <= numbers.length ? numbers : longer(numbers, Math.max(length, numbers.length * 2));
