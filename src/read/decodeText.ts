import { isUtf8 } from 'node:buffer';
import { type Problem, problem } from '../problem.ts';
import { utf8SequenceLength } from './utf8Sequence.ts';
import { utf16Kind } from './utf16Kind.ts';
import { characterOf } from './windows1252.ts';

/** A file's bytes as text, not yet tidied, and what had to be repaired on the way. */
export interface Decoded {
  text: string;
  problems: Problem[];
}

/** Encodings that Windows-1252 contains, or that pages name when they mean it. */
const WESTERN = /^(?:iso-?8859-?1|latin-?1|windows-?1252|cp-?1252|us-ascii|ascii)$/i;
const UTF8 = /^utf-?8$/i;

/**
 * Decodes a file. A byte order mark decides; then valid UTF-8 is UTF-8 whatever the page claims, since text in
 * another encoding is hardly ever valid UTF-8 by chance; then `declared`, the page's own word; then Windows-1252
 * for every byte that is no UTF-8, so that a file joined from both kinds is read too.
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const wide = utf16Kind(bytes);
  if (wide !== null) return decodeAs(wide, bytes);
  const [first, second, third] = bytes;
  const content = first === 0xef && second === 0xbb && third === 0xbf ? bytes.subarray(3) : bytes;
  if (isUtf8(content)) return { text: asBuffer(content).toString('utf8'), problems: [] };
  if (declared !== undefined && !UTF8.test(declared) && !WESTERN.test(declared)) {
    try {
      return decodeAs(declared, content);
    } catch {
      // a label nobody knows: go on as if none had been given
    }
  }
  return decodeMixed(content, declared !== undefined && WESTERN.test(declared));
}

/** The same bytes as a Buffer, whose UTF-8 reading is several times faster than TextDecoder's. */
function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function decodeAs(encoding: string, bytes: Uint8Array): Decoded {
  return { text: new TextDecoder(encoding).decode(bytes), problems: [] };
}

/** Valid UTF-8 sequences as they are, every other byte as Windows-1252. */
function decodeMixed(bytes: Uint8Array, expected: boolean): Decoded {
  const byteAt = (index: number): number => bytes[index] ?? -1;
  const utf8 = new TextDecoder('utf-8');
  const parts: string[] = [];
  let start = 0;
  let line = 1;
  let firstLine = 0;
  for (let index = 0; index < bytes.length; ) {
    const length = utf8SequenceLength(byteAt, index);
    if (length > 0) {
      if (bytes[index] === 0x0a) line++;
      index += length;
      continue;
    }
    if (firstLine === 0) firstLine = line;
    if (index > start) parts.push(utf8.decode(bytes.subarray(start, index)));
    parts.push(characterOf(byteAt(index)));
    start = ++index;
  }
  if (start < bytes.length) parts.push(utf8.decode(bytes.subarray(start)));
  const text = parts.join('');
  if (expected) return { text, problems: [] };
  const repaired = problem('encoding-repaired', 'is not valid UTF-8, read as Windows-1252', {
    line: firstLine,
    remedy: 'save the file as UTF-8 and check its umlauts and quotation marks',
  });
  return { text, problems: [repaired] };
}
