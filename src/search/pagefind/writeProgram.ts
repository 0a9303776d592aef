import { copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { transform } from 'esbuild';
import { runPagefind } from '../runPagefind.ts';

/**
 * Writes the program that reads an index in the browser, with its German stemmer, to `folder`. Pagefind carries both inside
 * its command and hands them out with an index only, so that it makes one of a single word.
 */
export async function writeProgram(folder: string): Promise<void> {
  const work = await mkdtemp(join(tmpdir(), 'pagefind-'));
  try {
    const site = join(work, 'site');
    await mkdir(site);
    await writeFile(join(site, 'wort.html'), '<html lang="de"><body><p>Wort</p></body></html>');
    const out = join(work, 'out');
    await runPagefind(site, out);
    await mkdir(folder, { recursive: true });
    await copyFile(join(out, 'wasm.de.pagefind'), join(folder, 'wasm.de.pagefind'));
    await writeFile(join(folder, 'pagefind.js'), await shortened(join(out, 'pagefind.js')));
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** Pagefind ships its program with all names written out; a third of it is saved on hosts that do not compress. */
async function shortened(path: string): Promise<string> {
  const { code } = await transform(await readFile(path, 'utf8'), {
    minify: true,
    format: 'esm',
    target: 'es2022',
  });
  return code;
}
