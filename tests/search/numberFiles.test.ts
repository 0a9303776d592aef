import assert from 'node:assert/strict';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { numberFiles } from '../../src/search/numberFiles.ts';
import { numberName } from '../../src/search/packedList.ts';
import { writePart } from '../../src/search/writePart.ts';
import { tempFolder } from '../support/tempFolder.ts';

const PAGES = 40;
const pages = {
  count: PAGES,
  characters: 1000,
  html: Array.from(
    { length: PAGES },
    (_, i) => `<html lang="de"><body><p>Blatt${i} aus Kiel</p></body></html>`,
  ),
};

const names = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).map((name) => name.replace(/\..*/, '')).sort();

test('files are named by number, and those of no two parts alike', async () => {
  const root = tempFolder('numbers');
  const all: string[] = [];
  for (const part of ['0', '1', '10']) {
    const folder = join(root, part);
    const list = await writePart(pages, folder, { isFirst: false });
    assert.match(list.build, new RegExp(`^${part}-[0-9a-f]{3}$`));
    assert.equal(list.pages.length, PAGES);
    const numbered = (count: number): string[] =>
      Array.from({ length: count }, (_, i) => list.build + numberName(i)).sort();
    const files = await names(join(folder, 'fragment'));
    assert.deepEqual(files, numbered(PAGES));
    assert.deepEqual(await names(join(folder, 'index')), numbered(list.words.split(' ').length / 2));
    assert.deepEqual((await readdir(folder)).sort(), ['fragment', 'index'], 'no list of Pagefind is left');
    all.push(...files);
  }
  assert.equal(new Set(all).size, all.length);
});

test('a list of another version of Pagefind is refused, and nothing is renamed', async () => {
  const folder = join(tempFolder('version'), '0');
  await mkdir(join(folder, 'fragment'), { recursive: true });
  await writeFile(join(folder, 'fragment', 'de_1.pf_fragment'), '');
  await writeFile(
    join(folder, 'pagefind-entry.json'),
    JSON.stringify({ languages: { de: { hash: 'de_abcdef' } } }),
  );
  const list = (version: string): unknown[] => [version, [['de_1', 5, '']], [['a', 'b', 'de_2']], [], [], []];
  const write = (bytes: Uint8Array): Promise<void> =>
    writeFile(join(folder, 'pagefind.de_abcdef.pf_meta'), gzipSync(bytes));
  await write(Buffer.concat([Buffer.from('pagefind_dcd'), encode(list('1.7.0'))]));
  await assert.rejects(numberFiles(folder, '0'), /1\.6\.0/);
  await write(encode(list('1.6.0')));
  await assert.rejects(numberFiles(folder, '0'), /does not begin as Pagefind/);
  assert.deepEqual(await names(join(folder, 'fragment')), ['de_1']);
});
