import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { MARK } from '../../../src/search/pagefind/pageName.ts';

/** Reads the CBOR that an index consists of: whole numbers, texts and lists become values of their own. */
export function decodeCbor(bytes: Buffer): unknown {
  let at = 0;
  const head = (): { kind: number; value: number } => {
    const first = bytes.readUInt8(at++);
    const size = { 24: 1, 25: 2, 26: 4 }[first & 31] ?? 0;
    const value = size === 0 ? first & 31 : bytes.readUIntBE(at, size);
    at += size;
    return { kind: first >> 5, value };
  };
  const read = (): unknown => {
    const { kind, value } = head();
    if (kind === 0) return value;
    if (kind === 1) return -1 - value;
    if (kind === 3) {
      at += value;
      return bytes.toString('utf8', at - value, at);
    }
    if (kind === 4) return Array.from({ length: value }, read);
    throw new Error(`kind ${kind} at ${at}`);
  };
  return read();
}

/** A file of an index, unpacked, without its mark. */
export async function unpacked(path: string): Promise<Buffer> {
  return gunzipSync(await readFile(path)).subarray(MARK.length);
}

const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** An index as it is decoded: the name of each page, and every word with its forms and their places. */
export interface DecodedIndex {
  pages: string[];
  /** `stem form` → page → places as they are written, in the text and in fields */
  words: Map<string, Map<number, [text: unknown, fields: unknown]>>;
  /** number of files that the words are in */
  files: number;
}

/** Reads a whole index. */
export async function decodeIndex(folder: string): Promise<DecodedIndex> {
  const meta = (await readdir(folder)).find((name) => name.endsWith('.pf_meta')) ?? '';
  const pages = listOf(listOf(decodeCbor(await unpacked(join(folder, meta))))[1]);
  const words: DecodedIndex['words'] = new Map();
  const add = (key: string, entries: unknown): void => {
    let page = 0;
    const places = new Map<number, [unknown, unknown]>();
    for (const entry of listOf(entries)) {
      const [step, text, fields] = listOf(entry);
      page += Number(step);
      places.set(page, [text, fields]);
    }
    if (places.size > 0) words.set(key, places);
  };
  const files = await readdir(join(folder, 'index'));
  for (const name of files)
    for (const word of listOf(listOf(decodeCbor(await unpacked(join(folder, 'index', name))))[0])) {
      const [stem, entries, forms] = listOf(word);
      add(`${stem} `, entries);
      for (const form of listOf(forms)) add(`${stem} ${listOf(form)[0]}`, listOf(form)[1]);
    }
  return { pages: pages.map((page) => String(listOf(page)[0])), words, files: files.length };
}
