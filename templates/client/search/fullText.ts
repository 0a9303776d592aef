import { MARK, pageName, rowOfPage } from '../../../src/search/pagefind/pageName.ts';
import { fetchPacked } from './fetchPacked.ts';
import type { PagefindModule, PagefindPage } from './pagefind.ts';

/** The articles a word or phrase was found in, by row of the archive table. */
export type Hits = Map<number, number>;

/** Full-text search over the whole archive, one word or phrase at a time. */
export interface FullText {
  /** rows with a form of the word, scored by how much they are about it; below 1 where only part of a compound */
  word(word: string): Promise<Hits>;
  /** rows with these words in this order */
  phrase(phrase: string): Promise<Hits>;
  /** the stored text of a row, with its address */
  page(row: number): Promise<PagefindPage>;
}

/** Weights of fields: a part of a compound („Gesetz“ in „Klimaschutzgesetz“) counts far less than the word itself. */
const WEIGHTS = { title: 4, teile: 0.2 };

/** What an article scores that has only a compound with the word. */
const PART_SCORE = 0.5;

/** Opens the index below `base` (the site's root, ending in /). */
export async function openFullText(base: string): Promise<FullText> {
  const folder = `${base}pagefind/`;
  const pagefind: PagefindModule = await import(`${folder}pagefind.js`);
  await pagefind.options({
    basePath: folder,
    baseUrl: base,
    noWorker: true,
    ranking: { metaWeights: WEIGHTS },
  });
  await pagefind.init();
  const pages = new Map<number, Promise<PagefindPage>>();
  const hits = async (term: string): Promise<Hits> => {
    const { results } = await pagefind.search(term);
    return new Map(results.map(({ id, score }): [number, number] => [rowOfPage(id), score]));
  };
  const phrase = (words: string): Promise<Hits> => hits(`"${words.replaceAll('"', ' ')}"`);
  const load = async (row: number): Promise<PagefindPage> => {
    const page = await fetchPacked(`${folder}fragment/${pageName(row)}.pf_fragment`, isPage, MARK);
    return { ...page, url: base + page.url.slice(1) };
  };
  return {
    phrase,
    // in quotation marks Pagefind finds forms of the word but no longer words; only without them does it rank
    async word(word) {
      const [found, ranked] = await Promise.all([phrase(word), hits(word)]);
      for (const [row, score] of found)
        found.set(row, score < 1 ? PART_SCORE : 1 + Math.max(0, ranked.get(row) ?? 0));
      return found;
    },
    page(row) {
      const known = pages.get(row) ?? load(row);
      pages.set(row, known);
      return known;
    },
  };
}

function isPage(value: unknown): value is PagefindPage {
  return typeof value === 'object' && value !== null && 'content' in value && 'anchors' in value;
}
