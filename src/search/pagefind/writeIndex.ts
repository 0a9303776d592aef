import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { CborWriter } from './cbor.ts';
import { MARK, pageName } from './pageName.ts';
import { PostingsWriter, WEIGHT } from './postings.ts';
import { shortHash } from './shortHash.ts';
import { wordFiles } from './wordIndex.ts';

/** What is to be found of one article. */
export interface SearchPage {
  /** below the site's root: `/artikel/kim-zug/` */
  url: string;
  title: string;
  /** subtitle and paragraphs as they are shown; `id` is that of the element on the article's page, null for none */
  paragraphs: readonly { id: string | null; text: string }[];
  /** words that it is found by although they do not stand in it */
  hidden: string;
}

/** Fields that are no text, in the order of their names, which Pagefind's program weighs by. */
const FIELDS = ['teile', 'title'] as const;
/** Pagefind's version whose program reads what is written here. */
const VERSION = '1.6.0';
/** Files packed at one time. */
const AT_ONCE = 64;

const pack = promisify(gzip);

/**
 * Writes an index in Pagefind's format to `folder`: a file of each page's text, files of words, the table of both, the entry.
 * The pages' order is that of the result of an empty search. Returns how many there are.
 */
export async function writeIndex(pages: Iterable<SearchPage>, folder: string): Promise<number> {
  for (const name of ['fragment', 'index']) mkdirSync(join(folder, name), { recursive: true });
  const files = new PackedFiles();
  const postings = new PostingsWriter();
  const lengths: number[] = [];
  for (const page of pages) {
    const row = lengths.length;
    const { text, words } = addPage(page, row, postings);
    lengths.push(words);
    await files.add(join(folder, 'fragment', `${pageName(row)}.pf_fragment`), Buffer.from(MARK + text));
  }
  const table: { from: string; to: string; name: string }[] = [];
  const names = new Set<string>();
  for (const { from, to, bytes } of wordFiles(postings.end())) {
    let name = shortHash(bytes);
    while (names.has(name)) name += '0';
    names.add(name);
    table.push({ from, to, name });
    await files.add(join(folder, 'index', `${name}.pf_index`), Buffer.concat([Buffer.from(MARK), bytes]));
  }
  shortenBorders(table);
  const meta = metaOf(lengths, table);
  const hash = `de_${shortHash(meta)}`;
  await files.add(join(folder, `pagefind.${hash}.pf_meta`), Buffer.concat([Buffer.from(MARK), meta]));
  await files.end();
  const languages = { de: { hash, wasm: 'de', page_count: lengths.length } };
  writeFileSync(
    join(folder, 'pagefind-entry.json'),
    JSON.stringify({ version: VERSION, languages, include_characters: [] }),
  );
  return lengths.length;
}

/** Takes a page's words in and gives its text as the browser's program wants it. */
function addPage(
  { url, title, paragraphs, hidden }: SearchPage,
  row: number,
  postings: PostingsWriter,
): { text: string; words: number } {
  postings.addField(FIELDS.indexOf('teile'), hidden);
  postings.addField(FIELDS.indexOf('title'), title);
  const anchors: { element: string; id: string; text: string; location: number }[] = [];
  const content: string[] = [];
  let words = 0;
  const add = (text: string, weight: number): void => {
    const sentence = sentenceOf(text);
    if (sentence === '') return;
    content.push(sentence);
    words = postings.addText(sentence, words, weight);
  };
  add(title, WEIGHT.headline);
  for (const { id, text } of paragraphs) {
    if (id !== null) anchors.push({ element: 'i', id, text: '', location: words });
    add(text, WEIGHT.text);
  }
  postings.endPage(row);
  const fragment = {
    url,
    content: content.join(' '),
    word_count: words,
    filters: {},
    meta: { title },
    anchors,
  };
  return { text: JSON.stringify(fragment), words };
}

/** One line, ended like a sentence, so that a headline does not run into the text. */
function sentenceOf(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return /[\p{L}\p{N}_'")$*]$/u.test(line) ? `${line}.` : line;
}

/** Names of the first and last word are cut to what tells neighbouring files apart. */
function shortenBorders(table: { from: string; to: string }[]): void {
  for (const [i, file] of table.entries()) {
    const next = table[i + 1];
    if (next === undefined) continue;
    let same = 0;
    while (same < file.to.length && file.to[same] === next.from[same]) same++;
    const to = file.to.slice(0, same + 1);
    if (to >= file.from) file.to = to;
    next.from = next.from.slice(0, same + 1);
  }
}

/** The table that every search begins with. */
function metaOf(
  lengths: readonly number[],
  files: readonly { from: string; to: string; name: string }[],
): Buffer {
  const meta = new CborWriter();
  meta.list(6);
  meta.text(VERSION);
  meta.list(lengths.length);
  for (const [row, words] of lengths.entries()) {
    meta.list(3);
    meta.text(pageName(row));
    meta.number(words);
    meta.text('');
  }
  meta.list(files.length);
  for (const { from, to, name } of files) {
    meta.list(3);
    meta.text(from);
    meta.text(to);
    meta.text(name);
  }
  meta.list(0);
  meta.list(0);
  meta.list(FIELDS.length);
  for (const field of FIELDS) meta.text(field);
  return meta.view();
}

/** Packs files beside each other and writes them; no more are kept in memory than are packed at one time. */
class PackedFiles {
  #waiting: Promise<void>[] = [];

  async add(path: string, bytes: Buffer): Promise<void> {
    this.#waiting.push(pack(bytes, { level: 9 }).then((packed) => writeFileSync(path, packed)));
    if (this.#waiting.length >= AT_ONCE) await this.end();
  }

  async end(): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    await Promise.all(waiting);
  }
}
