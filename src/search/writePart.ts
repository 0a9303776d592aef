import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { transform } from 'esbuild';
import { runPagefind } from './runPagefind.ts';

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

/**
 * A search loads the file that its word stands in: small ones cost it less, but each is named in the list that every
 * search loads. At 10,000 articles the sum of both is least between 2,000 and 4,000.
 */
const CHUNK_SIZE = 3_000;

export interface SearchPage {
  /** the article's id; the page's address in the index is `/<id>.html` */
  id: string;
  html: string;
}

/**
 * Writes one Pagefind index. The pages stand in files beside it meanwhile: handed over one by one they cost Pagefind's
 * process twice the time. The first part gets the program that reads all. Rejects if Pagefind fails.
 */
export async function writePart(
  pages: Iterable<SearchPage>,
  outputPath: string,
  isFirst: boolean,
): Promise<void> {
  const target = resolve(outputPath);
  const site = `${target}.seiten`;
  try {
    mkdirSync(site, { recursive: true });
    // in one go: written side by side, thousands of small files take longer
    for (const { id, html } of pages) writeFileSync(join(site, `${id}.html`), html);
    await runPagefind(site, target, { chunkSize: CHUNK_SIZE });
  } finally {
    await rm(site, { recursive: true, force: true });
  }
  const unused = isFirst ? UNUSED : [...UNUSED, ...PROGRAM];
  await Promise.all(unused.map((name) => rm(join(target, name), { force: true })));
  if (isFirst) await shorten(join(target, 'pagefind.js'));
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
