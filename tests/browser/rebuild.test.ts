import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser } from 'playwright-core';
import { buildArchive } from '../../src/archive.ts';
import { buildSite } from '../../src/publish/buildSite.ts';
import { openBrowser, openPage } from '../support/browser.ts';
import { serve } from '../support/site.ts';
import { tempFolder } from '../support/tempFolder.ts';
import { q, ready } from './search/session.ts';

let browser: Browser;
let server: Server;
let build: () => Promise<void>;
let articles: string;
let origin: string;
let dir: string;

before(async () => {
  const root = tempFolder('rebuild');
  articles = join(root, 'content', 'articles');
  dir = join(root, 'site');
  await mkdir(articles, { recursive: true });
  const contentDir = join(root, 'content');
  build = async () => {
    await buildSite(await buildArchive(contentDir), { contentDir, out: dir, basePath: '/' });
  };
  server = await serve(dir, '/');
  // as hosts do that let browsers keep files without asking
  server.prependListener('request', (_, response) => response.setHeader('cache-control', 'max-age=3600'));
  const address = server.address();
  origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : 0}`;
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  server?.closeAllConnections();
  server?.close();
});

const write = (name: string, date: string, text: string): void =>
  writeFileSync(join(articles, `${name}.md`), `---\ntitle: "Titel ${name}"\ndate: ${date}\n---\n${text}\n`);

test('a browser that has kept files of the build before finds what the present one has', async () => {
  write('hafen', '2023-05-01', 'Der Hafen von Kiel öffnet. Ein Schiff läuft aus.');
  write('bahn', '2023-06-01', 'Die Bahn fährt wieder nach Kiel. Ein Zug steht bereit.');
  await build();
  const { page, faults } = await openPage(browser, { dir, origin, basePath: '/', close: async () => {} });
  const shown = async (): Promise<string[]> => {
    await page.goto(`/suche/${q('Kiel')}`);
    const { titles } = await ready(page);
    return titles.sort();
  };
  assert.deepEqual(await shown(), ['Titel bahn', 'Titel hafen']);

  // every row is another article's now, and the words stand elsewhere
  rmSync(join(articles, 'bahn.md'));
  write('werft', '2020-01-01', 'Die Werft in Kiel baut ein Schiff für die Förde.');
  write('strand', '2021-01-01', 'Am Strand bei Kiel wird gebadet.');
  write('hafen', '2023-05-01', 'Der Hafen von Kiel schließt. Ein Schiff läuft ein.');
  await build();
  assert.deepEqual(await shown(), ['Titel hafen', 'Titel strand', 'Titel werft']);
  await page.goto(`/suche/${q('schließt')}&ansicht=tabelle`);
  assert.equal((await ready(page)).hits, 1);
  assert.match(
    (await page.textContent('#trefferliste')) ?? '',
    /1\. Mai 2023.*Titel hafen|Titel hafen.*1\. Mai 2023/s,
  );
  assert.deepEqual(faults, []);
});
