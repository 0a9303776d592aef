import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { buildArchive } from '../../src/archive.ts';
import { indexArchive } from '../../src/search/indexArchive.ts';
import { readAddress } from '../../src/search/searchAddress.ts';
import { type JudgedQuery, searchQuality } from '../../src/search/searchQuality.ts';
import { loadArchiveData } from '../../templates/client/search/archiveData.ts';
import { openFrequentRows } from '../../templates/client/search/frequentRows.ts';
import { openFullText } from '../../templates/client/search/fullText.ts';
import { openLexicon } from '../../templates/client/search/lexicon.ts';
import { type Engine, runSearch } from '../../templates/client/search/runSearch.ts';
import { select } from '../../templates/client/search/select.ts';
import { fullTextOf, lexiconOf } from '../support/searchTexts.ts';

/** What the bars of the big set ask for, here of every single kind. */
const RECALL = 0.95;
const PRECISION = 0.9;

let root: string;
let engine: Engine;
/** id of the article in each row */
let ids: string[];

/** The page's modules run here as in a browser, but for the files: they come from the disk. */
async function fromDisk(address: unknown): Promise<Response> {
  const path = String(address)
    .replace(/^file:\/\//, '')
    .replace(/\?.*/, '');
  return readFile(path).then(
    (bytes) => new Response(new Uint8Array(bytes)),
    () => new Response('', { status: 404 }),
  );
}

const realFetch = globalThis.fetch;
before(async () => {
  root = await mkdtemp(join(tmpdir(), 'search-'));
  const { archive } = await buildArchive('content');
  await indexArchive(archive, root);
  globalThis.fetch = fromDisk;
  const base = `${root}/`;
  const data = await loadArchiveData(base, fetch(`${base}pagefind/archiv.tab`));
  engine = {
    base,
    archive: data,
    references: async () => [],
    text: openFullText(
      base,
      Promise.resolve({
        addressOf: data.addressOf,
        parts: data.parts,
        frequent: openFrequentRows(data.addressOf, data.vocabulary),
        hasPhrases: data.hasPhrases,
      }),
    ),
    lexicon: openLexicon(data.addressOf, data.vocabulary),
  };
  const pages = await Promise.all(Array.from({ length: data.count }, (_, row) => engine.text.page(row)));
  ids = pages.map(({ url }) => /artikel\/([^/]+)\/$/.exec(url)?.[1] ?? '');
});
after(async () => {
  globalThis.fetch = realFetch;
  await rm(root, { recursive: true, force: true });
});

async function ask(q: string): Promise<string[]> {
  const answer = await runSearch(q, engine, false);
  const state = readAddress(`?${new URLSearchParams({ q })}`);
  const { rows } = select(answer.found, answer.query, state, engine.archive, new Map());
  return rows.map((row) => ids[row] ?? '');
}

test('the judged queries over the sample archive are answered as well as the bars ask', async () => {
  const queries: JudgedQuery[] = JSON.parse(await readFile('tests/search/sampleQueries.json', 'utf8'));
  assert.ok(queries.every(({ ids: wanted }) => wanted.length > 0 && wanted.every((id) => ids.includes(id))));
  const found: string[][] = [];
  for (const { q } of queries) found.push(await ask(q));
  const weak = searchQuality(queries, found).filter(
    ({ recall, precision }) => recall < RECALL || precision < PRECISION,
  );
  assert.deepEqual(weak, []);
});

test('what the archive lacks is not found', async () => {
  for (const q of ['"Xyzzyquark"', 'Lawrow -Lawrow', '"Sieges des Tag"'])
    assert.deepEqual(await ask(q), [], q);
});

test('a syllable of a name is no acronym, the acronym itself is', async () => {
  const wordings = async (q: string): Promise<string[]> => {
    const { found } = await runSearch(q, engine, false);
    return found.readings.flatMap((reading) => reading.wordings.map(({ text }) => text));
  };
  const nations = (all: string[]): boolean => all.some((text) => /Vereint/.test(text));
  for (const q of ['Kim Jong Un', 'Kim Jong-un']) assert.ok(!nations(await wordings(q)), q);
  for (const q of ['Un', 'UN', 'UN Kim', 'un russland', 'UN-Sicherheitsrat'])
    assert.ok(nations(await wordings(q)), q);
  const [apart, joined] = [await ask('Kim Jong Un'), await ask('Kim Jong-un')];
  assert.deepEqual([...apart].sort(), [...joined].sort());
});

test('a question that no article has all words of is answered for those that ask for something, and says so', async () => {
  const run = (q: string) => runSearch(q, engine, false);
  const { corrected, asked, dropped, found } = await run('Wieso weshalb warum Lawrow?');
  assert.deepEqual([corrected, asked, dropped], ['Lawrow?', ['Wieso', 'weshalb', 'warum'], []]);
  assert.ok((found.hits?.size ?? 0) > 0);
  for (const q of ['Wieso Xyzzyquark', 'Wieso weshalb warum', '"Wieso weshalb" Lawrow'])
    assert.deepEqual((await run(q)).asked, [], q);
});

test('of words that no article has together the page has those without which some do', async () => {
  const { nearly, corrected } = await runSearch('Lawrow Hafen', engine, false);
  assert.equal(corrected, null);
  assert.deepEqual(nearly.map(({ typed, q }) => [typed, q]).sort(), [
    ['Hafen', 'Lawrow'],
    ['Lawrow', 'Hafen'],
  ]);
  assert.deepEqual((await runSearch('Lawrow', engine, false)).nearly, []);
  assert.deepEqual((await runSearch('Lawrow Xyzzyquark', engine, false)).nearly, []);
});

test('where only the stem of a word occurs, one a slip away is offered, but not while it is typed', async () => {
  const texts = ['Wir machen das.'];
  const lexicon = {
    ...lexiconOf(texts),
    suggest: async () => [
      { form: 'machten', count: 9, cost: 0.7 },
      { form: 'Mädchens', count: 9, cost: 0.9 },
    ],
  };
  const offered = async (q: string, typing: boolean): Promise<string[]> => {
    const { slips } = await runSearch(q, { ...engine, text: fullTextOf(texts), lexicon }, typing);
    return slips.flatMap(({ suggestions }) => suggestions.map(({ form }) => form));
  };
  assert.deepEqual(await offered('Mächens', false), ['machten', 'Mädchens']);
  assert.deepEqual(await offered('Mächens', true), []);
  assert.deepEqual(await offered('machen', false), [], 'the word itself occurs');
});
