import { CborWriter } from './cbor.ts';
import type { Postings } from './postings.ts';

/** A file of the index: words from one to another, in the order of their code units. */
export interface WordFile {
  from: string;
  to: string;
  /** CBOR, not yet packed */
  bytes: Buffer;
}

/** Bytes of one file before packing: a word asked for loads its file, so that small ones are quick; every file has a line in the table. */
const SIZE = 24_000;

/**
 * Joins the entries of every term and cuts the words into files, yielded one by one: all of them at once would double the
 * memory. A word that fills a file has one of its own, so that „UN“ does not bring „und“ with it.
 */
export function* wordFiles({ terms, entryTerms, entryStarts, bytes }: Postings): Generator<WordFile> {
  const { starts, entries } = byTerm(entryTerms, terms.length);
  const word = new CborWriter();
  const writeEntries = (term: number): void => {
    const [from, to] = [starts[term] ?? 0, starts[term + 1] ?? 0];
    word.list(to - from);
    for (let i = from; i < to; i++) {
      const entry = entries[i] ?? 0;
      word.copy(bytes, entryStarts[entry] ?? 0, entryStarts[entry + 1] ?? bytes.length);
    }
  };
  let file = new OpenFile();
  for (const [stem, numbers] of byStem(terms)) {
    word.clear();
    word.list(3);
    word.text(stem);
    const plain = numbers.find((number) => terms[number]?.form === '');
    if (plain === undefined) word.list(0);
    else writeEntries(plain);
    const forms = numbers.filter((number) => number !== plain);
    word.list(forms.length);
    for (const number of forms) {
      word.list(2);
      word.text(terms[number]?.form ?? '');
      writeEntries(number);
    }
    if (file.words > 0 && file.length + word.length > SIZE) {
      yield file.close();
      file = new OpenFile();
    }
    file.add(stem, word);
  }
  if (file.words > 0) yield file.close();
}

/** A file that words are being added to. */
class OpenFile {
  readonly #bytes = new CborWriter();
  #from = '';
  #to = '';
  words = 0;

  get length(): number {
    return this.#bytes.length;
  }

  add(stem: string, word: CborWriter): void {
    if (this.words++ === 0) this.#from = stem;
    this.#to = stem;
    this.#bytes.copy(word, 0, word.length);
  }

  close(): WordFile {
    const head = new CborWriter();
    head.list(1);
    head.list(this.words);
    return {
      from: this.#from,
      to: this.#to,
      bytes: Buffer.concat([head.view(), this.#bytes.view()]),
    };
  }
}

/** Entries ordered by term, those of one term in the order of the pages; `starts` has where each term's begin. */
function byTerm(entryTerms: Int32Array, count: number): { starts: Int32Array; entries: Int32Array } {
  const starts = new Int32Array(count + 1);
  for (const term of entryTerms) starts[term + 1] = (starts[term + 1] ?? 0) + 1;
  for (let term = 0; term < count; term++) starts[term + 1] = (starts[term + 1] ?? 0) + (starts[term] ?? 0);
  const next = starts.slice();
  const entries = new Int32Array(entryTerms.length);
  for (let entry = 0; entry < entryTerms.length; entry++) {
    const term = entryTerms[entry] ?? 0;
    const at = next[term] ?? 0;
    entries[at] = entry;
    next[term] = at + 1;
  }
  return { starts, entries };
}

/** Stems in ascending order with the numbers of their terms. */
function byStem(terms: Postings['terms']): [string, number[]][] {
  const numbers = new Map<string, number[]>();
  for (const [number, { stem }] of terms.entries()) {
    const known = numbers.get(stem);
    if (known === undefined) numbers.set(stem, [number]);
    else known.push(number);
  }
  return [...numbers].sort(([a], [b]) => (a < b ? -1 : 1));
}
