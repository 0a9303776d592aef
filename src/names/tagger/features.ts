import { HASH, type WordInfo } from '../words/wordInfo.ts';
import type { Context } from './context.ts';

/** Most features of one token. */
export const MOST_FEATURES = 160;

const EDGE: WordInfo = {
  word: '',
  low: 0,
  high: 1 << 30,
  candidate: false,
  connector: false,
  kind: -1,
  capital: false,
  hashes: new Int32Array(16).fill(0x5bd1e995),
};

/** Two numbers into one, well mixed. */
function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b ^ (b >>> 16), 0xc2b2ae35);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x27d4eb2f);
  return hash ^ (hash >>> 15);
}

/**
 * Writes the features of token `at` into `out` as 32-bit hashes and returns their number. A feature is a template
 * number mixed with the values it looks at; the values cannot be read back from the hash.
 */
export function writeFeatures(context: Context, at: number, out: Int32Array): number {
  const { infos, phrases, elsewhere, tokens } = context;
  const here = infos[at] ?? EDGE;
  const before = infos[at - 1] ?? EDGE;
  const before2 = infos[at - 2] ?? EDGE;
  const before3 = infos[at - 3] ?? EDGE;
  const after = infos[at + 1] ?? EDGE;
  const after2 = infos[at + 2] ?? EDGE;
  const opens = tokens.opens[at] ?? 0;
  const hash = (info: WordInfo, which: number): number => info.hashes[which] ?? 0;
  let count = 0;
  const put = (template: number, a: number): void => {
    out[count++] = mix(template * 7919 + 17, a);
  };
  const put2 = (template: number, a: number, b: number): void => {
    out[count++] = mix(mix(template * 7919 + 17, a), b);
  };
  const put3 = (template: number, a: number, b: number, c: number): void => {
    out[count++] = mix(mix(mix(template * 7919 + 17, a), b), c);
  };
  const bits = (template: number, info: WordInfo): void => {
    for (let mask = info.low; mask !== 0; mask &= mask - 1) put(template, Math.clz32(mask & -mask));
    for (let mask = info.high; mask !== 0; mask &= mask - 1) put(template, 100 + Math.clz32(mask & -mask));
  };
  const all = (info: WordInfo): number => mix(info.low, info.high + 11);
  const hereAll = all(here);
  const beforeAll = all(before);
  const afterAll = all(after);
  const shape = hash(here, HASH.shape);
  const seen = elsewhere[at] ?? 0;
  const phrase = phrases[at] ?? 0;

  put(0, 1);
  put(1, hash(here, HASH.exact));
  put(2, hash(here, HASH.small));
  put(3, shape);
  put(4, hash(here, HASH.begin2));
  put(5, hash(here, HASH.begin3));
  put(6, hash(here, HASH.begin4));
  put(7, hash(here, HASH.end2));
  put(8, hash(here, HASH.end3));
  put(9, hash(here, HASH.end4));
  put(10, hash(here, HASH.end5));
  put(11, hash(here, HASH.last));
  put(12, opens);
  put2(13, opens, hereAll);
  put2(14, shape, opens);

  put(20, hash(before, HASH.small));
  put(21, hash(after, HASH.small));
  put(22, hash(before2, HASH.small));
  put(23, hash(after2, HASH.small));
  put2(24, hash(before, HASH.small), shape);
  put2(25, hash(after, HASH.small), shape);
  put2(26, hash(before, HASH.small), hereAll);
  put2(27, hash(after, HASH.small), hereAll);
  put2(28, hash(before, HASH.small), hash(after, HASH.small));
  put2(29, hash(before2, HASH.small), hash(before, HASH.small));
  put(30, hash(before, HASH.shape));
  put(31, hash(after, HASH.shape));
  put3(32, hash(before, HASH.shape), shape, hash(after, HASH.shape));
  put(33, hash(before, HASH.end3));
  put(34, hash(after, HASH.end3));
  put(35, hash(before, HASH.last));
  put(36, hash(after, HASH.last));

  bits(40, here);
  bits(41, before);
  bits(42, after);
  bits(43, before2);
  bits(44, after2);
  put(45, hereAll);
  put(46, beforeAll);
  put(47, afterAll);
  put2(48, beforeAll, hereAll);
  put2(49, hereAll, afterAll);
  const kind = here.kind;
  const kindBefore = before.kind;
  const kindAfter = after.kind;
  const kindBefore2 = before2.kind;
  const kindAfter2 = after2.kind;
  put2(50, kindBefore, kind);
  put2(51, kind, kindAfter);
  put3(52, kindBefore, kind, kindAfter);
  put3(53, kindBefore2, kindBefore, kind);
  put3(54, kind, kindAfter, kindAfter2);
  put3(55, kindBefore2, kindBefore, mix(kind, kindAfter));
  put3(56, before3.kind, kindBefore2, mix(kindBefore, kind));
  put2(57, kind, shape);
  put2(58, kindBefore, shape);
  put2(59, kindAfter, shape);
  put2(60, hash(before, HASH.small), kind);
  put2(61, hash(after, HASH.small), kind);
  put3(62, hash(before2, HASH.small), kindBefore, kind);

  if (phrase !== 0) {
    put(70, phrase);
    put2(71, phrase, kind);
  }
  const next = phrases[at + 1] ?? 0;
  if (next !== 0) put(72, next);
  if (seen !== 0) {
    for (let mask = seen; mask !== 0; mask &= mask - 1) put2(73, Math.clz32(mask & -mask), kind);
    put(74, seen);
  }
  return count;
}
