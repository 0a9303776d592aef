import { ABBREVIATIONS } from '../german/sentenceBorders.ts';
import { Case, CHAR_KINDS, CodeBuffer, Kind, kindOf, learnKind, WORD } from './charKinds.ts';
import { hashCodes } from './words/hash.ts';

/** A text cut into words and marks. Lists of equal length; offsets are UTF-16 code units. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** `hashCodes` of each word */
  readonly hashes: Int32Array;
  /** 1 where a sentence, a quotation in the middle of one, or a line begins */
  readonly opens: Uint8Array;
  /** 1 at the first word of a line; no name crosses it */
  readonly lines: Uint8Array;
}

/** The words themselves. */
export function wordsOf({ text, starts, ends }: Tokens): string[] {
  return Array.from(starts, (start, at) => text.slice(start, ends[at]));
}

const HYPHEN = 0x2d;
const LONG_HYPHEN = 0x2011;
const POINT = 0x2e;
const COMMA = 0x2c;
const AMPERSAND = 0x26;
const PLUS = 0x2b;
const APOSTROPHE = 0x27;
const CURLY = 0x2019;
const LINE = 0x0a;
const AT = 0x40;
const BLANK = 0x20;

const Mark = { Other: 0, SentenceEnd: 1, Quote: 2, Opening: 3 } as const;
/** What a mark does to the sentence, by code unit. */
const MARKS = new Uint8Array(65_536);
for (const mark of '.!?:…|•*—–') MARKS[mark.charCodeAt(0)] = Mark.SentenceEnd;
for (const mark of '“"«‘”([-') MARKS[mark.charCodeAt(0)] = Mark.Quote;
for (const mark of '„»‚') MARKS[mark.charCodeAt(0)] = Mark.Opening;

const buffer = new CodeBuffer();
/** Where tokens are gathered before their number is known: there are no more than code units. */
let gathered = room(4096);

interface Columns {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
  readonly opens: Uint8Array;
  readonly lines: Uint8Array;
}

function room(size: number): Columns {
  return {
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    hashes: new Int32Array(size),
    opens: new Uint8Array(size),
    lines: new Uint8Array(size),
  };
}

/**
 * Cuts a text into words and marks. What belongs together stays together: „US-Außenminister“, „D'Alema“, „K+S“, „H&M“,
 * „J.“, „Dr.“, „e.V.“, „Sat.1“, „3.000“. One pass, no pattern that can backtrack.
 */
export function tokenize(text: string): Tokens {
  const { length } = text;
  const codes = buffer.read(text);
  if (gathered.starts.length < length) gathered = room(length * 2);
  const { starts, ends, hashes, opens, lines } = gathered;
  const kinds = CHAR_KINDS;
  let count = 0;
  let line = 1;
  let fresh = 1;
  let at = 0;
  let before = 0;
  while (at < length) {
    const code = codes[at] ?? 0;
    const kind = kinds[code] || learnKind(code);
    if ((kind & Kind.Space) !== 0) {
      at++;
      // a line that goes on with a small letter was broken by its width
      if (code === LINE && (kindOf(codes[at] ?? 0) & Case.Small) === 0) {
        fresh = 1;
        line = 1;
      }
      continue;
    }
    const start = at;
    const isMark = (kind & Kind.Mark) !== 0;
    at = isMark ? at + 1 : wordEnd(text, codes, at);
    starts[count] = start;
    ends[count] = at;
    hashes[count] = hashCodes(codes, start, at);
    lines[count] = line;
    opens[count] = fresh;
    line = 0;
    if (isMark) {
      const mark = MARKS[code] ?? Mark.Other;
      if (mark === Mark.SentenceEnd) fresh = code !== POINT || !isOrdinal(codes, before, start) ? 1 : 0;
      else if (!(fresh === 1 && mark >= Mark.Quote)) fresh = mark === Mark.Opening ? 1 : 0;
    } else fresh = 0;
    before = start;
    count++;
  }
  return {
    text,
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    hashes: hashes.slice(0, count),
    opens: opens.slice(0, count),
    lines: lines.slice(0, count),
  };
}

/** „am 19.“, „der 2.“: the point makes an ordinal and ends no sentence; „im Jahr 2019.“ does. */
function isOrdinal(codes: Uint16Array, start: number, point: number): boolean {
  let end = point;
  while (end > start && is(codes[end - 1], Kind.Space)) end--;
  return end - start <= 2 && end > start && is(codes[start], Kind.Digit);
}

/** Whether a code unit is of one of some kinds. */
const is = (code: number | undefined, kinds: number): boolean => (kindOf(code ?? 0) & kinds) !== 0;

/** Where the word that begins at `start` ends. */
function wordEnd(text: string, codes: Uint16Array, start: number): number {
  const { length } = text;
  const kinds = CHAR_KINDS;
  let at = start;
  for (;;) {
    while (((kinds[codes[at] ?? 0] ?? 0) & WORD) !== 0) at++;
    const code = codes[at] ?? 0;
    // most words end with a blank
    if (code === BLANK || at >= length) return at;
    if (kinds[code] === 0) {
      learnKind(code);
      continue;
    }
    const next = codes[at + 1] ?? 0;
    if (code === HYPHEN || code === LONG_HYPHEN) {
      if (is(next, WORD)) at++;
      else {
        // „Nord- und Südkorea“
        const closes = next === BLANK || at + 1 === length;
        return closes && is(codes[at - 1], Kind.Letter) ? at + 1 : at;
      }
    } else if (code === APOSTROPHE || code === CURLY) {
      // „D'Alema“, „N’Djamena“; „Moody’s“
      if (!is(next, Kind.Letter) || !is(codes[at - 1], Kind.Letter) || at - start > 12) return at;
      at++;
    } else if (code === AMPERSAND || code === PLUS || code === AT) {
      if (!is(next, Case.Capital) || at - start > 3) return at;
      at++;
    } else if (code === COMMA) {
      if (!is(next, Kind.Digit) || !is(codes[at - 1], Kind.Digit)) return at;
      at++;
    } else if (code === POINT) {
      const end = pointEnd(text, codes, start, at);
      if (end === at) return at;
      if (end > 0) at = end;
      else return -end;
    } else return at;
  }
}

/**
 * What a point behind a word means: the position behind it when the word goes on, the negative position when the word
 * ends with it („Dr.“), the position itself when it is no part of the word.
 */
function pointEnd(text: string, codes: Uint16Array, start: number, point: number): number {
  const next = codes[point + 1];
  const length = point - start;
  if (is(codes[point - 1], Kind.Digit)) return is(next, Kind.Digit) ? point + 1 : point;
  if (is(next, WORD)) {
    // „z.B.“, „D.C.“, „Sat.1“, „Amazon.com“; not „gesagt.Der“
    const small = is(next, Kind.Letter) && !is(next, Case.Capital);
    if (length <= 3 || small || (is(next, Kind.Digit) && length <= 12)) return point + 1;
    return point;
  }
  if (length > 8) return point;
  if (text.slice(start, point).includes('.')) return -(point + 1);
  if (length === 1 && is(codes[start], Case.Capital)) return -(point + 1);
  if (length > 5) return point;
  const word = text.slice(start, point);
  if (ABBREVIATIONS.has(word) && !ORDINARY.has(word)) return -(point + 1);
  if (IN_NAMES.has(word) && is(codes[point + 2], Case.Capital)) return -(point + 1);
  return point;
}

/** „Huber & Co. KG“, „Gebr. Huber“, „Joh. Seb. Bach“ */
const IN_NAMES = new Set(['Co', 'Gebr', 'Bros', 'Joh', 'Seb', 'Chr', 'Wilh', 'Ferd', 'Ed', 'Wm']);

/** In the list of abbreviations, and words of their own that end sentences. */
const ORDINARY = new Set([
  'Art',
  'Min',
  'min',
  'So',
  'Do',
  'So',
  'etwa',
  'Mo',
  'Di',
  'Mi',
  'Fr',
  'Sa',
  'max',
  'a',
  'o',
  'kath',
  'v',
  'z',
  'd',
  'i',
  'u',
]);
