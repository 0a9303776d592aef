/** Values in a sketch; the share of equal ones estimates how much two texts have in common, within 6 points. */
export const BINS = 64;
const SHINGLE = 4;
/** A shorter text is a headline or a caption: equal ones say nothing. */
const FEWEST_WORDS = 20;
const EMPTY = 0xffffffff;

/**
 * The min-hash sketch of a text over its sequences of four words, by one-permutation hashing: each sequence is hashed
 * once, falls into a bin, and the bin keeps the smallest; empty bins borrow from the next full one (Shrivastava and Li
 * 2014, „Densifying One Permutation Hashing“). Null for a text that is too short to compare.
 */
export function sketch(text: string): Uint32Array | null {
  const words = wordHashes(text);
  if (words.length < FEWEST_WORDS) return null;
  const bins = new Uint32Array(BINS).fill(EMPTY);
  for (let at = 0; at + SHINGLE <= words.length; at++) {
    let hash = 0;
    for (let next = at; next < at + SHINGLE; next++) hash = mix(hash ^ (words[next] ?? 0));
    const bin = hash >>> 26;
    const value = hash & 0x3ffffff;
    if (value < (bins[bin] ?? 0)) bins[bin] = value;
  }
  const full = [...bins];
  for (let bin = 0; bin < BINS; bin++) {
    if (full[bin] !== EMPTY) continue;
    for (let step = 1; step < BINS; step++) {
      const value = full[(bin + step) % BINS] ?? EMPTY;
      if (value === EMPTY) continue;
      // the distance goes in, so that a borrowed value equals only one borrowed as far
      bins[bin] = mix(value + step) & 0x3ffffff;
      break;
    }
  }
  return bins;
}

const SS = 'ß'.charCodeAt(0);

/** FNV-1a hashes of the words, capitals and „ß“/„ss“ evened out; digits count as letters. */
function wordHashes(text: string): number[] {
  const small = text.toLowerCase();
  const hashes: number[] = [];
  let hash = 0;
  for (let at = 0; at < small.length; at++) {
    const code = small.charCodeAt(at);
    const letter = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code > 191 && code < 0x2000);
    if (letter) {
      if (hash === 0) hash = 0x811c9dc5;
      if (code === SS) hash = Math.imul(Math.imul(hash ^ 115, 0x01000193) ^ 115, 0x01000193);
      else hash = Math.imul(hash ^ code, 0x01000193);
    } else if (hash !== 0) {
      hashes.push(hash >>> 0);
      hash = 0;
    }
  }
  if (hash !== 0) hashes.push(hash >>> 0);
  return hashes;
}

/** The finalising step of MurmurHash3: every bit of the input changes every bit of the output. */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
