import { createHash } from 'node:crypto';
import { renameSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { z } from 'zod';

/** What Pagefind 1.6 puts before everything that it packs. */
const SIGNATURE = Buffer.from('pagefind_dcd');

/** The list that every search loads: pages by name and number of words, files of words by first, last and name. */
const LIST = z.tuple([
  z.literal('1.6.0'),
  z.array(z.tuple([z.string(), z.number(), z.unknown()])),
  z.array(z.tuple([z.string(), z.string(), z.string()])),
  // filters and sorts, which have files of their own: this site uses neither
  z.tuple([]),
  z.tuple([]),
  z.array(z.string()),
]);

/** What Pagefind's program begins with: the name of the list, by language. */
const ENTRY = z.looseObject({ languages: z.object({ de: z.looseObject({ hash: z.string() }) }) });

/** Figures and letters of a name. */
const RADIX = 36;
/** Signs of a name that tell one build from another: a browser may keep files of the build before. */
const BUILD_SIGNS = 3;

/**
 * Names the files of a Pagefind index by number instead of by checksum: checksums are half of what the list weighs that
 * every search loads, since they cannot be packed. `prefix` tells the parts of an archive apart. Rejects if Pagefind's
 * list is not as it was in the version that package.json names.
 */
export async function numberFiles(folder: string, prefix: string): Promise<void> {
  const entryPath = join(folder, 'pagefind-entry.json');
  const entry = ENTRY.parse(JSON.parse(await readFile(entryPath, 'utf8')));
  const { de } = entry.languages;
  const listPath = listAt(folder, de.hash);
  const [version, pages, words, ...rest] = LIST.parse(unpack(await readFile(listPath)));
  const build = `${prefix}-${de.hash.replace(/^de_/, '').slice(0, BUILD_SIGNS)}`;
  const files = { pages: namer(build, pages.length), words: namer(build, words.length) };
  const numbered = [
    version,
    pages.map(([name, length, ...page], i) => {
      rename(join(folder, 'fragment'), name, files.pages(i), 'pf_fragment');
      return [files.pages(i), rounded(length), ...page];
    }),
    words.map(([first, last, name], i) => {
      rename(join(folder, 'index'), name, files.words(i), 'pf_index');
      return [first, last, files.words(i)];
    }),
    ...rest,
  ];
  const packed = gzipSync(Buffer.concat([SIGNATURE, encode(numbered)]), { level: 9 });
  const hash = `de_${createHash('sha256').update(packed).digest('hex').slice(0, 10)}`;
  await writeFile(listAt(folder, hash), packed);
  await writeFile(entryPath, JSON.stringify({ ...entry, languages: { de: { ...de, hash } } }));
  await rm(listPath);
}

const listAt = (folder: string, hash: string): string => join(folder, `pagefind.${hash}.pf_meta`);

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

/** Names of one length: what packs them finds each in the one before. */
function namer(build: string, count: number): (i: number) => string {
  const width = count.toString(RADIX).length;
  return (i) => build + i.toString(RADIX).padStart(width, '0');
}

function rename(folder: string, from: string, to: string, ending: string): void {
  renameSync(join(folder, `${from}.${ending}`), join(folder, `${to}.${ending}`));
}
