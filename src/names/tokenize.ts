import { ABBREVIATIONS } from '../german/sentenceBorders.ts';

/** A text cut into words and marks. Arrays of equal length; offsets are UTF-16 code units. */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly words: readonly string[];
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where a sentence, a quotation in the middle of one, or a line begins */
  readonly opens: Uint8Array;
  /** 1 at the first word of a line; no name crosses it */
  readonly lines: Uint8Array;
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
const SENTENCE_END = new Set(['.', '!', '?', ':', '…', '|', '•', '*', '—', '–']);
const QUOTE = new Set(['„', '“', '"', '»', '«', '‚', '‘', '”', '(', '[', '-']);

/**
 * Cuts a text into words and marks. What belongs together stays together: „US-Außenminister“, „D'Alema“, „K+S“, „H&M“,
 * „J.“, „Dr.“, „e.V.“, „Sat.1“, „3.000“. One pass, no pattern that can backtrack.
 */
export function tokenize(text: string): Tokens {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const opens: number[] = [];
  const lines: number[] = [];
  let line = true;
  let fresh = true;
  let at = 0;
  while (at < text.length) {
    const kind = KINDS[text.charCodeAt(at)];
    if (kind === Kind.Space) {
      // a line that goes on with a small letter was broken by its width
      if (text.charCodeAt(at) === LINE && !SMALL.test(text[at + 1] ?? '')) {
        fresh = true;
        line = true;
      }
      at++;
      continue;
    }
    const start = at;
    if (kind === Kind.Mark) at++;
    else at = wordEnd(text, at);
    const word = text.slice(start, at);
    words.push(word);
    starts.push(start);
    ends.push(at);
    opens.push(fresh ? 1 : 0);
    lines.push(line ? 1 : 0);
    line = false;
    if (kind === Kind.Mark) {
      if (SENTENCE_END.has(word)) fresh = word !== '.' || !afterOrdinal(words);
      else if (!(fresh && QUOTE.has(word))) fresh = word === '„' || word === '»' || word === '‚';
    } else fresh = false;
  }
  return {
    text,
    count: words.length,
    words,
    starts: Int32Array.from(starts),
    ends: Int32Array.from(ends),
    opens: Uint8Array.from(opens),
    lines: Uint8Array.from(lines),
  };
}

/** „am 19.“, „der 2.“: the point makes an ordinal and ends no sentence; „im Jahr 2019.“ does. */
function afterOrdinal(words: readonly string[]): boolean {
  const before = words[words.length - 2] ?? '';
  return before.length <= 2 && KINDS[before.charCodeAt(0)] === Kind.Digit;
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
  return point;
}

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
