import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { settingsSchema } from '../../src/knowledge/settings.ts';
import { entryLinks } from '../../src/publish/entryLinks.ts';
import type { PublicArchive } from '../../src/publish/publicArchive.ts';
import { brokenLinks } from '../support/links.ts';
import { makeRecord } from '../support/records.ts';
import { openTestSite, type TestSite } from '../support/site.ts';

const settings = settingsSchema.parse({});

function archiveOf(articles: number, people: PublicArchive['people']): PublicArchive {
  return {
    records: Array.from({ length: articles }, (_, i) => makeRecord({ id: `a-${i}` })),
    byId: new Map(),
    people,
    places: [],
    organisations: [],
    sources: [],
    parallels: new Map(),
    related: new Map(),
    blocked: [],
  };
}

function person(id: string, articles: string[], status: 'found' | 'authority' = 'found') {
  const none = { authority: null, wordings: [], companions: [], roles: [], candidates: [] };
  return { id, name: id, status, count: articles.length, articles, ...none };
}

const people = [
  person('einmal', ['a-1']),
  person('zweimal', ['a-1', 'a-2']),
  person('geprueft', ['a-2'], 'authority'),
];

test('in a large archive a name of one article leads to that article', () => {
  const links = entryLinks(archiveOf(501, people), settings);
  assert.equal(links.page('people', 'einmal'), null);
  assert.equal(links.link('people', 'einmal'), '/artikel/a-1/');
  for (const id of ['zweimal', 'geprueft']) {
    assert.equal(links.page('people', id), `/personen/${id}/`);
    assert.equal(links.link('people', id), `/personen/${id}/`);
  }
  assert.equal(links.fewest, 2);
  assert.equal(links.page('places', 'einmal'), '/orte/einmal/', 'another kind is another entry');
});

test('in a small one every name has a page, and the settings overrule both', () => {
  assert.equal(entryLinks(archiveOf(500, people), settings).page('people', 'einmal'), '/personen/einmal/');
  assert.equal(entryLinks(archiveOf(2, people), { entryPages: 'repeated' }).page('people', 'einmal'), null);
  const all = entryLinks(archiveOf(501, people), { entryPages: 'all' });
  assert.equal(all.fewest, 1);
  assert.equal(all.page('people', 'einmal'), '/personen/einmal/');
});

const content = mkdtempSync(join(tmpdir(), 'entry-links-'));
let site: TestSite;
before(async () => {
  mkdirSync(join(content, 'articles'));
  writeFileSync(join(content, 'archive.yaml'), 'entryPages: repeated\n');
  const write = (name: string, day: string, text: string) =>
    writeFileSync(
      join(content, 'articles', name),
      `---\nid: ${name.slice(0, -3)}\ntitle: Bericht aus ${name}\ndate: "${day}"\n---\n\n${text}\n`,
    );
  write(
    'erster.md',
    '2024-03-01',
    'Die Ministerin Helene Brandstetter sprach am Freitag in Rostock. „Wir bauen den Hafen aus“, sagte Brandstetter vor dem Rathaus.',
  );
  write(
    'zweiter.md',
    '2024-03-08',
    'In Rostock hat der Bürgermeister Konrad Liebscher die Pläne für den Hafen gelobt.',
  );
  site = await openTestSite({ contentDir: content, search: false });
});
after(async () => {
  await site?.close();
  rmSync(content, { recursive: true });
});

const read = (file: string): string => readFileSync(join(site.dir, file), 'utf8');

test('a name without a page stays in register, margin, feed and edition, and no link breaks', () => {
  assert.deepEqual(
    brokenLinks(site.dir, '/').filter((link) => !/pagefind/.test(link)),
    [],
  );
  assert.ok(existsSync(join(site.dir, 'orte/rostock/index.html')));
  assert.ok(!existsSync(join(site.dir, 'personen/helene-brandstetter')));
  assert.match(read('personen/index.html'), /<a href="\/artikel\/erster\/">Brandstetter, Helene<\/a>/);
  const article = read('artikel/erster/index.html');
  assert.match(article, /<span>Helene Brandstetter<\/span>/);
  assert.match(article, /<a class="name" href="\/orte\/rostock\/">Rostock<\/a>/);
  assert.doesNotMatch(article, /\/personen\/helene/);
  assert.match(read('artikel/erster/artikel.tei.xml'), /<persName>Helene Brandstetter<\/persName>/);
});
