import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { buildArchive } from '../../src/archive.ts';
import { FREQUENT } from '../../src/search/frequentWords.ts';
import { indexArchive } from '../../src/search/indexArchive.ts';
import { parseQuery } from '../../src/search/parseQuery.ts';
import { type ArchiveData, loadArchiveData } from '../../templates/client/search/archiveData.ts';
import { evaluate } from '../../templates/client/search/evaluate.ts';
import { openFrequentRows } from '../../templates/client/search/frequentRows.ts';
import { type FullText, openFullText } from '../../templates/client/search/fullText.ts';
import { openLexicon } from '../../templates/client/search/lexicon.ts';
import { tempFolder } from '../support/tempFolder.ts';

/** More than a word must have to be frequent. */
const COUNT = FREQUENT.articles + 100;

let base: string;
let data: ArchiveData;
/** with the tables of frequent words and of phrases with them, and without these */
let text: FullText;
let plain: FullText;
/** addresses of Pagefind's files of words that were loaded */
let loaded: string[] = [];

/** Every article has „Hafen“, as a word of its own or in a compound; every seventh has „Boje“; all are about Ada Hafen. */
const article = (i: number): string =>
  [
    `---\ntitle: Meldung ${i}\ndate: 2020-01-01\n---\n`,
    i % 5 === 0 ? 'Die Hafenverwaltung teilte das am Abend mit.' : 'Im Hafen lag am Abend ein Schiff.',
    i % 7 === 0 ? 'Eine Boje trieb davon.' : 'Es blieb ruhig.',
    'Kapitänin Ada Hafen sagte nichts.',
  ].join('\n');

const realFetch = globalThis.fetch;
before(async () => {
  const root = tempFolder('frequent');
  const content = join(root, 'content');
  await mkdir(content);
  for (let i = 0; i < COUNT; i++) await writeFile(join(content, `${i}.md`), article(i));
  const { archive } = await buildArchive(content);
  await indexArchive(archive, join(root, 'site'));
  globalThis.fetch = async (input) => {
    const path = String(input instanceof Request ? input.url : input).replace(/\?.*$/, '');
    if (path.includes('/index/')) loaded.push(path);
    return new Response(new Uint8Array(await readFile(path)));
  };
  base = `${join(root, 'site')}/`;
  data = await loadArchiveData(base, fetch(`${base}pagefind/archiv.tab`));
  const open = (stems: string): FullText =>
    openFullText(
      base,
      Promise.resolve({
        addressOf: data.addressOf,
        parts: data.parts,
        frequent: openFrequentRows(data.addressOf, { ...data.vocabulary, frequentStems: stems }),
        hasPhrases: data.hasPhrases && stems !== '',
      }),
    );
  text = open(data.vocabulary.frequentStems);
  plain = open('');
});
after(() => {
  globalThis.fetch = realFetch;
});

test('a frequent word has the articles that Pagefind finds for it, and none of its files is loaded', async () => {
  const words = ['Hafen', 'häfen', 'Abend', 'Ada'];
  const found = await Promise.all(words.map((word) => text.word(word)));
  assert.deepEqual(loaded, []);
  const asked = await Promise.all(words.map((word) => plain.word(word)));
  assert.ok(loaded.length > 0);
  for (const [i, word] of words.entries()) {
    assert.equal(found[i]?.size, COUNT, word);
    assert.deepEqual([...(found[i] ?? [])].sort(byRow), [...(asked[i] ?? [])].sort(byRow), word);
  }
});

test('a word that fewer have is asked of Pagefind', async () => {
  loaded = [];
  assert.equal((await text.word('Boje')).size, Math.ceil(COUNT / 7));
  assert.ok(loaded.length > 0);
  assert.equal(await text.hasFrequent('Boje'), false);
});

test('frequent words side by side are a name, or left in the order of their days', async () => {
  const lexicon = openLexicon(data.addressOf, data.vocabulary);
  const rows = async (q: string): Promise<number> => {
    const { hits } = await evaluate(parseQuery(q), text, lexicon, false);
    return [...(hits ?? [])].filter(([, score]) => score > 100).length;
  };
  loaded = [];
  assert.equal((await text.named('Ada Hafen'))?.size, COUNT);
  assert.equal(await text.named('Hafen Abend'), null);
  assert.equal(await rows('Ada Hafen'), COUNT);
  assert.equal(await rows('Abend Hafen'), 0);
  assert.deepEqual(loaded, []);
});

test('a phrase of frequent words is found where Pagefind finds it, and none of its files is loaded', async () => {
  const phrases = [
    'Ada Hafen',
    'am Abend',
    'Ada Hafen sagte nichts',
    'Hafen sagte nichts',
    'Abend am',
    'Hafen am Abend',
  ];
  loaded = [];
  const found = await Promise.all(phrases.map((phrase) => text.phrase(phrase)));
  assert.deepEqual(loaded, []);
  const asked = await Promise.all(phrases.map((phrase) => plain.phrase(phrase)));
  for (const [i, phrase] of phrases.entries())
    assert.deepEqual([...(found[i]?.keys() ?? [])], [...(asked[i]?.keys() ?? [])].sort(ascending), phrase);
  assert.equal(found[1]?.size, COUNT);
  // longer ones that so many articles have are asked of Pagefind
  assert.equal((await text.phrase('Kapitänin Ada Hafen sagte nichts'))?.size, COUNT);
});

test('of other words in a phrase with frequent ones only their own files are loaded', async () => {
  for (const phrase of [
    'Hafen lag am',
    'lag am Abend ein Schiff',
    'Eine Boje',
    'Boje trieb davon',
    'Boje am',
    'trieb davon Kapitänin Ada',
    'Es blieb',
  ])
    assert.deepEqual(
      [...(await text.phrase(phrase)).keys()],
      [...(await plain.phrase(phrase)).keys()].sort(ascending),
      phrase,
    );
});

const ascending = (a: number, b: number): number => a - b;
const byRow = ([a]: [number, number], [b]: [number, number]): number => a - b;
