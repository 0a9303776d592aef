/** Hash of a stretch of code units, 32 bits (FNV-1a and a shift). */
export function hashCodes(codes: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (codes[i] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}

/** The same with a seed, and well mixed at the end: what features are made of. */
export function mixCodes(codes: Uint16Array, start: number, end: number, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ (codes[i] ?? 0), 0x01000193);
  return avalanche(hash);
}

/** Ends what `mixCodes` and its like began: every bit of the sum changes every bit of the result. */
function avalanche(hash: number): number {
  let mixed = hash ^ (hash >>> 15);
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}
