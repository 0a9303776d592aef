import { MARK, pageName } from '../../../src/search/pagefind/pageName.ts';
import { termsOf } from '../../../src/search/pagefind/termsOf.ts';
import { fetchPacked, fetchUnpacked } from './fetchPacked.ts';
import { type FormPlaces, readWordFile } from './wordFile.ts';

/** The articles a word or phrase was found in, by row of the archive table. */
export type Hits = Map<number, number>;

/** The text of an article as the index keeps it: raw, not HTML. */
export interface IndexedPage {
  /** below the site's root, beginning with / */
  url: string;
  content: string;
  meta: Record<string, string>;
  /** where paragraphs begin, counted in words between spaces */
  anchors: { id: string; location: number }[];
}

/** Full-text search over the whole archive, one word or phrase at a time. */
export interface FullText {
  /** rows with a form of the word, scored by how much they are about it; below 1 where only part of a compound */
  word(word: string): Promise<Hits>;
  /** rows with these words in this order, 1 each; below 1 where only in other words */
  phrase(phrase: string): Promise<Hits>;
  /** the stored text of a row, with its address */
  page(row: number): Promise<IndexedPage>;
}

/** What the archive's table says of the index. */
export interface IndexTable {
  /** first word and name of each file of words, in ascending order */
  files: readonly [from: string, name: string][];
  /** words of each article, about */
  lengths: readonly number[];
}

/** What an article scores that has only a compound with the word. */
const PART_SCORE = 0.5;
/** BM25: how soon more of the same word says nothing new, and how much the length of the text counts. */
const SATURATION = 1.4;
const LENGTH = 0.75;
/** Words written just like the one asked for: „Häuser“ before „Hauser“. */
const SAME_SIGNS = 1.5;

/**
 * Opens the index below `base` (the site's root, ending in /). It is Pagefind's, but its own program is not asked: it would
 * cost each first search 70 KB, and for frequent words a time that grows with the square of the articles.
 */
export function openFullText(base: string, { files, lengths }: IndexTable): FullText {
  const folder = `${base}pagefind/`;
  const loaded = new Map<string, Promise<ReadonlyMap<string, FormPlaces[]>>>();
  const average = Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length));
  const formsOf = async (stem: string): Promise<readonly FormPlaces[]> => {
    const name = files.findLast(([from]) => from <= stem)?.[1];
    if (name === undefined) return [];
    const file =
      loaded.get(name) ??
      fetchUnpacked(`${folder}index/${name}.pf_index`).then((bytes) =>
        readWordFile(bytes.subarray(MARK.length)),
      );
    loaded.set(name, file);
    return (await file).get(stem) ?? [];
  };
  const word = async (text: string): Promise<Hits> => {
    const term = termsOf(text).whole;
    if (term === null) return new Map();
    const weights: Hits = new Map();
    for (const { form, rows, weights: own } of await formsOf(term.stem))
      for (const [i, row] of rows.entries()) {
        const weight = (own[i] ?? 0) * (form === term.form ? SAME_SIGNS : 1);
        weights.set(row, (weights.get(row) ?? 0) + weight);
      }
    const rarity = Math.log(1 + (lengths.length - weights.size + 0.5) / (weights.size + 0.5));
    for (const [row, weight] of weights) {
      const length = 1 - LENGTH + LENGTH * ((lengths[row] ?? average) / average);
      const share = ((SATURATION + 1) * weight) / (SATURATION * length + weight);
      weights.set(row, weight === 0 ? PART_SCORE : 1 + rarity * share);
    }
    return weights;
  };
  const pages = new Map<number, Promise<IndexedPage>>();
  const load = async (row: number): Promise<IndexedPage> => {
    const page = await fetchPacked(`${folder}fragment/${pageName(row)}.pf_fragment`, isPage, MARK);
    return { ...page, url: base + page.url.slice(1) };
  };
  return {
    word,
    async phrase(text) {
      const stems = text.split(/\s+/).flatMap((stretch) => termsOf(stretch).whole?.stem ?? []);
      if (stems.length < 2) return word(text);
      return inOrder(await Promise.all(stems.map(formsOf)));
    },
    page(row) {
      const known = pages.get(row) ?? load(row);
      pages.set(row, known);
      return known;
    },
  };
}

/** Rows where one word stands behind the other, in the text or, for less, among the hidden words. */
function inOrder(words: readonly (readonly FormPlaces[])[]): Hits {
  const hits: Hits = new Map();
  for (const [column, score] of [
    ['hidden', PART_SCORE],
    ['text', 1],
  ] as const) {
    let ends = new Map<number, ReadonlySet<number>>();
    for (const [i, forms] of words.entries()) {
      const next = new Map<number, Set<number>>();
      for (const places of forms)
        for (const [at, row] of places.rows.entries()) {
          const before = ends.get(row);
          if (i > 0 && before === undefined) continue;
          for (const place of places[column][at] ?? []) {
            if (i > 0 && before?.has(place - 1) !== true) continue;
            const known = next.get(row);
            if (known === undefined) next.set(row, new Set([place]));
            else known.add(place);
          }
        }
      ends = next;
    }
    for (const row of ends.keys()) hits.set(row, score);
  }
  return hits;
}

function isPage(value: unknown): value is IndexedPage {
  return typeof value === 'object' && value !== null && 'content' in value && 'anchors' in value;
}
