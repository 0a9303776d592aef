import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { writeServiceWorker } from '../../src/publish/offline/writeServiceWorker.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { openTestSite, serve, type TestSite } from '../support/site.ts';
import { BASE, q, ready } from './search/session.ts';

const ARTICLES = {
  hafen:
    'Der Hafen von Kiel öffnet am Montag wieder für große Schiffe. Die Lieferungen kommen über die Ostsee.',
  bahn: 'Die Bahn fährt wieder nach Kiel. Waffenlieferungen sind an Bord nicht erlaubt.',
  gesperrt: 'Dieser Sperrwortsatz darf nirgends zu lesen sein.',
} as const;

const PATIENCE_MS = 60_000;
const SETTINGS = { offline: true, offlineMaxBytes: 10_000_000 };
let content: string;
let site: TestSite;
let browser: Browser;
/** a server that can be stopped, and what it was asked for */
let server: Server;
const asked: string[] = [];
let port: number;

const listen = (): Promise<unknown> =>
  new Promise((resolve) => server.listen(port, '127.0.0.1', () => resolve(null)));
function stop(): void {
  server.closeAllConnections();
  server.close();
}

before(async () => {
  content = mkdtempSync(join(tmpdir(), 'offline-'));
  mkdirSync(join(content, 'articles'));
  writeFileSync(join(content, 'archive.yaml'), 'title: Kleines Archiv\noffline: true\n');
  for (const [name, text] of Object.entries(ARTICLES)) {
    const rights = name === 'gesperrt' ? 'blocked' : 'full';
    writeFileSync(
      join(content, 'articles', `${name}.md`),
      `---\nid: ${name}\ntitle: "Titel ${name}"\ndate: 2023-09-05\nrights: ${rights}\n---\n${text}\n`,
    );
  }
  site = await openTestSite({ contentDir: content, basePath: BASE });
  server = await serve(site.dir, BASE);
  server.on('request', ({ url }) => asked.push(url ?? ''));
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
  await site?.close();
  rmSync(content, { recursive: true, force: true });
});

/** Waits for the browser, which looks for a new worker when it has time. */
async function until(page: Page, wanted: (names: string[]) => boolean): Promise<void> {
  const end = performance.now() + PATIENCE_MS;
  while (!wanted(await cacheNames(page))) {
    assert.ok(performance.now() < end, (await cacheNames(page)).join());
    await page.waitForTimeout(100);
  }
}
const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());

test('after the first visit everything can be read and searched without a network; a new build takes the place of the old', async () => {
  const { page, faults } = await openPage(browser, { ...site, origin: `http://127.0.0.1:${port}` });
  await page.goto(BASE);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  assert.match((await page.textContent('#offline')) ?? '', /ohne Netz/);
  const [first = '', ...others] = await cacheNames(page);
  assert.match(first, /^archiv \/archiv\/ [0-9a-f]{16}$/);
  assert.deepEqual(others, []);

  await page.context().setOffline(true);
  stop();
  await page.goto(`${BASE}suche/${q('Lieferung')}`);
  const { hits } = await ready(page);
  assert.equal(hits, 2, 'also the compound, and not what is blocked');
  await page.locator('#mitnehmen summary').click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'CSV', exact: true }).click(),
  ]);
  const csv = readFileSync(await file.path(), 'utf8');
  assert.match(csv, /^hafen,Titel hafen/m);
  assert.doesNotMatch(csv, /gesperrt|Sperrwort/);
  await page.locator('.treffer h2 a', { hasText: 'Titel bahn' }).click();
  await page.waitForSelector('article mark');
  await page.goto(`${BASE}artikel/hafen`);
  assert.match(page.url(), /artikel\/hafen\/$/);
  assert.match((await page.textContent('article')) ?? '', /Hafen von Kiel/);
  const missing = await page.goto(`${BASE}artikel/gibt-es-nicht/`);
  assert.equal(missing?.status(), 404);
  assert.match((await page.textContent('h1')) ?? '', /gibt es nicht/);

  await listen();
  await page.context().setOffline(false);
  const start = join(site.dir, 'index.html');
  writeFileSync(start, readFileSync(start, 'utf8').replaceAll('Kleines Archiv', 'Neues Archiv'));
  const fetchedBefore = asked.length;
  await writeServiceWorker(site.dir, SETTINGS, BASE);
  await page.goto(BASE);
  await until(page, ([name, ...more]) => name !== undefined && name !== first && more.length === 0);
  await page.reload();
  assert.equal(await page.textContent('.mast-title'), 'Neues Archiv');
  const fetched = asked.slice(fetchedBefore).filter((path) => path.startsWith(`${BASE}artikel/`));
  assert.deepEqual(fetched, [], 'what has not changed is not fetched again');

  await writeServiceWorker(site.dir, { ...SETTINGS, offline: false }, BASE);
  await page.goto(BASE);
  await until(page, (names) => names.length === 0);
  assert.deepEqual(
    faults.filter((fault) => !/404/.test(fault)),
    [],
  );
  await page.context().close();
});
