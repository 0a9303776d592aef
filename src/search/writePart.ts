import { closeSync, mkdirSync, opendirSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { Turns } from '../turns.ts';
import { moveFiles } from './moveFiles.ts';
import { numberFiles } from './numberFiles.ts';
import type { PackedList } from './packedList.ts';
import { runPagefind } from './runPagefind.ts';
import { openScratchFolder } from './scratchFolder.ts';

/** What only the first part needs: the others are read by the same engine. */
const ENGINE = 'wasm.de.pagefind';

/**
 * A search loads the file that its word stands in: small ones cost it less, but each is named in the list that every
 * search loads. At 10,000 articles the sum of both is least between 2,000 and 4,000.
 */
const CHUNK_SIZE = 3_000;

/** The pages of a part in the order that they are to have in its index. */
export interface Pages {
  count: number;
  /** of all their texts */
  characters: number;
  html: Iterable<string>;
}

interface PartSettings {
  /** the first part gets the engine that reads all */
  isFirst: boolean;
  /** decides when Pagefind may run; the pages are written before and the files named behind, while other parts have their turn */
  turns?: Turns;
  /** see `PagefindSettings` */
  hasRead?: () => void;
}

/**
 * Writes one Pagefind index. The pages stand in files meanwhile: handed over one by one they cost Pagefind's process
 * twice the time. Of what it writes only what the site uses is moved to `outputPath`, whose last name tells its files from those of
 * other parts. Resolves with the index's list. Rejects if Pagefind fails.
 */
export async function writePart(
  pages: Pages,
  outputPath: string,
  { isFirst, turns = new Turns(1), hasRead = () => undefined }: PartSettings,
): Promise<PackedList> {
  const target = resolve(outputPath);
  const scratch = openScratchFolder(pages, `${target}.bau`);
  const [site, index] = [join(scratch.dir, 'seiten'), join(scratch.dir, 'index')];
  try {
    mkdirSync(site);
    writeInOrder(pages, site);
    const isRead = (): void => {
      hasRead();
      // now, that there is less to be done behind the last part
      rmSync(site, { recursive: true, force: true });
    };
    await turns.take(() => runPagefind(site, index, { chunkSize: CHUNK_SIZE, hasRead: isRead }));
    const list = await numberFiles(index, target, basename(target));
    if (isFirst) moveFiles(index, target, [[ENGINE, ENGINE]]);
    return list;
  } finally {
    scratch.remove();
  }
}

/**
 * Writes pages so that Pagefind numbers them in their order. It numbers files as the folder lists them, which no name
 * decides on most systems; so empty files are listed first, and the first page is written into the first of them. A
 * sort key for the same would cost every search two bytes an article.
 */
function writeInOrder({ count, html }: Pages, site: string): void {
  // in one go: written side by side, thousands of small files take longer
  for (let i = 0; i < count; i++) closeSync(openSync(join(site, `${i}.html`), 'w'));
  const names = listed(site);
  let written = 0;
  for (const page of html) writeFileSync(join(site, names[written++] ?? ''), page);
  if (written !== count || listed(site).some((name, i) => name !== names[i]))
    throw new Error(`${site}: the folder does not list its ${count} files in one order, ${written} written`);
}

/** Names in the order that the system lists them, which `readdir` need not keep. */
function listed(folder: string): string[] {
  const names: string[] = [];
  const dir = opendirSync(folder);
  try {
    for (let entry = dir.readSync(); entry !== null; entry = dir.readSync()) names.push(entry.name);
  } finally {
    dir.closeSync();
  }
  return names;
}
