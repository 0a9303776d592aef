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
  const bins = new Uint32Array(BINS).fill(EMPTY);
  if (fillBins(text, bins) < FEWEST_WORDS) return null;
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

/** By code unit, what a letter or digit counts as: its small letter; 0 for what stands between words. */
const LETTERS = new Uint16Array(1 << 16);
// beyond these there are no letters that news is written in
for (let code = 48; code < 0x2000; code++) {
  const small = String.fromCharCode(code).toLowerCase().charCodeAt(0);
  if ((small >= 97 && small <= 122) || (small >= 48 && small <= 57) || small > 191) LETTERS[code] = small;
}

/**
 * Hashes each sequence of words into its bin and gives the number of words. A word is hashed by FNV-1a, capitals and
 * „ß“/„ss“ evened out.
 */
function fillBins(text: string, bins: Uint32Array): number {
  let words = 0;
  // the last words, of which `first` is the oldest
  let first = 0;
  let second = 0;
  let third = 0;
  const add = (word: number): void => {
    if (++words >= SHINGLE) {
      const hash = mix(mix(mix(mix(first) ^ second) ^ third) ^ word);
      const bin = hash >>> 26;
      const value = hash & 0x3ffffff;
      if (value < (bins[bin] ?? 0)) bins[bin] = value;
    }
    first = second;
    second = third;
    third = word;
  };
  let hash = 0;
  for (let at = 0; at < text.length; at++) {
    const letter = LETTERS[text.charCodeAt(at)] ?? 0;
    if (letter !== 0) {
      if (hash === 0) hash = 0x811c9dc5;
      if (letter === SS) hash = Math.imul(Math.imul(hash ^ 115, 0x01000193) ^ 115, 0x01000193);
      else hash = Math.imul(hash ^ letter, 0x01000193);
    } else if (hash !== 0) {
      add(hash);
      hash = 0;
    }
  }
  if (hash !== 0) add(hash);
  return words;
}

/** The finalising step of MurmurHash3: every bit of the input changes every bit of the output. */
function mix(value: number): number {
  let hash = value | 0;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}
