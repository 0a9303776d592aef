import type { PagefindModule, PagefindPage } from './pagefind.ts';

/** The articles a word or phrase was found in, by row of the archive table. */
export type Hits = Map<number, number>;

/** Full-text search over the whole archive, one word or phrase at a time. */
export interface FullText {
  /** rows with a form of the word, scored by how much they are about it; below 1 where only part of a compound */
  word(word: string): Promise<Hits>;
  /** rows with these words in this order */
  phrase(phrase: string): Promise<Hits>;
  /** the stored page of a row, for its title and text */
  page(row: number): Promise<PagefindPage>;
}

/** Weights of fields: a part of a compound („Gesetz“ in „Klimaschutzgesetz“) counts far less than the word itself. */
const WEIGHTS = { title: 4, teile: 0.2 };

/** What an article scores that has only a compound with the word. */
const PART_SCORE = 0.5;

/**
 * Opens Pagefind's indexes below `base` (the site's root, ending in /). `parts` are their folders in the order of the
 * archive. Pagefind cannot be asked for the number of a page, so that it is asked once for all pages in order.
 */
export async function openFullText(base: string, parts: readonly string[]): Promise<FullText> {
  const folder = (part: string): string => `${base}pagefind/${part}/`;
  const [first = '0', ...others] = parts;
  const pagefind: PagefindModule = await import(`${folder(first)}pagefind.js`);
  await pagefind.options({
    basePath: folder(first),
    baseUrl: base,
    noWorker: true,
    ranking: { metaWeights: WEIGHTS },
  });
  await pagefind.init();
  await Promise.all(others.map((part) => pagefind.mergeIndex(folder(part), { baseUrl: base })));
  // with nothing to look for, Pagefind gives all pages of the first part in order, then those of the second, …
  const { results: all } = await pagefind.search(null, { sort: { zeile: 'asc' } });
  const rows = new Map(all.map(({ id }, row) => [id, row]));
  const hits = async (term: string): Promise<Hits> => {
    const { results } = await pagefind.search(term);
    return new Map(results.map(({ id, score }): [number, number] => [rows.get(id) ?? -1, score]));
  };
  const phrase = (words: string): Promise<Hits> => hits(`"${words.replaceAll('"', ' ')}"`);
  return {
    phrase,
    // in quotation marks Pagefind finds forms of the word but no longer words; only without them does it rank
    async word(word) {
      const [found, ranked] = await Promise.all([phrase(word), hits(word)]);
      for (const [row, score] of found)
        found.set(row, score < 1 ? PART_SCORE : 1 + Math.max(0, ranked.get(row) ?? 0));
      return found;
    },
    async page(row) {
      const result = all[row];
      if (result === undefined) throw new Error(`no row ${row}`);
      const page = await result.data();
      return { ...page, url: page.url.replace(/([^/]+)\.html$/, 'artikel/$1/') };
    },
  };
}
