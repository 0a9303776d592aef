import { statSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { z } from 'zod';
import { cutLastWord } from './cutLastWord.ts';
import { gzipped } from './gzipped.ts';
import { moveFiles } from './moveFiles.ts';
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

/** Bytes from which a file of words is cut before its last one. */
const LARGE = 12_000;

/** Signs of a name that tell one build from another: a browser may keep files of the build before. */
const BUILD_SIGNS = 3;

/**
 * Moves the files that a search loads from a new Pagefind index to `target`, named by number instead of by checksum, and returns its list as the search page
 * wants it: every search loads it, and checksums cannot be packed. A large file of words is cut before its last word, see `cutLastWord`. `prefix` tells the parts of an archive apart. Rejects if
 * Pagefind's list is not as it was in the version that package.json names.
 */
export async function numberFiles(folder: string, target: string, prefix: string): Promise<PackedList> {
  const entry = await readFile(join(folder, 'pagefind-entry.json'), 'utf8');
  const { de } = ENTRY.parse(JSON.parse(entry)).languages;
  const list = unpack(await readFile(join(folder, `pagefind.${de.hash}.pf_meta`)));
  const [, pages, words, , , fields] = LIST.parse(decode(list));
  const build = `${prefix}-${de.hash.replace(/^de_/, '').slice(0, BUILD_SIGNS)}`;
  const files = (await Promise.all(words.map((file) => cutLarge(join(folder, 'index'), file)))).flat();
  const move = (kind: string, names: readonly string[]): void => {
    const numbered = names.map(
      (name, i) => [`${name}.pf_${kind}`, `${build + numberName(i)}.pf_${kind}`] as const,
    );
    moveFiles(join(folder, kind), join(target, kind), numbered);
  };
  move(
    'fragment',
    pages.map(([name]) => name),
  );
  move(
    'index',
    files.map(([, , name]) => name),
  );
  return packList({
    build,
    lengths: pages.map(([, length]) => rounded(length)),
    words: files.map(([first, last]) => [first, last]),
    fields,
  });
}

/** First and last word of a file, and its name. */
type WordFile = [first: string, last: string, name: string];

/**
 * Pagefind's list has of the last word of a file as much as tells it from the next. A longer word that begins so is behind the file for the engine, and
 * makes it load every file whose last word it begins with: of „Info“ that of „in“. With this behind it no other word begins so.
 */
const NOTHING = '\0';

/** Cuts a large file of words into that of its last one and that of the others. */
async function cutLarge(folder: string, file: WordFile): Promise<WordFile[]> {
  const [first, , name] = file;
  const path = (part: string): string => join(folder, `${part}.pf_index`);
  if (statSync(path(name)).size < LARGE) return [file];
  const cut = cutLastWord(unpack(await readFile(path(name))));
  if (cut === null) return [file];
  const ofLast = `${name}_last`;
  const write = async (part: string, words: Uint8Array): Promise<void> =>
    writeFile(path(part), await gzipped(Buffer.concat([SIGNATURE, words])));
  await Promise.all([write(name, cut.others), write(ofLast, cut.last)]);
  return [
    [first, cut.lastOther + NOTHING, name],
    [cut.lastWord, cut.lastWord + NOTHING, ofLast],
  ];
}

/** What Pagefind packed, without its signature. */
function unpack(packed: Uint8Array): Uint8Array {
  const bytes = gunzipSync(packed);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE))
    throw new Error('a file of a search index does not begin as Pagefind 1.6 has it');
  return bytes.subarray(SIGNATURE.length);
}

/**
 * A page's number of words to four binary figures, at most 6 in 100 too few or too many: of it Pagefind only asks whether a page is long
 * or short beside others, and there are few such numbers to pack.
 */
function rounded(length: number): number {
  const step = 2 ** Math.max(0, Math.floor(Math.log2(Math.max(1, length))) - 3);
  return Math.round(length / step) * step;
}
