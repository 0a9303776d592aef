import { KIND, writeHead } from './cborHead.ts';

/** The kind of numbers below zero. */
const NEGATIVE = 0x20;
const TEXT_DECODER = new TextDecoder();

/** A file of words cut in two. */
export interface CutWords {
  /** a file of all words but the last one, and which of them is the last */
  others: Uint8Array;
  lastOther: string;
  /** a file of the last word, and which it is */
  last: Uint8Array;
  lastWord: string;
}

/**
 * Cuts the last word off a file of words, without its places being read: Pagefind closes a file behind the word that fills it, and whoever asks
 * for a rare one before it would load all places of „in“. Null for a file with a single word. Throws a `RangeError` if it is no such file.
 */
export function cutLastWord(file: Uint8Array): CutWords | null {
  const outer = head(file, 0);
  const list = head(file, outer.end);
  if (outer.kind !== KIND.list || outer.number !== 1 || list.kind !== KIND.list)
    throw new RangeError('no file of words');
  const count = list.number;
  if (count < 2) return null;
  let [before, at] = [list.end, list.end];
  for (let i = 0; i < count - 1; i++) [before, at] = [at, behind(file, at)];
  if (behind(file, at) !== file.length)
    throw new RangeError('a file of words does not end with its last word');
  return {
    others: listOf(count - 1, file.subarray(list.end, at)),
    lastOther: wordAt(file, before),
    last: listOf(1, file.subarray(at)),
    lastWord: wordAt(file, at),
  };
}

interface Head {
  kind: number;
  /** a number, the bytes of a text, the values of a list */
  number: number;
  end: number;
}

/** What a value begins with. */
function head(bytes: Uint8Array, at: number): Head {
  const first = byteAt(bytes, at);
  const [kind, short] = [first & 0xe0, first & 31];
  if (short < 24) return { kind, number: short, end: at + 1 };
  if (short > 26) throw new RangeError(`a value of ${first} in a file of words`);
  const length = 1 << (short - 24);
  let number = 0;
  for (let i = 1; i <= length; i++) number = number * 256 + byteAt(bytes, at + i);
  return { kind, number, end: at + 1 + length };
}

/** Where the value that begins at `at` ends. Goes through lists without a call for each. */
function behind(bytes: Uint8Array, at: number): number {
  let end = at;
  for (let left = 1; left > 0; left--) {
    // numbers below 24 and those of one byte are nearly all there is
    const first = byteAt(bytes, end);
    if (first < 0x40 && (first & 31) < 25) {
      end += (first & 31) < 24 ? 1 : 2;
      continue;
    }
    const value = head(bytes, end);
    end = value.end;
    if (value.kind === KIND.list) left += value.number;
    else if (value.kind === KIND.text) end += value.number;
    else if (value.kind > NEGATIVE) throw new RangeError(`a value of kind ${value.kind} in a file of words`);
  }
  return end;
}

/** The word that an entry begins with. */
function wordAt(bytes: Uint8Array, at: number): string {
  const text = head(bytes, head(bytes, at).end);
  if (text.kind !== KIND.text) throw new RangeError('an entry of a file of words has no word');
  return TEXT_DECODER.decode(bytes.subarray(text.end, text.end + text.number));
}

/** A file of so many words, whose entries stand in `entries`: a list of a list. */
function listOf(count: number, entries: Uint8Array): Uint8Array {
  const start: number[] = [];
  writeHead(KIND.list, 1, start);
  writeHead(KIND.list, count, start);
  const file = new Uint8Array(start.length + entries.length);
  file.set(start);
  file.set(entries, start.length);
  return file;
}

function byteAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at];
  if (byte === undefined) throw new RangeError('a file of words ends before its last word');
  return byte;
}
