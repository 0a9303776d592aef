import { articleMark } from '../../../src/search/articleMark.ts';
import { articlePath } from './articlePath.ts';
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

/** Answers that are kept: turning a page, choosing in a facet or typing the next word asks for the same words again. */
const KEPT = 100;

/** Folder of the part that has the program: there always is one, so that it is loaded before the others are known. */
const FIRST = '0';

/**
 * Opens Pagefind's indexes below `base` (the site's root, ending in /). `parts` are their folders in the order of the
 * archive. Pagefind cannot be asked for the number of a page, so that it is asked once for all pages.
 */
export async function openFullText(base: string, parts: Promise<readonly string[]>): Promise<FullText> {
  const folder = (part: string): string => `${base}pagefind/${part}/`;
  const pagefind: PagefindModule = await import(`${folder(FIRST)}pagefind.js`);
  await pagefind.options({
    basePath: folder(FIRST),
    baseUrl: base,
    noWorker: true,
    ranking: { metaWeights: WEIGHTS },
  });
  await pagefind.init();
  const others = (await parts).filter((part) => part !== FIRST);
  await Promise.all(others.map((part) => pagefind.mergeIndex(folder(part), { baseUrl: base })));
  // with nothing to look for, Pagefind gives all pages of the first part in order, then those of the second, …
  const { results: all } = await pagefind.search(null);
  const rows = new Map(all.map(({ id }, row) => [id, row]));
  const search = async (term: string): Promise<Hits> => {
    const { results } = await pagefind.search(term);
    return new Map(results.map(({ id, score }): [number, number] => [rows.get(id) ?? -1, score]));
  };
  const quoted = (words: string): Promise<Hits> => search(`"${words.replaceAll('"', ' ')}"`);
  // in quotation marks Pagefind finds forms of the word but no longer words; only without them does it rank
  const ranked = async (word: string): Promise<Hits> => {
    const found = await quoted(word);
    const isAnywhereWhole = [...found.values()].some((score) => score >= 1);
    const scores: Hits = isAnywhereWhole ? await search(word) : new Map();
    for (const [row, score] of found)
      found.set(row, score < 1 ? PART_SCORE : 1 + Math.max(0, scores.get(row) ?? 0));
    return found;
  };
  return {
    phrase: keeping(quoted),
    word: keeping(ranked),
    async page(row) {
      const result = all[row];
      if (result === undefined) throw new Error(`no row ${row}`);
      const page = await result.data();
      const [first, ...anchors] = page.anchors;
      const article = articleMark.read(first?.id ?? '');
      // it would have the date and the source of another one
      if (article?.row !== row) throw new Error(`row ${row} is ${first?.id}`);
      return { ...page, url: articlePath(article.id, base), anchors };
    },
  };
}

/** The same search, asked once for each text. Whoever gets an answer leaves it as it is. */
function keeping(search: (text: string) => Promise<Hits>): (text: string) => Promise<Hits> {
  const kept = new Map<string, Promise<Hits>>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= KEPT) kept.clear();
    const found = search(text);
    kept.set(text, found);
    // what could not be loaded is asked for again
    found.catch(() => kept.delete(text));
    return found;
  };
}
