/** What a piece of text is, as far as its characters tell. */
export type TokenKind =
  | 'word'
  | 'number'
  | 'mark'
  | 'comma'
  | 'colon'
  | 'semicolon'
  | 'dash'
  | 'open'
  | 'close'
  | 'stop'
  | 'break'
  | 'other';

/** A piece of text with its place; `text.slice(start, end)` gives it back. */
export interface Token {
  kind: TokenKind;
  start: number;
  end: number;
  text: string;
}

const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const OTHER = 3;
const TABLE = 0x250;
const NEWLINE = 10;
const letter = /[\p{L}\p{M}]/u;
const classes = new Uint8Array(TABLE);
for (let code = 0; code < TABLE; code++) {
  const char = String.fromCharCode(code);
  classes[code] = letter.test(char) ? LETTER : /\d/.test(char) ? DIGIT : /\s/.test(char) ? SPACE : OTHER;
}
// a soft hyphen stands inside a word
classes[0xad] = LETTER;

/** 1 for the letters and digits of the table */
const plain = new Uint8Array(1 << 16);
for (let code = 0; code < TABLE; code++)
  plain[code] = classes[code] === LETTER || classes[code] === DIGIT ? 1 : 0;

/** The class of the character at `at`; the end of the text counts as a space. */
function classAt(text: string, at: number): number {
  if (at >= text.length) return SPACE;
  const code = text.charCodeAt(at);
  return code < TABLE ? (classes[code] ?? OTHER) : rareClass(code);
}

function rareClass(code: number): number {
  const char = String.fromCharCode(code);
  if (code >= 0x2000 && code <= 0x206f) return /\s/.test(char) ? SPACE : OTHER;
  return letter.test(char) ? LETTER : OTHER;
}

const KINDS: Readonly<Record<string, TokenKind>> = {
  ',': 'comma',
  ':': 'colon',
  ';': 'semicolon',
  '–': 'dash',
  '—': 'dash',
  '-': 'dash',
  '(': 'open',
  '[': 'open',
  ')': 'close',
  ']': 'close',
  '.': 'stop',
  '!': 'stop',
  '?': 'stop',
  '…': 'stop',
};
const MARKS = '„“”"«»‚‘’\'‹›‟‛';
const SIGNS = new Map<number, TokenKind>();
for (const [char, kind] of Object.entries(KINDS)) SIGNS.set(char.charCodeAt(0), kind);
for (const char of MARKS) SIGNS.set(char.charCodeAt(0), 'mark');
/** What joins two letters into one word: „VW-Chef“, „O’Keefe“, „dpa/AFP“, „ndr.de“, „Politiker:innen“ */
const JOINTS = "-‐‑’'/&.:*_";

/** Splits a text into tokens; white space is left out, but for the blank lines between paragraphs. Linear. */
export function readTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const kind = classAt(text, at);
    const start = at;
    if (kind === SPACE) {
      at = skipSpace(text, at);
      if (at - start > 1 && isBlankLine(text, start, at)) tokens.push(token('break', text, start, at));
    } else if (kind === LETTER) {
      at = endOfWord(text, at);
      tokens.push(token('word', text, start, at));
    } else if (kind === DIGIT) {
      at = endOfNumber(text, at);
      tokens.push(token('number', text, start, at));
    } else {
      at += isDoubled(text, at) ? 2 : 1;
      const sign = at - start === 2 ? 'mark' : (SIGNS.get(text.charCodeAt(start)) ?? 'other');
      tokens.push(token(sign, text, start, at));
    }
  }
  return tokens;
}

function token(kind: TokenKind, text: string, start: number, end: number): Token {
  return { kind, start, end, text: text.slice(start, end) };
}

/** `,,` and `''`, the quotation marks of old typewriters */
function isDoubled(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (code === 44 || code === 39 || code === 96 || code === 180) && text.charCodeAt(at + 1) === code;
}

function skipSpace(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && classAt(text, at) === SPACE) at++;
  return at;
}

function isBlankLine(text: string, start: number, end: number): boolean {
  let lines = 0;
  for (let at = start; at < end; at++) if (text.charCodeAt(at) === NEWLINE) lines++;
  return lines > 1;
}

/** Over the letters and digits of plain words, which most characters of a text are. */
function skipPlain(text: string, from: number): number {
  const { length } = text;
  let at = from;
  while (at < length && plain[text.charCodeAt(at)] === 1) at++;
  return at;
}

function endOfWord(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    at = skipPlain(text, at);
    const kind = classAt(text, at);
    if (kind === LETTER || kind === DIGIT) at++;
    else if (kind === SPACE) return at;
    else if (kind === OTHER && JOINTS.includes(text.charAt(at)) && joins(text, at)) at += 2;
    else return at;
  }
}

/** A point joins only what is written small behind it („ndr.de“), so that a missing space does not join sentences. */
function joins(text: string, at: number): boolean {
  const next = classAt(text, at + 1);
  if (next !== LETTER && !(next === DIGIT && text.charAt(at) === '-')) return false;
  const char = text.charAt(at);
  if (char !== '.' && char !== ':') return true;
  const follower = text.charAt(at + 1);
  return follower === follower.toLowerCase();
}

/** „1.920“, „7,4“, „16:39“, „60-jährige“, „1.“ without its point */
function endOfNumber(text: string, from: number): number {
  let at = from + 1;
  for (;;) {
    const kind = classAt(text, at);
    if (kind === DIGIT || kind === LETTER) at++;
    else if (kind === OTHER && '.,:-/'.includes(text.charAt(at))) {
      const next = classAt(text, at + 1);
      if (next === DIGIT || (next === LETTER && text.charAt(at) === '-')) at += 2;
      else return at;
    } else return at;
  }
}
