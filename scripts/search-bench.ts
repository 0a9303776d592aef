import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import { chromium, type Page } from 'playwright-core';
import { z } from 'zod';
import { buildArchive } from '../src/archive.ts';
import { EXIT, runCommand, UsageError } from '../src/cli/command.ts';
import { buildSite } from '../src/publish/buildSite.ts';
import { publicArchive } from '../src/publish/publicArchive.ts';
import { importNdjson } from '../src/read/importNdjson.ts';
import { searchDocument } from '../src/search/searchDocument.ts';
import { type JudgedQuery, type Quality, searchQuality } from '../src/search/searchQuality.ts';
import { serve } from '../tests/support/site.ts';
import { findBrowser } from './browser.ts';

const querySchema = z.array(
  z.object({ kind: z.string(), q: z.string(), ids: z.array(z.string()).nonempty() }),
);

await runCommand(
  {
    call: 'node --import tsx scripts/search-bench.ts',
    purpose:
      'Asks judged queries of a built site in a browser and prints recall and precision per kind, beside plain Pagefind.',
    flags: {
      corpus: { type: 'string', value: 'FILE', help: 'NDJSON with id, title, date, text' },
      queries: {
        type: 'string',
        value: 'FILE',
        help: 'JSON: [{kind, q, ids}] (default: tests/search/queries.json)',
      },
      site: {
        type: 'string',
        value: 'DIR',
        help: 'keep the built site here, or use the one that is there',
      },
      errors: { type: 'boolean', help: 'list the queries that miss or mistake something' },
    },
  },
  async (flags) => {
    const queries: JudgedQuery[] = querySchema.parse(
      JSON.parse(await readFile(flags.queries ?? 'tests/search/queries.json', 'utf8')),
    );
    const root = await mkdtemp(join(tmpdir(), 'search-bench-'));
    try {
      const dir = flags.site ?? join(root, 'site');
      const isBuilt = await readFile(join(dir, 'plain/pagefind/pagefind-entry.json')).then(
        () => true,
        () => false,
      );
      if (!isBuilt) {
        if (flags.corpus === undefined) throw new UsageError('--corpus FILE is needed');
        await buildBoth(flags.corpus, root, dir);
      }
      await measure(dir, queries, flags.errors === true);
    } finally {
      await rm(root, { recursive: true, force: true });
    }
    return EXIT.done;
  },
);

/** The site, and beside it in `plain/` what Pagefind makes of the same articles with its defaults. */
async function buildBoth(corpus: string, root: string, dir: string): Promise<void> {
  const contentDir = join(root, 'content');
  await importNdjson(corpus, contentDir);
  const built = await buildArchive(contentDir);
  const out = join(root, 'built');
  await buildSite(built, { contentDir, out, basePath: '/' });
  await cp(out, dir, { recursive: true });
  const { index } = await createIndex({ forceLanguage: 'de' });
  if (index === undefined) throw new Error('Pagefind could not be started');
  for (const record of publicArchive(built.archive).records)
    await index.addHTMLFile({ url: `/artikel/${record.id}/`, content: searchDocument(record, 0, '') });
  await index.writeFiles({ outputPath: join(dir, 'plain/pagefind') });
  await close();
}

async function measure(dir: string, queries: readonly JudgedQuery[], errors: boolean): Promise<void> {
  const server = await serve(dir, '/');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  const executablePath = findBrowser();
  if (executablePath === null) throw new UsageError('no Chromium found');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage({ baseURL: `http://127.0.0.1:${address.port}` });
    const ours: string[][] = [];
    for (const { q } of queries) ours.push(await ask(page, q));
    await page.goto('/suche/');
    const plain: string[][] = [];
    for (const { q } of queries) plain.push(await askPlain(page, q));
    print(searchQuality(queries, ours), searchQuality(queries, plain));
    if (errors) for (const [i, query] of queries.entries()) printErrors(query, ours[i] ?? []);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** All ids that the search page lists for a query, page by page, by its address alone. */
async function ask(page: Page, q: string): Promise<string[]> {
  const ids: string[] = [];
  for (let number = 1; ; number++) {
    const address = `/suche/?${new URLSearchParams({ q, seite: String(number) })}`;
    if (number === 1) await page.goto(address);
    else
      await page.evaluate((to) => {
        document.getElementById('treffer')?.removeAttribute('data-stand');
        history.pushState(null, '', to);
        dispatchEvent(new PopStateEvent('popstate'));
      }, address);
    await page.waitForSelector('#treffer[data-stand="fertig"]', { state: 'attached' });
    const links = await page.$$eval('#trefferliste h2 a', (all) =>
      all.map((link) => link.getAttribute('href') ?? ''),
    );
    ids.push(...links.map(idOf));
    const hits = Number(await page.getAttribute('#treffer', 'data-hits'));
    if (ids.length >= hits || links.length === 0) return ids;
  }
}

async function askPlain(page: Page, q: string): Promise<string[]> {
  const urls = await page.evaluate(async (query) => {
    const module = '/plain/pagefind/pagefind.js';
    const pagefind = await import(module);
    const { results } = await pagefind.search(query);
    const pages: { url: string }[] = await Promise.all(
      results.map((result: { data(): Promise<{ url: string }> }) => result.data()),
    );
    return pages.map(({ url }) => url);
  }, q);
  return urls.map(idOf);
}

function idOf(href: string): string {
  return /\/artikel\/([^/]+)\//.exec(href)?.[1] ?? '';
}

function print(ours: readonly Quality[], plain: readonly Quality[]): void {
  const share = (value: number | undefined): string => (value ?? 0).toFixed(3).padStart(7);
  console.log('| kind | queries | recall | precision@10 | plain recall | plain precision@10 |');
  console.log('|---|---:|---:|---:|---:|---:|');
  for (const [i, { kind, queries, recall, precision }] of ours.entries())
    console.log(
      `| ${kind} | ${queries} | ${share(recall)} | ${share(precision)} | ${share(plain[i]?.recall)} | ${share(plain[i]?.precision)} |`,
    );
}

function printErrors({ kind, q, ids }: JudgedQuery, found: readonly string[]): void {
  const missed = ids.filter((id) => !found.includes(id));
  const mistaken = found.slice(0, 10).filter((id) => !ids.includes(id));
  if (missed.length + mistaken.length === 0) return;
  console.log(
    `${kind} ${q}: ${found.length} found, ${ids.length} wanted; missed ${missed.slice(0, 6).join(' ') || '–'}; mistaken in the first ten ${mistaken.slice(0, 6).join(' ') || '–'}`,
  );
}
