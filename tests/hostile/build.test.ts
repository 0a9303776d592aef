import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { type Ran, runScript } from '../support/runScript.ts';
import { tempFolder } from '../support/tempFolder.ts';

/**
 * Everything hostile at once, through the real build: nothing runs, nothing escapes the output folder, nothing is
 * lost without a problem that says so.
 */
const PAYLOAD = 'globalThis.__gekapert=1';
const SCRIPT = `<script>${PAYLOAD}</script><img src=x onerror="${PAYLOAD}"><a href="javascript:${PAYLOAD}">Klick</a>`;
const article = (front: string, body = 'Ein Satz über Wien.') => `---\n${front}\n---\n\n${body}\n`;
const longName = `${'x'.repeat(240)}.txt`;

const FILES: Record<string, string | Buffer> = {
  'script-im-text.txt': `Bericht\n\n${SCRIPT} und weiter im Text.\n`,
  'script-im-titel.md': article(`title: ${JSON.stringify(`Titel ${SCRIPT}`)}`, SCRIPT),
  'script-in-seite.html': `<!doctype html><title>Seite ${SCRIPT}</title><article><h1>Seite</h1><p onclick="${PAYLOAD}">Absatz ${SCRIPT}</p></article>`,
  'attribut.md': article(
    `title: ${JSON.stringify(`"><svg onload=${PAYLOAD}>`)}\nauthor: ${JSON.stringify(`" onmouseover="${PAYLOAD}`)}`,
  ),
  'adresse.md': article(`title: "Adresse"\nurl: "javascript:${PAYLOAD}"\nsource: ${JSON.stringify(SCRIPT)}`),
  'code-vorspann.md': `---js\n{ title: (() => { throw new Error('ausgeführt') })() }\n---\n\nText nach dem Vorspann.\n`,
  'vorlage.md': article(
    'title: "{{ 7*7 }} {% raw %}"',
    'Wert {{ constructor.constructor("return process")() }}.',
  ),
  'pfad.md': article('title: "Pfad"\nid: "../../../../tmp/entkommen"'),
  'pfad-nul.md': article('title: "Nul"\nid: "..\\0/etc"'),
  'prototyp.md': article('title: "Prototyp"\nid: "__proto__"\n__proto__: "x"\nconstructor: "y"'),
  'emoji-🚀-名.txt': 'Rakete 🚀\n\nEin Satz mit 🚀 und 名.\n',
  [longName]: 'Langer Name\n\nEin Satz.\n',
  'zwilling-a.md': article('title: "Zwilling"\ndate: "2020-01-01"', 'Erster Zwilling.'),
  'zwilling-b.md': article('title: "Zwilling"\ndate: "2020-01-01"', 'Zweiter Zwilling.'),
  'gleiche-id-a.md': article('title: "Gleiche Kennung A"\nid: "gleich"', 'Erster mit dieser Kennung.'),
  'gleiche-id-b.md': article('title: "Gleiche Kennung B"\nid: "gleich"', 'Zweiter mit dieser Kennung.'),
  'tief.html': `<article><h1>Tief</h1>${'<div>'.repeat(10_000)}<p>Ganz unten steht ein Satz.</p>${'</div>'.repeat(10_000)}</article>`,
  'leer.txt': '',
  'muell.txt': randomBytes(4096),
  'riesig.txt': Buffer.alloc(20 * 1024 * 1024, 'a '),
};
const NEVER_ARTICLES = ['leer.txt', 'muell.txt', 'riesig.txt'];

let ran: Ran;
let site: string;
let root: string;

before(async () => {
  root = tempFolder('hostile');
  const content = join(root, 'content');
  site = join(root, 'site');
  await mkdir(join(content, 'schleife'), { recursive: true });
  await symlink('..', join(content, 'schleife', 'kreis'));
  for (const [name, text] of Object.entries(FILES)) await writeFile(join(content, name), text);
  ran = await runScript('build', '--content', content, '--out', site);
});

async function filesOf(dir: string, ends: string): Promise<{ name: string; text: string }[]> {
  const names = (await readdir(dir, { recursive: true })).filter((name) => name.endsWith(ends));
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(dir, name), 'utf8') })));
}

test('the build ends with 1: some articles could not be read, the others are published', () => {
  assert.equal(ran.code, 1, ran.stderr);
});

test('every file is either an article or named as a problem', async () => {
  const records = await readFile(join(site, 'daten', 'records.ndjson'), 'utf8');
  const published = new Set(
    records
      .trimEnd()
      .split('\n')
      .map((line): string => JSON.parse(line).file),
  );
  for (const name of Object.keys(FILES)) {
    if (NEVER_ARTICLES.includes(name))
      assert.match(ran.stderr, new RegExp(`${name}:1: error `), `${name} vanished`);
    else assert.ok(published.has(name), `${name} vanished`);
  }
  assert.match(ran.stderr, /symlink-skipped/);
});

test('nothing is written outside the output folder', async () => {
  assert.deepEqual((await readdir(root)).sort(), ['content', 'site']);
  for (const name of await readdir(site, { recursive: true })) assert.doesNotMatch(name, /\.\.|__proto__/);
});

test('no page holds the payload as code', async () => {
  const pages = await filesOf(site, '.html');
  assert.ok(pages.length > Object.keys(FILES).length, 'the pages are missing');
  for (const { name, text } of pages) {
    for (const [script] of text.matchAll(/<script\b[^>]*>[\s\S]*?<\/script>/g)) {
      if (script.includes('application/ld+json'))
        assert.doesNotMatch(script.slice(1), /<script/, `${name} breaks out of its JSON-LD`);
      else assert.doesNotMatch(script, /gekapert/, name);
    }
    assert.doesNotMatch(text, /<[^>]*\son\w+\s*=/, `${name} has an event attribute`);
    assert.doesNotMatch(
      text,
      /<[^>]*(?:href|src|action)="\s*javascript:/i,
      `${name} has a javascript: address`,
    );
    assert.doesNotMatch(text, /<svg onload/i, name);
  }
});

test('templates inside articles stay text', async () => {
  const pages = await filesOf(join(site, 'artikel'), 'index.html');
  const page = pages.find(({ text }) => text.includes('constructor.constructor'));
  assert.ok(page, 'the article with template code is missing');
  assert.match(page.text, /\{\{ 7\*7 \}\}/);
});

test('articles of one title and date, or of one id, all have pages of their own', async () => {
  const pages = await filesOf(join(site, 'artikel'), 'index.html');
  for (const words of [
    'Erster Zwilling',
    'Zweiter Zwilling',
    'Erster mit dieser Kennung',
    'Zweiter mit dieser Kennung',
  ])
    assert.ok(
      pages.some(({ text }) => text.includes(words)),
      `„${words}“ is lost`,
    );
  assert.match(ran.stderr, /duplicate-id/);
});
