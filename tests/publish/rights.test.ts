import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { siteFiles } from '../support/links.ts';
import { openTestSite, type TestSite } from '../support/site.ts';

const opening = 'Der Hafen von Kiel öffnet am Montag wieder für große Schiffe, sagte Anna Muster. '.repeat(5);
const body = (secret: string): string =>
  `${opening}\n\n${'Danach folgt ein Absatz, der nur dazu dient, den Anfang vom Ende zu trennen. '.repeat(6)}${secret} steht am Ende.`;

const ARTICLES = {
  voll: { rights: 'full', secret: 'Offenwort' },
  auszug: { rights: 'excerpt', secret: 'Auszugswort' },
  angaben: { rights: 'metadata', secret: 'Angabenwort' },
  gesperrt: { rights: 'blocked', secret: 'Sperrwort' },
} as const;

let site: TestSite;
let content: string;
before(async () => {
  content = mkdtempSync(join(tmpdir(), 'rights-'));
  mkdirSync(join(content, 'articles'));
  for (const [name, { secret, rights }] of Object.entries(ARTICLES)) {
    writeFileSync(
      join(content, 'articles', `${name}.md`),
      `---\nid: ${name}\ntitle: "Titel ${name}"\ndate: 2023-09-05\nurl: https://zeitung.example/${name}\nrights: ${rights}\n---\n${body(secret)}\n`,
    );
  }
  site = await openTestSite({ contentDir: content, search: false });
});
after(async () => {
  await site?.close();
  rmSync(content, { recursive: true, force: true });
});

/** Every file of the site that holds the word. */
const filesWith = (word: string): string[] =>
  siteFiles(site.dir).filter((file) => readFileSync(join(site.dir, file)).includes(word));
const page = (id: string): string => readFileSync(join(site.dir, 'artikel', id, 'index.html'), 'utf8');

test('the end of a full article is on its page, in its editions, its original and the export', () => {
  assert.deepEqual(
    filesWith(ARTICLES.voll.secret).filter((file) => /voll\/|records\.ndjson/.test(file)),
    [
      'artikel/voll/artikel.json',
      'artikel/voll/artikel.tei.xml',
      'artikel/voll/index.html',
      'artikel/voll/original.txt',
      'daten/records.ndjson',
    ],
  );
});

test('the body of a restricted article is in no file of the site', () => {
  for (const name of ['auszug', 'angaben', 'gesperrt'] as const)
    assert.deepEqual(filesWith(ARTICLES[name].secret), [], name);
});

test('an excerpt shows the beginning, says why it ends and where the rest is', () => {
  assert.match(page('auszug'), /öffnet am Montag/);
  assert.match(page('auszug'), /nur den Anfang/);
  assert.match(page('auszug'), /href="https:\/\/zeitung\.example\/auszug"/);
});

test('of a metadata article no sentence is shown', () => {
  assert.match(page('angaben'), /Titel angaben/);
  assert.doesNotMatch(page('angaben'), /öffnet am Montag/);
});

test('a blocked article has an address that says so, and stands nowhere else', () => {
  assert.match(page('gesperrt'), /gesperrt/);
  assert.deepEqual(filesWith('Titel gesperrt'), []);
  assert.deepEqual(
    filesWith('artikel/gesperrt/').filter((file) => file !== 'artikel/gesperrt/index.html'),
    [],
  );
});

test('only the full article offers its source file', () => {
  for (const [name, offered] of [
    ['voll', true],
    ['auszug', false],
    ['angaben', false],
    ['gesperrt', false],
  ] as const)
    assert.equal(existsSync(join(site.dir, 'artikel', name, 'original.txt')), offered, name);
});
