import assert from 'node:assert/strict';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { numberFiles } from '../../src/search/numberFiles.ts';
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

/** The list of an index, and where it stands. */
async function readList(folder: string): Promise<{ path: string; list: unknown[][] }> {
  const entry = JSON.parse(await readFile(join(folder, 'pagefind-entry.json'), 'utf8'));
  const path = join(folder, `pagefind.${entry.languages.de.hash}.pf_meta`);
  return { path, list: decode(gunzipSync(await readFile(path)).subarray(12)) };
}

const names = async (folder: string): Promise<string[]> =>
  (await readdir(folder)).map((name) => name.replace(/\..*/, '')).sort();

test('files are named by number, and those of no two parts alike', async () => {
  const root = tempFolder('numbers');
  const all: string[] = [];
  for (const part of ['0', '1', '10']) {
    const folder = join(root, part);
    await writePart(pages, folder, false);
    const { list } = await readList(folder);
    const [, fragments = [], words = []] = list;
    assert.equal(fragments.length, PAGES);
    const files = await names(join(folder, 'fragment'));
    assert.deepEqual(
      fragments.map((page) => (Array.isArray(page) ? page[0] : '')),
      files,
      'in their order',
    );
    assert.match(files.join(' '), new RegExp(`^(?:${part}-[0-9a-f]{3}[0-9a-z]{2} ?){${PAGES}}$`));
    assert.deepEqual(
      words.map((file) => (Array.isArray(file) ? file[2] : '')),
      await names(join(folder, 'index')),
    );
    assert.equal((await readdir(folder)).filter((name) => name.endsWith('.pf_meta')).length, 1);
    all.push(...files);
  }
  assert.equal(new Set(all).size, all.length);
});

test('a list of another version of Pagefind is refused, and nothing is renamed', async () => {
  const folder = join(tempFolder('version'), '0');
  await writePart(pages, folder, false);
  const { path, list } = await readList(folder);
  const files = await names(join(folder, 'fragment'));
  const [, ...rest] = list;
  await writeFile(path, gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode(['1.7.0', ...rest])])));
  await assert.rejects(numberFiles(folder, '0'), /1\.6\.0/);
  await writeFile(path, gzipSync(encode(list)));
  await assert.rejects(numberFiles(folder, '0'), /does not begin as Pagefind/);
  assert.deepEqual(await names(join(folder, 'fragment')), files);
});
