import { HASH, mix, type WordInfo } from '../words/wordInfo.ts';
import type { Context } from './context.ts';

/** Most features that one write gives. */
export const MOST_FEATURES = 96;

/** Where a word stands to the token that is decided: itself, before, behind, two before, two behind. */
export const PLACES = [0, -1, 1, -2, 2] as const;
export const PLACE_COUNT = PLACES.length;

/** What stands beyond the borders of a line. */
export const EDGE: WordInfo = {
  word: '',
  number: 0,
  form: -1,
  phrases: null,
  low: 0,
  high: 1 << 30,
  candidate: false,
  strong: false,
  connector: false,
  capital: false,
  kind: -1,
  hashes: new Int32Array(16).fill(0x5bd1e995).fill(mix(0, (1 << 30) + 11), HASH.evidence),
};

const seeds = Int32Array.from({ length: 128 }, (_, template) => mix(template * 7919 + 17, 0x1337));
const one = (template: number, a: number): number => mix(seeds[template] ?? 0, a);
const two = (template: number, a: number, b: number): number => mix(mix(seeds[template] ?? 0, a), b);
const three = (template: number, a: number, b: number, c: number): number =>
  mix(mix(mix(seeds[template] ?? 0, a), b), c);

/** All evidence of a word in one number. */
const evidenceOf = (info: WordInfo): number => info.hashes[HASH.evidence] ?? 0;

/**
 * Writes the features that look at one word alone, in the place `PLACES[place]`, as 32-bit hashes into `out`; returns
 * their number. They are the same wherever the word occurs, so the tagger adds up their weights once per word.
 * A feature is a template number mixed with the values it looks at; the values cannot be read back.
 */
export function writeWordFeatures(info: WordInfo, place: number, out: Int32Array): number {
  const { hashes } = info;
  const base = place * 20;
  let count = 0;
  for (let mask = info.low; mask !== 0; mask &= mask - 1) out[count++] = one(base, Math.clz32(mask & -mask));
  for (let mask = info.high; mask !== 0; mask &= mask - 1)
    out[count++] = one(base, 100 + Math.clz32(mask & -mask));
  out[count++] = one(base + 1, hashes[HASH.small] ?? 0);
  if (place > 2) return count;
  out[count++] = one(base + 2, hashes[HASH.shape] ?? 0);
  out[count++] = one(base + 3, hashes[HASH.end3] ?? 0);
  out[count++] = one(base + 4, hashes[HASH.last] ?? 0);
  out[count++] = one(base + 5, evidenceOf(info));
  if (place > 0) return count;
  out[count++] = one(base + 6, 1);
  out[count++] = one(base + 7, hashes[HASH.exact] ?? 0);
  out[count++] = one(base + 8, hashes[HASH.begin2] ?? 0);
  out[count++] = one(base + 9, hashes[HASH.begin3] ?? 0);
  out[count++] = one(base + 10, hashes[HASH.begin4] ?? 0);
  out[count++] = one(base + 11, hashes[HASH.end2] ?? 0);
  out[count++] = one(base + 12, hashes[HASH.end4] ?? 0);
  out[count++] = one(base + 13, hashes[HASH.end5] ?? 0);
  out[count++] = two(base + 14, info.kind, hashes[HASH.shape] ?? 0);
  return count;
}

/** A token and its neighbours; EDGE beyond the line. */
export interface Window {
  before2: WordInfo;
  before: WordInfo;
  here: WordInfo;
  after: WordInfo;
  after2: WordInfo;
}

export const emptyWindow = (): Window => ({
  before2: EDGE,
  before: EDGE,
  here: EDGE,
  after: EDGE,
  after2: EDGE,
});

/** Looks at the neighbourhood of token `at`; writes into `window`, since there is one for every token. */
export function lookAround({ infos, tokens: { lines } }: Context, at: number, window: Window): void {
  window.here = infos[at] ?? EDGE;
  window.before = lines[at] === 1 ? EDGE : (infos[at - 1] ?? EDGE);
  window.before2 = lines[at] === 1 || lines[at - 1] === 1 ? EDGE : (infos[at - 2] ?? EDGE);
  window.after = lines[at + 1] === 1 ? EDGE : (infos[at + 1] ?? EDGE);
  window.after2 = lines[at + 1] === 1 || lines[at + 2] === 1 ? EDGE : (infos[at + 2] ?? EDGE);
}

/** The words of a window in the order of `PLACES`. */
export const wordsInPlace = ({ here, before, after, before2, after2 }: Window): readonly WordInfo[] => [
  here,
  before,
  after,
  before2,
  after2,
];

/**
 * What decides a token about two neighbours may stand: they are the word before it and itself, itself and the word
 * behind it, or the two words before it.
 */
export const PAIR_PLACES = 3;

/** Writes the features that look at two neighbours, in one of the places of `PAIR_PLACES`; the same way. */
export function writePairFeatures(left: WordInfo, right: WordInfo, place: number, out: Int32Array): number {
  const smallLeft = left.hashes[HASH.small] ?? 0;
  const smallRight = right.hashes[HASH.small] ?? 0;
  if (place === 2) {
    out[0] = two(107, smallLeft, smallRight);
    return 1;
  }
  if (place === 0) {
    out[0] = two(102, smallLeft, right.hashes[HASH.shape] ?? 0);
    out[1] = two(104, smallLeft, evidenceOf(right));
    out[2] = two(109, evidenceOf(left), evidenceOf(right));
    out[3] = two(111, left.kind, right.kind);
    out[4] = two(117, smallLeft, right.kind);
    return 5;
  }
  out[0] = two(103, smallRight, left.hashes[HASH.shape] ?? 0);
  out[1] = two(105, smallRight, evidenceOf(left));
  out[2] = two(110, evidenceOf(left), evidenceOf(right));
  out[3] = two(112, left.kind, right.kind);
  out[4] = two(118, smallRight, left.kind);
  return 5;
}

/** The pairs of a window in the order of `PAIR_PLACES`. */
export const pairsInPlace = ({
  here,
  before,
  after,
  before2,
}: Window): readonly (readonly [WordInfo, WordInfo])[] => [
  [before, here],
  [here, after],
  [before2, before],
];

/** Writes the features that look at three words or more, or at where the token stands; the same way. */
export function writeContextFeatures(
  { phrases, elsewhere, tokens }: Context,
  at: number,
  { here, before, after, before2, after2 }: Window,
  out: Int32Array,
): number {
  const opens = tokens.opens[at] ?? 0;
  const shape = here.hashes[HASH.shape] ?? 0;
  const smallBefore = before.hashes[HASH.small] ?? 0;
  let count = 0;
  out[count++] = two(100, opens, evidenceOf(here));
  out[count++] = two(101, shape, opens);
  out[count++] = two(106, smallBefore, after.hashes[HASH.small] ?? 0);
  out[count++] = three(108, before.hashes[HASH.shape] ?? 0, shape, after.hashes[HASH.shape] ?? 0);
  out[count++] = three(113, before.kind, here.kind, after.kind);
  out[count++] = three(114, before2.kind, before.kind, here.kind);
  out[count++] = three(115, here.kind, after.kind, after2.kind);
  out[count++] = three(116, before2.kind, before.kind, mix(here.kind, after.kind));
  out[count++] = three(119, before2.hashes[HASH.small] ?? 0, before.kind, here.kind);
  const phrase = phrases[at] ?? 0;
  if (phrase !== 0) {
    out[count++] = one(120, phrase);
    out[count++] = two(121, phrase, here.kind);
  }
  const next = phrases[at + 1] ?? 0;
  if (next !== 0) out[count++] = one(122, next);
  const seen = elsewhere[at] ?? 0;
  if (seen !== 0) {
    for (let mask = seen; mask !== 0; mask &= mask - 1)
      out[count++] = two(123, Math.clz32(mask & -mask), here.kind);
    out[count++] = one(124, seen);
  }
  return count;
}
