import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { metaTable, type NamedFile, withShortBorders } from './metaTable.ts';
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
  /** words that it is found by although they do not stand in it, one space between two */
  hidden: string;
}

/** What is known of an index without loading it. */
export interface WrittenIndex {
  /** first word, cut to what tells it from the last one before, and name of each file of words */
  files: [from: string, name: string][];
  /** words of each page */
  lengths: number[];
}

/** Fields that are no text, in the order of their names, which Pagefind's program weighs by. */
export const FIELDS = ['teile', 'title'] as const;
/** Pagefind's version whose program reads what is written here. */
export const VERSION = '1.6.0';

/**
 * Writes an index in Pagefind's format to `folder`: a file of each page's text, files of words, the table of both, the entry.
 * Pages are added in the order of the archive.
 */
export class IndexWriter {
  readonly #folder: string;
  readonly #postings = new PostingsWriter();
  /** words of each page */
  readonly #lengths: number[] = [];

  constructor(folder: string) {
    this.#folder = folder;
    for (const name of ['fragment', 'index']) mkdirSync(join(folder, name), { recursive: true });
  }

  add({ url, title, paragraphs, hidden }: SearchPage): void {
    const row = this.#lengths.length;
    const headline = oneLine(title);
    if (hidden !== '') this.#postings.addField(FIELDS.indexOf('teile'), hidden);
    this.#postings.addField(FIELDS.indexOf('title'), headline);
    const anchors: { element: string; id: string; text: string; location: number }[] = [];
    const content: string[] = [];
    let words = 0;
    const addText = (text: string, weight: number): void => {
      if (text === '') return;
      const sentence = UNENDED.test(text) ? `${text}.` : text;
      content.push(sentence);
      words = this.#postings.addText(sentence, words, weight);
    };
    addText(headline, WEIGHT.headline);
    for (const { id, text } of paragraphs) {
      if (id !== null) anchors.push({ element: 'i', id, text: '', location: words });
      addText(oneLine(text), WEIGHT.text);
    }
    this.#postings.endPage(row);
    this.#lengths.push(words);
    const fragment = {
      url,
      content: content.join(' '),
      word_count: words,
      filters: {},
      meta: { title },
      anchors,
    };
    this.#write(join('fragment', `${pageName(row)}.pf_fragment`), Buffer.from(JSON.stringify(fragment)));
  }

  /** Writes the words of all pages and gives what the archive's table says of them. Nothing can be added any more. */
  end(): WrittenIndex {
    const files: NamedFile[] = [];
    const names = new Set<string>();
    for (const { from, to, bytes } of wordFiles(this.#postings.end())) {
      let name = shortHash(bytes);
      while (names.has(name)) name += '0';
      names.add(name);
      files.push({ from, to, name });
      this.#write(join('index', `${name}.pf_index`), bytes);
    }
    const meta = metaTable(VERSION, this.#lengths, files, FIELDS);
    const hash = `de_${shortHash(meta)}`;
    this.#write(`pagefind.${hash}.pf_meta`, meta);
    const languages = { de: { hash, wasm: 'de', page_count: this.#lengths.length } };
    const entry = { version: VERSION, languages, include_characters: [] };
    writeFileSync(join(this.#folder, 'pagefind-entry.json'), JSON.stringify(entry));
    return {
      files: withShortBorders(files).map(({ from, name }) => [from, name]),
      lengths: this.#lengths,
    };
  }

  #write(name: string, bytes: Buffer): void {
    writeFileSync(join(this.#folder, name), gzipSync(Buffer.concat([Buffer.from(MARK), bytes])));
  }
}

/** What does not end like a sentence gets a full stop, so that a headline does not run into the text. */
const UNENDED = /[\p{L}\p{N}_'")$*]$/u;

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
