import { ABBREVIATIONS } from '../german/sentenceBorders.ts';

/** A text cut into words and marks. Lists of equal length; offsets are UTF-16 code units. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where a sentence, a quotation in the middle of one, or a line begins */
  readonly opens: Uint8Array;
  /** 1 at the first word of a line; no name crosses it */
  readonly lines: Uint8Array;
}

/** The words themselves. */
export function wordsOf({ text, starts, ends }: Tokens): string[] {
  return Array.from(starts, (start, at) => text.slice(start, ends[at]));
}

const Kind = { Space: 0, Mark: 1, Letter: 2, Digit: 3 } as const;

/** The kinds of the first 65,536 code units, so that no pattern is run per letter. */
const KINDS = new Uint8Array(65_536);
const LETTER = /^[\p{L}\p{M}]$/u;
const DIGIT = /^\p{Nd}$/u;
const SPACE = /^[\s\u00AD\u200B\u2060\uFEFF]$/u;
for (let code = 0; code < 65_536; code++) {
  const char = String.fromCharCode(code);
  if (code >= 0xd800 && code < 0xe000) KINDS[code] = Kind.Mark;
  else if (LETTER.test(char)) KINDS[code] = Kind.Letter;
  else if (DIGIT.test(char)) KINDS[code] = Kind.Digit;
  else KINDS[code] = SPACE.test(char) ? Kind.Space : Kind.Mark;
}

const [HYPHEN, LONG_HYPHEN, POINT, COMMA, AMPERSAND, PLUS, APOSTROPHE, CURLY, LINE, AT] = [
  0x2d, 0x2011, 0x2e, 0x2c, 0x26, 0x2b, 0x27, 0x2019, 0x0a, 0x40,
];
const CAPITAL = /^\p{Lu}/u;
const SMALL = /^\p{Ll}/u;

const Mark = { Other: 0, SentenceEnd: 1, Quote: 2, Opening: 3 } as const;
/** What a mark does to the sentence, by code unit. */
const MARKS = new Uint8Array(65_536);
for (const mark of '.!?:…|•*—–') MARKS[mark.charCodeAt(0)] = Mark.SentenceEnd;
for (const mark of '“"«‘”([-') MARKS[mark.charCodeAt(0)] = Mark.Quote;
for (const mark of '„»‚') MARKS[mark.charCodeAt(0)] = Mark.Opening;

/** Where tokens are gathered before their number is known; grows to the longest text. */
let scratch = new Int32Array(4096);
const LINE_BIT = 1;
const OPEN_BIT = 2;
const FIELDS = 3;

/**
 * Cuts a text into words and marks. What belongs together stays together: „US-Außenminister“, „D'Alema“, „K+S“, „H&M“,
 * „J.“, „Dr.“, „e.V.“, „Sat.1“, „3.000“. One pass, no pattern that can backtrack.
 */
export function tokenize(text: string): Tokens {
  let count = 0;
  let line = true;
  let fresh = true;
  let at = 0;
  let before = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const kind = KINDS[code];
    if (kind === Kind.Space) {
      // a line that goes on with a small letter was broken by its width
      if (code === LINE && !SMALL.test(text[at + 1] ?? '')) {
        fresh = true;
        line = true;
      }
      at++;
      continue;
    }
    const start = at;
    if (kind === Kind.Mark) at++;
    else at = wordEnd(text, at);
    if (scratch.length < (count + 1) * FIELDS) scratch = grown(scratch);
    scratch[count * FIELDS] = start;
    scratch[count * FIELDS + 1] = at;
    scratch[count * FIELDS + 2] = (line ? LINE_BIT : 0) | (fresh ? OPEN_BIT : 0);
    line = false;
    if (kind === Kind.Mark) {
      const mark = MARKS[code] ?? Mark.Other;
      if (mark === Mark.SentenceEnd) fresh = code !== POINT || !isOrdinal(text, before, start);
      else if (!(fresh && mark >= Mark.Quote)) fresh = mark === Mark.Opening;
    } else fresh = false;
    before = start;
    count++;
  }
  const column = (field: number): Int32Array => {
    const values = new Int32Array(count);
    for (let i = 0; i < count; i++) values[i] = scratch[i * FIELDS + field] ?? 0;
    return values;
  };
  const flags = (bit: number): Uint8Array => {
    const values = new Uint8Array(count);
    for (let i = 0; i < count; i++) values[i] = ((scratch[i * FIELDS + 2] ?? 0) & bit) === 0 ? 0 : 1;
    return values;
  };
  return { text, count, starts: column(0), ends: column(1), opens: flags(OPEN_BIT), lines: flags(LINE_BIT) };
}

function grown(list: Int32Array): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(list.length * 2);
  longer.set(list);
  return longer;
}

/** „am 19.“, „der 2.“: the point makes an ordinal and ends no sentence; „im Jahr 2019.“ does. */
function isOrdinal(text: string, start: number, point: number): boolean {
  let end = point;
  while (end > start && KINDS[text.charCodeAt(end - 1)] === Kind.Space) end--;
  return end - start <= 2 && end > start && KINDS[text.charCodeAt(start)] === Kind.Digit;
}

const isWord = (code: number): boolean => (KINDS[code] ?? 0) >= Kind.Letter;
const isLetter = (code: number): boolean => KINDS[code] === Kind.Letter;

/** Where the word that begins at `start` ends. */
function wordEnd(text: string, start: number): number {
  let at = start;
  for (;;) {
    while (at < text.length && isWord(text.charCodeAt(at))) at++;
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if (code === HYPHEN || code === LONG_HYPHEN) {
      if (isWord(next)) at++;
      else {
        // „Nord- und Südkorea“
        const ends = next === 0x20 || Number.isNaN(next);
        return ends && isLetter(text.charCodeAt(at - 1)) ? at + 1 : at;
      }
    } else if (code === APOSTROPHE || code === CURLY) {
      // „D'Alema“, „N’Djamena“; „Moody’s“
      if (!isLetter(next) || !isLetter(text.charCodeAt(at - 1)) || at - start > 12) return at;
      at++;
    } else if (code === AMPERSAND || code === PLUS || code === AT) {
      if (!isWord(next) || !CAPITAL.test(text[at + 1] ?? '') || at - start > 3) return at;
      at++;
    } else if (code === COMMA) {
      if (KINDS[next] !== Kind.Digit || KINDS[text.charCodeAt(at - 1)] !== Kind.Digit) return at;
      at++;
    } else if (code === POINT) {
      const end = pointEnd(text, start, at);
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
function pointEnd(text: string, start: number, point: number): number {
  const before = text.charCodeAt(point - 1);
  const next = text.charCodeAt(point + 1);
  const length = point - start;
  if (KINDS[before] === Kind.Digit) return KINDS[next] === Kind.Digit ? point + 1 : point;
  if (isWord(next)) {
    // „z.B.“, „D.C.“, „Sat.1“, „Amazon.com“; not „gesagt.Der“
    const small = isLetter(next) && !CAPITAL.test(text[point + 1] ?? '');
    if (length <= 3 || small || (KINDS[next] === Kind.Digit && length <= 12)) return point + 1;
    return point;
  }
  const word = text.slice(Math.max(start, point - 8), point);
  const dotted = text.lastIndexOf('.', point - 1) >= start;
  if (dotted && length <= 8) return -(point + 1);
  if (length === 1 && CAPITAL.test(word)) return -(point + 1);
  if (length <= 5 && ABBREVIATIONS.has(word) && !ORDINARY.has(word)) return -(point + 1);
  if (length <= 5 && IN_NAMES.has(word) && CAPITAL.test(text[point + 2] ?? '')) return -(point + 1);
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
