import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { linkArchive } from '../../src/link/linkArchive.ts';
import { readKnowledge } from '../../src/read/readKnowledge.ts';
import type { ArticleRecord } from '../../src/record.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { siteFiles } from '../support/links.ts';
import { makeRecord, span, stated } from '../support/records.ts';
import { renderPages } from '../support/renderPages.ts';
import { serveSite, type TestSite } from '../support/site.ts';

/** Text that would run if any page took it for markup; it goes straight into every field, past all reading and cleaning. */
const EVIL = `"'></title></script><script>window.caught=1</script><img src=x onerror=window.caught=1><svg onload=window.caught=1>`;
const words = `Am 5. September sprach ${EVIL} in Kiel. „${EVIL}“, sagte er.`;
const evilSpan = span(words, EVIL);

const hostile: ArticleRecord = makeRecord({
  id: 'hostile',
  file: 'hostile.txt',
  title: EVIL,
  kicker: EVIL,
  subtitle: EVIL,
  text: words,
  authors: [EVIL],
  agencies: [EVIL],
  contributors: [EVIL],
  source: { id: 'evil-source', name: EVIL },
  url: `https://example.org/"><script>window.caught=1</script>`,
  dateline: EVIL,
  published: {
    certainty: 'inferred',
    edtf: '2023-09-05',
    basis: 'text',
    line: 1,
    wording: EVIL,
    evidence: span(words, '5. September'),
  },
  people: [{ id: 'evil', name: EVIL, status: 'found', mentions: [{ ...evilSpan, role: EVIL }] }],
  quotes: [{ ...evilSpan, kind: 'direct', speaker: { name: EVIL, personId: 'evil' } }],
  captions: [{ text: EVIL, credit: EVIL }],
  removed: [{ line: 1, text: EVIL, reason: 'other' }],
  problems: [{ code: EVIL, severity: 'warning', message: EVIL, remedy: EVIL }],
});
const tame = makeRecord({ id: 'tame', file: 'tame.html', text: 'Ein Satz.', published: stated('2023-09') });

let root: string;
let site: TestSite;
let browser: Browser;
before(async () => {
  root = mkdtempSync(join(tmpdir(), 'hostile-pages-'));
  const contentDir = join(root, 'content');
  mkdirSync(contentDir);
  writeFileSync(join(contentDir, 'hostile.txt'), words);
  writeFileSync(join(contentDir, 'tame.html'), '<script>window.caught=1</script>');
  const { knowledge } = await readKnowledge(contentDir);
  const out = join(root, 'out');
  await renderPages(
    {
      archive: linkArchive([hostile, tame], knowledge),
      knowledge: {
        ...knowledge,
        settings: { ...knowledge.settings, title: EVIL, description: EVIL, publisher: EVIL },
      },
      problems: [],
    },
    { contentDir, out, basePath: '/' },
  );
  site = await serveSite(out);
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
  rmSync(root, { recursive: true, force: true });
});

test('nothing that an article says is ever run', async () => {
  const { page, faults } = await openPage(browser, site);
  const pages = siteFiles(site.dir).filter((file) => file.endsWith('.html') && !file.startsWith('suche/'));
  assert.ok(pages.length > 12);
  for (const file of pages) {
    await page.goto(`/${file.replace(/index\.html$/, '')}`);
    assert.equal(await page.evaluate(() => Reflect.get(window, 'caught')), undefined, file);
    assert.equal(await page.locator('img, iframe, object, embed, svg[onload]').count(), 0, file);
  }
  assert.deepEqual(faults, []);
  await page.goto('/artikel/hostile/');
  assert.ok((await page.locator('h1').textContent())?.includes('<script>window.caught=1</script>'));
  await page.context().close();
});

test('a saved page is offered as text, never as a page', async () => {
  const { page } = await openPage(browser, site);
  const response = await page.goto('/artikel/tame/original.txt');
  assert.match(response?.headers()['content-type'] ?? '', /^text\/plain/);
  assert.equal(await page.evaluate(() => Reflect.get(window, 'caught')), undefined);
  await page.context().close();
});

test('feed and exports hold hostile text as text', async () => {
  const { page } = await openPage(browser, site);
  await page.goto('/ueber/');
  for (const path of ['/feed.xml', '/artikel/hostile/artikel.tei.xml']) {
    const found = await page.evaluate(async (address) => {
      const text = await (await fetch(address)).text();
      const xml = new DOMParser().parseFromString(text, 'application/xml');
      // what a feed reader makes of titles and summaries, which are HTML
      const html = [...xml.querySelectorAll('title, summary')].map((element) => element.textContent).join('');
      const shown = new DOMParser().parseFromString(html, 'text/html');
      return (
        xml.querySelectorAll('parsererror, script').length +
        (address.includes('feed') ? shown.querySelectorAll('script, img, svg').length : 0)
      );
    }, path);
    assert.equal(found, 0, path);
  }
  const csv = await (await page.request.get(`${site.origin}/daten/records.csv`)).text();
  assert.match(csv, /"""'></);
  await page.context().close();
});
