import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { buildArchive } from '../../archive.ts';
import { buildSite } from '../../publish/buildSite.ts';
import { publicArchive } from '../../publish/publicArchive.ts';
import { importNdjson } from '../../read/importNdjson.ts';
import { PlaceReader } from '../placeReader.ts';
import { runPagefind } from '../runPagefind.ts';
import { searchDocument, shownTexts } from '../searchDocument.ts';

/** Where the index of plain Pagefind lies in a built bench site. */
export const PLAIN = 'plain/pagefind';

/**
 * Builds the site of a corpus to `dir`, and beside it, in `plain/`, what Pagefind makes of the same articles with its
 * defaults. `work` is a folder for what is needed on the way.
 */
export async function buildSearchSites(corpus: string, work: string, dir: string): Promise<void> {
  const contentDir = join(work, 'content');
  await importNdjson(corpus, contentDir);
  const built = await buildArchive(contentDir);
  const out = join(work, 'built');
  await buildSite(built, { contentDir, out, basePath: '/' });
  await cp(out, dir, { recursive: true });
  const pages = join(work, 'plain');
  await mkdir(pages, { recursive: true });
  const reader = new PlaceReader();
  for (const record of publicArchive(built.archive).records) {
    const { lengths: places } = reader.read(shownTexts(record));
    await writeFile(join(pages, `${record.id}.html`), searchDocument(record, { row: 0, parts: '', places }));
  }
  await runPagefind(pages, join(dir, PLAIN));
  await rm(pages, { recursive: true, force: true });
}

/** Whether `dir` holds both sites. */
export const isBuilt = (dir: string): Promise<boolean> =>
  readFile(join(dir, PLAIN, 'pagefind-entry.json')).then(
    () => true,
    () => false,
  );
