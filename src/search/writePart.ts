import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';

/** Documents on their way to Pagefind's process at one time: enough to keep it busy, few enough to hold in memory. */
const UNDER_WAY = 16;

/** Files that Pagefind writes for interfaces of its own, which this site has no use for. */
const UNUSED = [
  'pagefind-component-ui.css',
  'pagefind-component-ui.js',
  'pagefind-highlight.js',
  'pagefind-modular-ui.css',
  'pagefind-modular-ui.js',
  'pagefind-ui.css',
  'pagefind-ui.js',
  'wasm.unknown.pagefind',
];

export interface SearchPage {
  /** address below the site's base path, beginning with / */
  url: string;
  html: string;
}

/**
 * Writes one Pagefind index. The process that made it is ended afterwards, which gives its memory back: the peak is
 * that of the largest part, not of the archive. Rejects if Pagefind refuses a document.
 */
export async function writePart(pages: Iterable<SearchPage>, outputPath: string): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'de' });
  if (index === undefined) throw new Error(`Pagefind could not be started: ${errors.join('; ')}`);
  try {
    await addAll(index, pages);
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(`search index: ${written.errors.join('; ')}`);
  } finally {
    await close();
  }
  await Promise.all(UNUSED.map((name) => rm(join(outputPath, name), { force: true })));
}

async function addAll(index: PagefindIndex, pages: Iterable<SearchPage>): Promise<void> {
  const queue = pages[Symbol.iterator]();
  const addNext = async (): Promise<void> => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      const { url, html } = next.value;
      const { errors } = await index.addHTMLFile({ url, content: html });
      if (errors.length > 0) throw new Error(`search index: ${url}: ${errors.join('; ')}`);
    }
  };
  await Promise.all(Array.from({ length: UNDER_WAY }, addNext));
}
