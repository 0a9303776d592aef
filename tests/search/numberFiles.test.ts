import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import { numberFiles } from '../../src/search/numberFiles.ts';
import { engineList, numberName } from '../../src/search/packedList.ts';
import { writePart } from '../../src/search/writePart.ts';
import { startEngine } from '../../templates/client/search/pagefindEngine.ts';
import { tempFolder } from '../support/tempFolder.ts';

const RANKING = {
  term_similarity: null,
  page_length: null,
  term_saturation: null,
  term_frequency: null,
  diacritic_similarity: null,
  meta_weights: null,
};
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

test('a list of another version of Pagefind is refused, and nothing is moved', async () => {
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
  await assert.rejects(numberFiles(folder, `${folder}-neu`, '0'), /1\.6\.0/);
  await write(encode(list('1.6.0')));
  await assert.rejects(numberFiles(folder, `${folder}-neu`, '0'), /does not begin as Pagefind/);
  assert.deepEqual(await names(join(folder, 'fragment')), ['de_1']);
  assert.equal(existsSync(`${folder}-neu`), false);
});

test('a word that stands beside a frequent one is found without its file', async () => {
  const folder = join(tempFolder('cut'), '0');
  // „in“ at uneven places of 1,200 pages: more than packs well
  let seed = 1;
  const random = (most: number): number => {
    seed = (seed * 48_271) % 0x7fffffff;
    return seed % most;
  };
  const html = Array.from({ length: 1200 }, (_, page) => {
    const words = Array.from({ length: 120 }, (_, i) => (random(4) === 0 ? 'in' : `x${(i % 9) + 1}`));
    return `<html lang="de"><body><p>in ${words.join(' ')} ${['imker', 'info', 'kiel'][page] ?? ''}</p></body></html>`;
  });
  const list = await writePart({ count: html.length, characters: 300_000, html }, folder, { isFirst: true });
  const unpacked = async (path: string): Promise<Uint8Array<ArrayBuffer>> =>
    Uint8Array.from(gunzipSync(await readFile(join(folder, path))).subarray(12));
  const engine = await startEngine(await unpacked('wasm.de.pagefind'));
  for (const [word, pages] of [
    ['imker', 1],
    ['info', 1],
    ['kiel', 1],
    ['in', 1200],
  ] as const) {
    const index = engine.open(engineList(list), RANKING);
    let bytes = 0;
    for (const name of index.filesFor(word)) {
      const path = join('index', `${list.build}${name}.pf_index`);
      bytes += (await stat(join(folder, path))).size;
      index.add(await unpacked(path));
    }
    assert.equal(index.search({ words: word, typed: word, isPhrase: true }).length, pages, word);
    assert.ok(word === 'in' ? bytes > 12_000 : bytes < 6000, `${word}: ${bytes}`);
  }
});
