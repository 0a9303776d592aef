import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gunzipSync, gzipSync } from 'node:zlib';
import { runPagefind } from '../../src/search/runPagefind.ts';
import { writePart } from '../../src/search/writePart.ts';
import { openPagefind, type Pagefind } from '../../templates/client/search/pagefind.ts';
import { tempFolder } from '../support/tempFolder.ts';

/** What Pagefind's own script gives, as far as it is compared. */
interface OwnScript {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  mergeIndex(path: string, options: object): Promise<void>;
  search(
    term: string,
  ): Promise<{ results: { score: number; data(): Promise<{ meta: { title: string } }> }[] }>;
}

/** Two parts of an archive: headline, words that are found but not shown, text. */
const PARTS = [
  [
    ['Der Hafen', 'Verwaltung', 'Im Hafen von Kiel liegt ein Schiff.'],
    ['Die Häfen', 'Kai', 'Alle Häfen sind offen.'],
    ['Das Café', '', 'Im Café sitzt René.'],
  ],
  [
    ['Die Bahn', 'Hafen', 'Die Bahn fährt nach Kiel zum Hafen.'],
    ['Das Schiff', '', 'Ein Schiff, das im Hafen liegt und liegt.'],
    ['Cafe ohne Akzent', '', 'Rene im Cafe.'],
    ['Łódź', '', 'Łódź liegt in Polen, СССР nicht.'],
  ],
].map((part) => part.map(([title = '', hidden = '', text = '']) => ({ title, hidden, text })));

const html = ({ title, hidden, text }: { title: string; hidden: string; text: string }): string =>
  `<html lang="de"><body data-pagefind-body><h1 data-pagefind-meta="title">${title}</h1>${
    hidden === '' ? '' : `<i data-pagefind-meta="teile:${hidden}"></i>`
  }<p>${text}</p></body></html>`;

const realFetch = globalThis.fetch;
let ours: Pagefind;
let own: OwnScript;
/** addresses that are answered with an error */
const broken = new Set<string>();

before(async () => {
  const root = tempFolder('engine');
  for (const [i, part] of PARTS.entries()) {
    const pages = part.map(html);
    const list = await writePart(
      { count: pages.length, characters: 1000, html: pages },
      join(root, 'pagefind', `${i}`),
      { isFirst: i === 0 },
    );
    await writeFile(join(root, 'pagefind', `${i}`, 'liste.tab'), gzipSync(JSON.stringify(list)));
    await mkdir(join(root, `pages${i}`));
    for (const [n, page] of pages.entries()) await writeFile(join(root, `pages${i}`, `${n}.html`), page);
    await runPagefind(join(root, `pages${i}`), join(root, `own${i}`));
  }
  globalThis.fetch = async (input) => {
    const path = String(input).replace(/\?.*/, '');
    if (broken.has(path.replace(/.*\./, ''))) return new Response('', { status: 503 });
    return new Response(new Uint8Array(await readFile(path)));
  };
  ours = await openPagefind(
    `${root}/`,
    Promise.resolve({ addressOf: (name) => `${root}/pagefind/${name}.tab`, parts: ['0', '1'] }),
  );
  own = await import(join(root, 'own0', 'pagefind.js'));
  const ranking = { metaWeights: { title: 4, teile: 0.2 } };
  await own.options({ basePath: `${root}/own0/`, baseUrl: '/', noWorker: true, ranking });
  await own.init();
  await own.mergeIndex(`${root}/own1/`, { baseUrl: '/', ranking });
});
after(() => {
  globalThis.fetch = realFetch;
});

const titles = PARTS.flat().map(({ title }) => title);

type Hit = [title: string, score: number];

async function byOwnScript(term: string): Promise<Hit[]> {
  const { results } = await own.search(term);
  return Promise.all(
    results.map(async ({ score, data }): Promise<Hit> => [(await data()).meta.title, score]),
  );
}

/** Of pages with one score Pagefind numbers those first that the folder lists first. */
const evened = (hits: readonly Hit[]): Hit[] =>
  hits.toSorted(([a, score], [b, other]) => other - score || (a < b ? -1 : 1));

test("words and phrases have the articles and scores that Pagefind's own script gives them", async () => {
  let hits = 0;
  for (const term of [
    'Hafen',
    '"Hafen"',
    'hafen kiel',
    '"Im Hafen"',
    ' "liegt ein Schiff." ',
    'Häfen',
    'Café',
    '"cafe"',
    'René',
    'Verwaltung',
    'Verwalt',
    'Łódź',
    'сссР',
    'Schiff, das',
    'Zirkus',
    '„“',
    '-',
    '',
  ]) {
    const found = await ours.search(term);
    hits += found.length;
    assert.deepEqual(
      evened(found.map(([row, score]) => [titles[row] ?? '', score])),
      evened(await byOwnScript(term)),
      term,
    );
    assert.ok(
      found.every(([, score], i) => score <= (found[i - 1]?.[1] ?? score)),
      'the best first',
    );
  }
  assert.ok(hits > 20);
});

test('pages are read by their row, across all parts', async () => {
  assert.equal(ours.count, titles.length);
  for (const [row, title] of titles.entries()) assert.equal((await ours.page(row)).meta['title'], title);
  for (const row of [-1, titles.length]) await assert.rejects(ours.page(row), /no row/);
});

test('a file of words that does not come is a failure, not an answer, and is asked for again', async () => {
  const root = tempFolder('broken');
  const [part = []] = PARTS;
  const pages = { count: part.length, characters: 1000, html: part.map(html) };
  const list = await writePart(pages, join(root, 'pagefind', '0'), { isFirst: true });
  await writeFile(join(root, 'pagefind', '0', 'liste.tab'), gzipSync(JSON.stringify(list)));
  const addressOf = (name: string): string => `${root}/pagefind/${name}.tab`;
  const opened = await openPagefind(`${root}/`, Promise.resolve({ addressOf, parts: ['0'] }));
  broken.add('pf_index').add('pf_fragment');
  await assert.rejects(opened.search('Hafen'), /503/);
  await assert.rejects(opened.page(0), /503/);
  broken.clear();
  assert.equal((await opened.search('Hafen')).length, 2);
  assert.equal((await opened.page(0)).meta['title'], 'Der Hafen');
});

test('what a host has unpacked on the way is read too, and another engine is refused', async () => {
  const root = tempFolder('unpacked');
  const [part = []] = PARTS;
  const folder = join(root, 'pagefind', '0');
  const list = await writePart({ count: part.length, characters: 1000, html: part.map(html) }, folder, {
    isFirst: true,
  });
  await writeFile(join(folder, 'liste.tab'), JSON.stringify(list));
  const wasm = join(folder, 'wasm.de.pagefind');
  await writeFile(wasm, gunzipSync(await readFile(wasm)));
  const addressOf = (name: string): string => `${root}/pagefind/${name}.tab`;
  const open = (): Promise<Pagefind> =>
    openPagefind(`${root}/`, Promise.resolve({ addressOf, parts: ['0'] }));
  assert.equal((await (await open()).search('Hafen')).length, 2);
  // the shortest module there is
  await writeFile(wasm, Buffer.from('pagefind_dcd\0asm\x01\0\0\0', 'latin1'));
  await assert.rejects(open(), /not the engine of Pagefind/);
});
