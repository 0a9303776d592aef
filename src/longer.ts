/** The same numbers with room for more behind them. */
export function longer(numbers: Int32Array, length: number): Int32Array<ArrayBuffer>;
export function longer(numbers: Uint16Array, length: number): Uint16Array<ArrayBuffer>;
export function longer(numbers: Int32Array | Uint16Array, length: number): Int32Array | Uint16Array {
  const grown = numbers instanceof Uint16Array ? new Uint16Array(length) : new Int32Array(length);
  grown.set(numbers);
  return grown;
}
