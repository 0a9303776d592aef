import { HASH, type WordInfo } from '../words/wordInfo.ts';
import type { Context } from './context.ts';

/** Most features that one write gives. */
export const MOST_FEATURES = 96;

/** Where a word stands to the token that is decided: itself, before, behind, two before, two behind. */
export const PLACES = [0, -1, 1, -2, 2] as const;
export const PLACE_COUNT = PLACES.length;
const OFFSETS = Int32Array.from(PLACES);

/** What stands beyond the borders of a line. */
export const EDGE: WordInfo = {
  word: '',
  low: 0,
  high: 1 << 30,
  candidate: false,
  connector: false,
  capital: false,
  kind: -1,
  hashes: new Int32Array(16).fill(0x5bd1e995),
};

/** Two numbers into one, well mixed. */
function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b ^ (b >>> 16), 0xc2b2ae35);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x27d4eb2f);
  return hash ^ (hash >>> 15);
}

const seeds = Int32Array.from({ length: 128 }, (_, template) => mix(template * 7919 + 17, 0x1337));
const one = (template: number, a: number): number => mix(seeds[template] ?? 0, a);
const two = (template: number, a: number, b: number): number => mix(mix(seeds[template] ?? 0, a), b);
const three = (template: number, a: number, b: number, c: number): number =>
  mix(mix(mix(seeds[template] ?? 0, a), b), c);

/** All evidence of a word in one number. */
const evidenceOf = (info: WordInfo): number => mix(info.low, info.high + 11);

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

/** The word in a place beside token `at`; EDGE beyond the line. */
export function wordAt({ infos, tokens }: Context, at: number, place: number): WordInfo {
  const { lines } = tokens;
  const offset = OFFSETS[place] ?? 0;
  if (offset < 0 && (lines[at] === 1 || (offset < -1 && lines[at - 1] === 1))) return EDGE;
  if (offset > 0 && (lines[at + 1] === 1 || (offset > 1 && lines[at + 2] === 1))) return EDGE;
  return infos[at + offset] ?? EDGE;
}

/** Writes the features that look at several words, or at where the token stands; the same way. */
export function writeContextFeatures(context: Context, at: number, out: Int32Array): number {
  const { phrases, elsewhere, tokens } = context;
  const here = wordAt(context, at, 0);
  const before = wordAt(context, at, 1);
  const after = wordAt(context, at, 2);
  const before2 = wordAt(context, at, 3);
  const after2 = wordAt(context, at, 4);
  const opens = tokens.opens[at] ?? 0;
  const hereAll = evidenceOf(here);
  const shape = here.hashes[HASH.shape] ?? 0;
  const smallBefore = before.hashes[HASH.small] ?? 0;
  const smallAfter = after.hashes[HASH.small] ?? 0;
  const smallBefore2 = before2.hashes[HASH.small] ?? 0;
  let count = 0;
  out[count++] = two(100, opens, hereAll);
  out[count++] = two(101, shape, opens);
  out[count++] = two(102, smallBefore, shape);
  out[count++] = two(103, smallAfter, shape);
  out[count++] = two(104, smallBefore, hereAll);
  out[count++] = two(105, smallAfter, hereAll);
  out[count++] = two(106, smallBefore, smallAfter);
  out[count++] = two(107, smallBefore2, smallBefore);
  out[count++] = three(108, before.hashes[HASH.shape] ?? 0, shape, after.hashes[HASH.shape] ?? 0);
  out[count++] = two(109, evidenceOf(before), hereAll);
  out[count++] = two(110, hereAll, evidenceOf(after));
  out[count++] = two(111, before.kind, here.kind);
  out[count++] = two(112, here.kind, after.kind);
  out[count++] = three(113, before.kind, here.kind, after.kind);
  out[count++] = three(114, before2.kind, before.kind, here.kind);
  out[count++] = three(115, here.kind, after.kind, after2.kind);
  out[count++] = three(116, before2.kind, before.kind, mix(here.kind, after.kind));
  out[count++] = two(117, smallBefore, here.kind);
  out[count++] = two(118, smallAfter, here.kind);
  out[count++] = three(119, smallBefore2, before.kind, here.kind);
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
