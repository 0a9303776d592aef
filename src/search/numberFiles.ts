import { renameSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { z } from 'zod';
import { LIST_VERSION, numberName, type PackedList, packList } from './packedList.ts';

/** What Pagefind 1.6 puts before everything that it packs. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** The list that every search loads: pages by name and number of words, files of words by first, last and name. */
const LIST = z.tuple([
  z.literal(LIST_VERSION),
  // a page's last value names the file that it shares with others
  z.array(z.tuple([z.string(), z.number(), z.literal('')])),
  z.array(z.tuple([z.string(), z.string(), z.string()])),
  // filters and sorts, which have files of their own: this site uses neither
  z.tuple([]),
  z.tuple([]),
  z.array(z.string()),
]);

/** What Pagefind's program begins with: the name of the list, by language. */
const ENTRY = z.looseObject({ languages: z.object({ de: z.looseObject({ hash: z.string() }) }) });

/** Signs of a name that tell one build from another: a browser may keep files of the build before. */
const BUILD_SIGNS = 3;

/**
 * Names the files of a Pagefind index by number instead of by checksum, takes its list away and returns it as the search page
 * wants it: every search loads it, and checksums cannot be packed. `prefix` tells the parts of an archive apart. Rejects if
 * Pagefind's list is not as it was in the version that package.json names.
 */
export async function numberFiles(folder: string, prefix: string): Promise<PackedList> {
  const entryPath = join(folder, 'pagefind-entry.json');
  const { de } = ENTRY.parse(JSON.parse(await readFile(entryPath, 'utf8'))).languages;
  const listPath = join(folder, `pagefind.${de.hash}.pf_meta`);
  const [, pages, words, , , fields] = LIST.parse(unpack(await readFile(listPath)));
  const build = `${prefix}-${de.hash.replace(/^de_/, '').slice(0, BUILD_SIGNS)}`;
  const packed = packList({
    build,
    lengths: pages.map(([, length]) => rounded(length)),
    words: words.map(([first, last]) => [first, last]),
    fields,
  });
  for (const [i, [name]] of pages.entries())
    rename(join(folder, 'fragment'), name, build + numberName(i), 'pf_fragment');
  for (const [i, [, , name]] of words.entries())
    rename(join(folder, 'index'), name, build + numberName(i), 'pf_index');
  await Promise.all([rm(listPath), rm(entryPath)]);
  return packed;
}

function unpack(packed: Uint8Array): unknown {
  const bytes = gunzipSync(packed);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error('the list of a search index does not begin as Pagefind 1.6 has it');
  return decode(bytes.subarray(SIGNATURE.length));
}

/**
 * A page's number of words to four binary figures, at most 6 in 100 too few or too many: of it Pagefind only asks whether a page is long
 * or short beside others, and there are few such numbers to pack.
 */
function rounded(length: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, length))) - 3);
  return Math.round(length / step) * step;
}

function rename(folder: string, from: string, to: string, ending: string): void {
  renameSync(join(folder, `${from}.${ending}`), join(folder, `${to}.${ending}`));
}
