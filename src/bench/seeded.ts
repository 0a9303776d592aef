const MODULUS = 2 ** 31 - 1;
const MULTIPLIER = 48271;

/** Equally spread numbers from 0 to 1 by the Lehmer generator with the „minimal standard“ parameters of Park and Miller, 1993. */
export function seeded(seed: number): () => number {
  let state = seed % MODULUS;
  return () => {
    state = (state * MULTIPLIER) % MODULUS;
    return state / MODULUS;
  };
}
