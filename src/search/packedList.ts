import { KIND, writeHead } from './cborHead.ts';

/** The list of a Pagefind index: its pages by their numbers of words, its files of words by the first and the last of each. */
export interface IndexList {
  /** what the names of its files begin with; behind it stands their number (`numberName`) */
  build: string;
  lengths: number[];
  words: [first: string, last: string][];
  /** the fields beside the text that words stand in */
  fields: string[];
}

/**
 * The list as it travels, a fifth of what Pagefind makes of it: names are left out that follow from the order, and of each word
 * what it shares with the one before.
 */
export interface PackedList {
  build: string;
  /** the numbers of words that any page has, each once */
  lengths: number[];
  /** a sign for each page: which of `lengths` it has, counted from `FIRST_SIGN` */
  pages: string;
  /** first and last word of each file, one after the other: `052 2` for “052” and “02” is how many letters are the same, then the others */
  words: string;
  fields: string[];
}

/** The version of Pagefind whose list this is. */
export const LIST_VERSION = '1.6.0';

const FIRST_SIGN = '0'.charCodeAt(0);
/** Figures and letters of a number: more letters than its last figure are never taken as the same. */
const RADIX = 36;

/** A file or page by its number, as the engine names it. */
export const numberName = (number: number): string => number.toString(RADIX);

/** The number that the engine named. */
export const nameNumber = (name: string): number => Number.parseInt(name, RADIX);

/** Throws if a word has a space in it, which Pagefind's never have. */
export function packList({ build, lengths, words, fields }: IndexList): PackedList {
  const known = [...new Set(lengths)].sort((a, b) => a - b);
  const signs = new Map(known.map((length, i) => [length, String.fromCharCode(FIRST_SIGN + i)]));
  let before = '';
  const shortened = words.flat().map((word) => {
    if (word.includes(' ')) throw new Error(`a file of words begins or ends with "${word}"`);
    const same = sharedStart(before, word);
    before = word;
    return same.toString(RADIX) + word.slice(same);
  });
  return {
    build,
    lengths: known,
    pages: lengths.map((length) => signs.get(length)).join(''),
    words: shortened.join(' '),
    fields,
  };
}

/** The list as Pagefind's engine reads it, in CBOR; pages and files are named by their numbers. */
export function engineList({ lengths, pages, words, fields }: PackedList): Uint8Array<ArrayBuffer> {
  let before = '';
  const all = words.split(' ').map((shortened) => {
    before = before.slice(0, Number.parseInt(shortened.charAt(0), RADIX)) + shortened.slice(1);
    return before;
  });
  const files = Array.from(
    { length: all.length / 2 },
    (_, i): Cbor => [all[2 * i] ?? '', all[2 * i + 1] ?? '', numberName(i)],
  );
  const listed = Array.from(
    pages,
    (sign, i): Cbor => [numberName(i), lengths[sign.charCodeAt(0) - FIRST_SIGN] ?? 0, ''],
  );
  const bytes: number[] = [];
  // neither filters nor sorts, which have files of their own: this site uses neither
  write([LIST_VERSION, listed, files, [], [], fields], bytes);
  return Uint8Array.from(bytes);
}

function sharedStart(a: string, b: string): number {
  let same = 0;
  while (same < RADIX - 1 && same < b.length && a[same] === b[same]) same++;
  return same;
}

type Cbor = number | string | readonly Cbor[];

const UTF8 = new TextEncoder();

function write(value: Cbor, into: number[]): void {
  if (typeof value === 'number') {
    writeHead(KIND.number, value, into);
  } else if (typeof value === 'string') {
    const bytes = UTF8.encode(value);
    writeHead(KIND.text, bytes.length, into);
    for (const byte of bytes) into.push(byte);
  } else {
    writeHead(KIND.list, value.length, into);
    for (const item of value) write(item, into);
  }
}
