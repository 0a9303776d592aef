import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { transform } from 'esbuild';
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
  'pagefind-worker.js',
  'wasm.unknown.pagefind',
];
/** What only the first part needs: the others are read by its program. */
const PROGRAM = ['pagefind.js', 'wasm.de.pagefind'];

export interface SearchPage {
  /** address below the site's base path, beginning with / */
  url: string;
  html: string;
}

/**
 * Writes one Pagefind index. The process that made it is ended afterwards, which gives its memory back: the peak is
 * that of the largest part, not of the archive. The first part gets the program that reads all. Rejects if Pagefind
 * refuses a document.
 */
export async function writePart(
  pages: Iterable<SearchPage>,
  outputPath: string,
  isFirst: boolean,
): Promise<void> {
  const { index, errors } = await createIndex({ forceLanguage: 'de' });
  if (index === undefined) throw new Error(`Pagefind could not be started: ${errors.join('; ')}`);
  try {
    await addAll(index, pages);
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(`search index: ${written.errors.join('; ')}`);
  } finally {
    await close();
  }
  const unused = isFirst ? UNUSED : [...UNUSED, ...PROGRAM];
  await Promise.all(unused.map((name) => rm(join(outputPath, name), { force: true })));
  if (isFirst) await shorten(join(outputPath, 'pagefind.js'));
}

/** Pagefind ships its program with all names written out; a third of it is saved on hosts that do not compress. */
async function shorten(path: string): Promise<void> {
  const { code } = await transform(await readFile(path, 'utf8'), {
    minify: true,
    format: 'esm',
    target: 'es2022',
  });
  await writeFile(path, code);
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
