import { CborWriter } from './cbor.ts';
import { type FoundBy, type Terms, termsOf } from './termsOf.ts';

/** What weight a word has in the text of a page, and in its headline. */
export const WEIGHT = { text: 24, headline: 168 } as const;

/** A stretch of text without a space, with the numbers of its terms; -1 for none. */
interface Stretch {
  whole: number;
  parts: readonly number[];
}

/** Where the terms of an archive stand: one entry for each page that has a term, as CBOR. */
export interface Postings {
  terms: readonly FoundBy[];
  /** per entry, in the order of the pages: number of its term, and where its bytes begin */
  entryTerms: Int32Array;
  entryStarts: Int32Array;
  bytes: CborWriter;
}

/** No distinct stretches than these are kept in mind: those of a hundred thousand articles would not fit. */
const MOST_STRETCHES = 400_000;
const NONE = -1;

type Numbers = Int32Array<ArrayBuffer>;

/**
 * Collects the terms of pages, one page after the other, in the form that an index holds them: the page as difference to the
 * page before, places in the text by weight, places in the fields that are no text.
 */
export class PostingsWriter {
  readonly #stretches = new Map<string, Stretch>();
  readonly #numbers = new Map<string, number>();
  readonly #terms: FoundBy[] = [];
  /** per term: its first and last occurrence on this page, the last page it was on */
  #first: Numbers = new Int32Array(1 << 12).fill(NONE);
  #last: Numbers = new Int32Array(1 << 12);
  #page: Numbers = new Int32Array(1 << 12);
  /** per occurrence on this page: its term's next one, its place, its weight, or its field as -1, -2 … */
  #next: Numbers = new Int32Array(1 << 12);
  #place: Numbers = new Int32Array(1 << 12);
  #weight: Numbers = new Int32Array(1 << 12);
  #occurrences = 0;
  #touched: number[] = [];
  readonly #bytes = new CborWriter();
  #entryTerms: Numbers = new Int32Array(1 << 12);
  #entryStarts: Numbers = new Int32Array(1 << 12);
  #entries = 0;

  /** Words of a page's text, one space between two, from place `from`. Returns the place behind the last one. */
  addText(text: string, from: number, weight: number): number {
    let place = from;
    for (const stretch of text.split(' ')) {
      const { whole, parts } = this.#stretch(stretch);
      if (whole !== NONE) this.#add(whole, place, weight);
      if (parts.length > 0) {
        const share = Math.max(1, Math.floor(weight / parts.length));
        for (const part of parts) this.#add(part, place, share);
      }
      place++;
    }
    return place;
  }

  /** Words of a field, which are found but are no text, one space between two. Fields are added in ascending order, before the text. */
  addField(field: number, text: string): void {
    let place = 0;
    for (const stretch of text.split(' ')) {
      const { whole, parts } = this.#stretch(stretch);
      if (whole !== NONE) this.#add(whole, place, -1 - field);
      for (const part of parts) this.#add(part, place, -1 - field);
      place++;
    }
  }

  /** Ends a page; pages are given in ascending order. */
  endPage(page: number): void {
    for (const term of this.#touched) {
      this.#entryTerms = grown(this.#entryTerms, this.#entries);
      this.#entryStarts = grown(this.#entryStarts, this.#entries);
      this.#entryTerms[this.#entries] = term;
      this.#entryStarts[this.#entries++] = this.#bytes.length;
      this.#bytes.list(3);
      this.#bytes.number(page - (this.#page[term] ?? 0));
      this.#writePlaces(this.#first[term] ?? NONE);
      this.#page[term] = page;
      this.#first[term] = NONE;
    }
    this.#touched = [];
    this.#occurrences = 0;
  }

  end(): Postings {
    return {
      terms: this.#terms,
      entryTerms: this.#entryTerms.subarray(0, this.#entries),
      entryStarts: this.#entryStarts.subarray(0, this.#entries),
      bytes: this.#bytes,
    };
  }

  /** Both lists of a term's places on this page: those in the text, those in fields. */
  #writePlaces(first: number): void {
    const alone = this.#next[first] === NONE;
    if (alone && (this.#weight[first] ?? 0) >= 0) {
      this.#bytes.list(2);
      this.#bytes.number(-1 - (this.#weight[first] ?? 0));
      this.#bytes.number(this.#place[first] ?? 0);
      this.#bytes.list(0);
      return;
    }
    let [texts, fields, mixed, weight] = [0, 0, false, 0];
    for (let i = first; i !== NONE; i = this.#next[i] ?? NONE) {
      const own = this.#weight[i] ?? 0;
      if (own < 0) fields++;
      else {
        if (texts++ > 0 && own !== weight) mixed = true;
        weight = own;
      }
    }
    const all = this.#chain(first);
    const inText = fields === 0 ? all : all.filter((i) => (this.#weight[i] ?? 0) >= 0);
    if (mixed) inText.sort((a, b) => (this.#weight[a] ?? 0) - (this.#weight[b] ?? 0) || a - b);
    this.#writeList(inText);
    this.#writeList(fields === 0 ? [] : all.filter((i) => (this.#weight[i] ?? 0) < 0));
  }

  /** The occurrences of one term in the order of the page. */
  #chain(first: number): number[] {
    const all: number[] = [];
    for (let i = first; i !== NONE; i = this.#next[i] ?? NONE) all.push(i);
    return all;
  }

  /** Places in sections of one weight or field, each begun by a negative number that says which. */
  #writeList(occurrences: readonly number[]): void {
    let sections = 0;
    let section = 0;
    for (const i of occurrences) {
      const own = this.#weight[i] ?? 0;
      if (own !== section) sections++;
      section = own;
    }
    this.#bytes.list(occurrences.length + sections);
    section = 0;
    let before = 0;
    for (const i of occurrences) {
      const own = this.#weight[i] ?? 0;
      if (own !== section) {
        this.#bytes.number(own < 0 ? own : -1 - own);
        section = own;
        before = 0;
      }
      const place = this.#place[i] ?? 0;
      this.#bytes.number(place - before);
      before = place;
    }
  }

  #add(term: number, place: number, weight: number): void {
    const i = this.#occurrences++;
    this.#next = grown(this.#next, i);
    this.#place = grown(this.#place, i);
    this.#weight = grown(this.#weight, i);
    this.#next[i] = NONE;
    this.#place[i] = place;
    this.#weight[i] = weight;
    if (this.#first[term] === NONE) {
      this.#first[term] = i;
      this.#touched.push(term);
    } else this.#next[this.#last[term] ?? 0] = i;
    this.#last[term] = i;
  }

  #stretch(text: string): Stretch {
    const known = this.#stretches.get(text);
    if (known !== undefined) return known;
    const { whole, parts }: Terms = termsOf(text);
    const stretch = {
      whole: whole === null ? NONE : this.#numberOf(whole),
      parts: parts.map((part) => this.#numberOf(part)),
    };
    if (this.#stretches.size >= MOST_STRETCHES) this.#stretches.clear();
    this.#stretches.set(text, stretch);
    return stretch;
  }

  #numberOf(term: FoundBy): number {
    const key = `${term.stem} ${term.form}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#terms.push(term) - 1;
    this.#numbers.set(key, number);
    if (number >= this.#first.length) {
      const before = this.#first.length;
      this.#first = grown(this.#first, number).fill(NONE, before);
      this.#last = grown(this.#last, number);
      this.#page = grown(this.#page, number);
    }
    return number;
  }
}

/** The array, or one twice as long if it has no place `index`. */
function grown(array: Numbers, index: number): Numbers {
  if (index < array.length) return array;
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
