import { CodeBuffer } from '../charKinds.ts';
import { mixCodes } from '../words/hash.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { shapeOf } from '../words/wordShape.ts';

/** Most features that one write gives. */
export const MOST_FEATURES = 96;

/** Where a word stands to the token that is decided: itself, before, behind, two before, two behind. */
export const PLACE_COUNT = 5;

/** What is mixed is spread by one of these two, by the side it stands on, so that half of it can be done beforehand. */
const onLeft = (a: number): number => Math.imul(a ^ 0x9e3779b9, 0x85ebca6b);
const onRight = (b: number): number => Math.imul(b ^ (b >>> 16), 0xc2b2ae35);
function join(left: number, right: number): number {
  let hash = left ^ right;
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x27d4eb2f);
  return hash ^ (hash >>> 15);
}
/** Two numbers into one, well mixed. */
const mix = (a: number, b: number): number => join(onLeft(a), onRight(b));

const seeds = Int32Array.from({ length: 128 }, (_, template) => mix(template * 7919 + 17, 0x1337));
const one = (template: number, a: number): number => mix(seeds[template] ?? 0, a);
const two = (template: number, a: number, b: number): number => mix(one(template, a), b);
/** What is left of a template once its first value is known: to be joined with the second. */
const begun = (template: number, a: number): number => onLeft(one(template, a));

/** Positions in the hashes of a word: its small form, its shape, its ending, what is behind its last hyphen, all its evidence. */
const HASH = { small: 0, shape: 1, end3: 2, last: 3, evidence: 4 } as const;
const hashes = new Int32Array(5);
const exactBuffer = new CodeBuffer();
const smallBuffer = new CodeBuffer();

/** What stands beyond the borders of a line, as a word: its number is 0. */
const EDGE_BIT = 1 << 30;
const EDGE_HASH = 0x5bd1e995;

/** A word, or null for the edge of a line, as the writers below read it. */
type Read = Pick<WordInfo, 'word' | 'low' | 'high' | 'kind'> | null;
const kindOf = (info: Read): number => info?.kind ?? -1;

/** The word that `hashes` are of; all that is written of a word is written in turn. */
let read: Read | undefined;

function readHashes(info: Read): void {
  if (info === read) return;
  read = info;
  if (info === null) {
    hashes.fill(EDGE_HASH);
    hashes[HASH.evidence] = mix(0, EDGE_BIT + 11);
    return;
  }
  const { word, low, high } = info;
  const small = word.toLowerCase();
  const codes = smallBuffer.read(small);
  const end = small.length;
  const hyphen = small.lastIndexOf('-');
  hashes[HASH.small] = mixCodes(codes, 0, end, 2);
  const shape = shapeOf(word);
  hashes[HASH.shape] = mixCodes(shape, 0, shape.length, 3);
  hashes[HASH.end3] = mixCodes(codes, Math.max(0, end - 3), end, 8);
  hashes[HASH.last] = mixCodes(codes, hyphen > 0 ? hyphen + 1 : end, end, 11);
  hashes[HASH.evidence] = mix(low, high + 11);
}

/**
 * Writes the features that look at one word alone as 32-bit hashes into `out`; returns their number. `place`: 0 for the
 * token that is decided itself, then before it, behind it, two before, two behind. They are the same wherever the word
 * occurs, so the tagger adds up their weights once per word.
 * A feature is a template number mixed with the values it looks at; the values cannot be read back.
 */
export function writeWordFeatures(info: Read, place: number, out: Int32Array): number {
  readHashes(info);
  const base = place * 20;
  let count = 0;
  for (let mask = info?.low ?? 0; mask !== 0; mask &= mask - 1)
    out[count++] = one(base, Math.clz32(mask & -mask));
  for (let mask = info?.high ?? EDGE_BIT; mask !== 0; mask &= mask - 1)
    out[count++] = one(base, 100 + Math.clz32(mask & -mask));
  out[count++] = one(base + 1, hashes[HASH.small] ?? 0);
  if (place > 2) return count;
  out[count++] = one(base + 2, hashes[HASH.shape] ?? 0);
  out[count++] = one(base + 3, hashes[HASH.end3] ?? 0);
  out[count++] = one(base + 4, hashes[HASH.last] ?? 0);
  out[count++] = one(base + 5, hashes[HASH.evidence] ?? 0);
  return place > 0 ? count : writeOwnFeatures(info, count, out);
}

/** Those that only a word has that is decided itself, from `count` on. */
function writeOwnFeatures(info: Read, count: number, out: Int32Array): number {
  const word = info?.word ?? '';
  const small = word.toLowerCase();
  const codes = exactBuffer.read(word);
  const smallCodes = smallBuffer.read(small);
  const { length } = word;
  const end = small.length;
  const beginning = (letters: number): number => mixCodes(codes, 0, Math.min(length, letters), letters + 2);
  const ending = (letters: number): number =>
    mixCodes(smallCodes, Math.max(0, end - letters), end, letters + 5);
  out[count++] = one(6, 1);
  out[count++] = one(7, mixCodes(codes, 0, length, 1));
  out[count++] = one(8, beginning(2));
  out[count++] = one(9, beginning(3));
  out[count++] = one(10, beginning(4));
  out[count++] = one(11, ending(2));
  out[count++] = one(12, ending(4));
  out[count++] = one(13, ending(5));
  out[count++] = two(14, kindOf(info), hashes[HASH.shape] ?? 0);
  return count;
}

/** Length of a word's row: what the features of several words need of it, mixed as far as one word goes. */
export const ROW = 24;
/** Positions in a row: values that stand second or third in a template, … */
const [SMALL, SHAPE, EVIDENCE, KIND] = [0, 1, 2, 3];
/** … and templates begun with this word's value. */
const T = {
  102: 4,
  104: 5,
  117: 6,
  107: 7,
  106: 8,
  119: 9,
  103: 10,
  105: 11,
  118: 12,
  109: 13,
  110: 14,
  111: 15,
  112: 16,
  108: 17,
  113: 18,
  114: 19,
  115: 20,
  116: 21,
  101: 22,
  kind: 23,
} as const;

/** Writes a word's row into `rows` from `at` on. */
export function writeRow(info: Read, rows: Int32Array, at: number): void {
  readHashes(info);
  const small = hashes[HASH.small] ?? 0;
  const shape = hashes[HASH.shape] ?? 0;
  const evidence = hashes[HASH.evidence] ?? 0;
  const kind = kindOf(info);
  rows[at + SMALL] = onRight(small);
  rows[at + SHAPE] = onRight(shape);
  rows[at + EVIDENCE] = onRight(evidence);
  rows[at + KIND] = onRight(kind);
  for (const template of [102, 104, 117, 107, 106, 119, 103, 105, 118] as const)
    rows[at + T[template]] = begun(template, small);
  for (const template of [109, 110] as const) rows[at + T[template]] = begun(template, evidence);
  for (const template of [111, 112, 113, 114, 115, 116] as const)
    rows[at + T[template]] = begun(template, kind);
  for (const template of [108, 101] as const) rows[at + T[template]] = begun(template, shape);
  rows[at + T.kind] = onLeft(kind);
}

/** By whether a sentence opens at the token. */
const OPENS_LEFT = [begun(100, 0), begun(100, 1)];
const OPENS_RIGHT = [onRight(0), onRight(1)];
/** By the mark of a listed name's piece. */
const PHRASE_LEFT = Array.from({ length: 8 }, (_, mark) => begun(121, mark));
/** By what elsewhere says, as the position of its bit. */
const SEEN_LEFT = Array.from({ length: 32 }, (_, bit) => begun(123, bit));

/** Writes the features that look at a word and whether a sentence opens with it (1) or not (0); returns their number. */
export function writeOpeningFeatures(rows: Int32Array, here: number, opens: number, out: Int32Array): number {
  out[0] = join(OPENS_LEFT[opens] ?? 0, rows[here + EVIDENCE] ?? 0);
  out[1] = join(rows[here + T[101]] ?? 0, OPENS_RIGHT[opens] ?? 0);
  return 2;
}

/**
 * Writes the features that look at two words or more, or at where the token stands, the same way. `rows` has the rows of
 * the words around the token from the offsets given on; `phrase` and `next` are `Context.phrases` of the token and the one
 * behind it, `seen` is its `Context.elsewhere`.
 */
export function writeNeighbourFeatures(
  rows: Int32Array,
  before2: number,
  before: number,
  here: number,
  after: number,
  after2: number,
  phrase: number,
  next: number,
  seen: number,
  out: Int32Array,
): number {
  const at = (offset: number): number => rows[offset] ?? 0;
  const shape = at(here + SHAPE);
  const evidence = at(here + EVIDENCE);
  const kind = at(here + KIND);
  const kindBefore = at(before + KIND);
  const kindAfter = at(after + KIND);
  // the word before and this one
  out[0] = join(at(before + T[102]), shape);
  out[1] = join(at(before + T[104]), evidence);
  out[2] = join(at(before + T[109]), evidence);
  out[3] = join(at(before + T[111]), kind);
  out[4] = join(at(before + T[117]), kind);
  // this one and the word behind
  out[5] = join(at(after + T[103]), shape);
  out[6] = join(at(after + T[105]), evidence);
  out[7] = join(at(here + T[110]), at(after + EVIDENCE));
  out[8] = join(at(here + T[112]), kindAfter);
  out[9] = join(at(after + T[118]), kind);
  // the two words before
  out[10] = join(at(before2 + T[107]), at(before + SMALL));
  out[11] = join(at(before + T[106]), at(after + SMALL));
  out[12] = join(onLeft(join(at(before + T[108]), shape)), at(after + SHAPE));
  out[13] = join(onLeft(join(at(before + T[113]), kind)), kindAfter);
  out[14] = join(onLeft(join(at(before2 + T[114]), kindBefore)), kind);
  out[15] = join(onLeft(join(at(here + T[115]), kindAfter)), at(after2 + KIND));
  out[16] = join(onLeft(join(at(before2 + T[116]), kindBefore)), onRight(join(at(here + T.kind), kindAfter)));
  out[17] = join(onLeft(join(at(before2 + T[119]), kindBefore)), kind);
  let count = 18;
  if (phrase !== 0) {
    out[count++] = one(120, phrase);
    out[count++] = join(PHRASE_LEFT[phrase] ?? 0, kind);
  }
  if (next !== 0) out[count++] = one(122, next);
  if (seen !== 0) {
    for (let mask = seen; mask !== 0; mask &= mask - 1)
      out[count++] = join(SEEN_LEFT[Math.clz32(mask & -mask)] ?? 0, kind);
    out[count++] = one(124, seen);
  }
  return count;
}
