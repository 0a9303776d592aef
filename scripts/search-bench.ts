import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { z } from 'zod';
import { EXIT, runCommand, UsageError } from '../src/cli/command.ts';
import { askCold, type Cold } from '../src/search/bench/askCold.ts';
import { askPlain } from '../src/search/bench/askPlain.ts';
import { type Answered, askSite } from '../src/search/bench/askSite.ts';
import { buildSearchSites, isBuilt, PLAIN } from '../src/search/bench/buildSearchSites.ts';
import { type SearchFigures, searchTable } from '../src/search/bench/searchTable.ts';
import type { JudgedQuery } from '../src/search/searchQuality.ts';
import { serveSite } from '../tests/support/site.ts';
import { findBrowser } from './browser.ts';

const querySchema = z.array(
  z.object({
    kind: z.string(),
    q: z.string(),
    ids: z.array(z.string()).nonempty(),
    also: z.array(z.string()).optional(),
  }),
);
/** Searches that are made as a first visit. */
const COLD = 12;

await runCommand(
  {
    call: 'node --import tsx scripts/search-bench.ts',
    purpose:
      'Asks judged queries of a built site in a browser; prints recall, precision, times and sizes beside plain Pagefind.',
    flags: {
      corpus: { type: 'string', value: 'FILE', help: 'NDJSON with id, title, date, text' },
      queries: {
        type: 'string',
        value: 'FILE',
        help: 'JSON: [{kind, q, ids, also?}] (default: tests/search/queries.json)',
      },
      site: {
        type: 'string',
        value: 'DIR',
        help: 'keep the built site here, or use the one that is there',
      },
      limit: { type: 'string', value: 'N', help: 'ask only N queries, spread over all kinds' },
      errors: { type: 'boolean', help: 'list the queries that miss or mistake something' },
    },
  },
  async (flags) => {
    const file = flags.queries ?? 'tests/search/queries.json';
    const all: JudgedQuery[] = querySchema.parse(JSON.parse(await readFile(file, 'utf8')));
    const queries = spread(all, flags.limit === undefined ? all.length : Number(flags.limit));
    if (queries.length === 0) throw new UsageError(`--limit ${flags.limit}: wants a whole number from 1`);
    const work = await mkdtemp(join(tmpdir(), 'search-bench-'));
    try {
      const dir = flags.site ?? join(work, 'site');
      if (!(await isBuilt(dir))) {
        if (flags.corpus === undefined) throw new UsageError('--corpus FILE is needed');
        say('building');
        await buildSearchSites(flags.corpus, work, dir);
      }
      const figures = await measure(dir, queries);
      process.stdout.write(searchTable(figures));
      if (flags.errors === true) process.stdout.write(mistakes(figures).join(''));
    } finally {
      await rm(work, { recursive: true, force: true });
    }
    return EXIT.done;
  },
);

function say(text: string): void {
  process.stderr.write(`${text}\n`);
}

/** `count` of the queries at even distances. */
function spread<T>(all: readonly T[], count: number): T[] {
  const chosen = Math.max(0, Math.min(all.length, Math.floor(count) || 0));
  return Array.from({ length: chosen }, (_, i) => all[Math.floor((i * all.length) / chosen)]).flatMap(
    (one) => one ?? [],
  );
}

async function measure(dir: string, queries: readonly JudgedQuery[]): Promise<SearchFigures> {
  const site = await serveSite(dir);
  const executablePath = findBrowser();
  if (executablePath === null) throw new UsageError('no Chromium found');
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const cold: Cold[] = [];
    for (const { q } of spread(queries, COLD)) cold.push(await askCold(browser, site.origin, q));
    say(`${cold.length} first visits made`);
    const { ours, plain } = await askAll(browser, site.origin, queries);
    const bytes = {
      ours: await folderBytes(join(dir, 'pagefind')),
      plain: await folderBytes(join(dir, PLAIN)),
    };
    return { queries, ours, plain, cold, bytes };
  } finally {
    await browser.close();
    await site.close();
  }
}

async function askAll(
  browser: Browser,
  origin: string,
  queries: readonly JudgedQuery[],
): Promise<{ ours: Answered[]; plain: string[][] }> {
  const page = await browser.newPage({ baseURL: origin });
  // the TypeScript loader gives functions their names with a helper that the browser does not have
  await page.addInitScript('globalThis.__name = (named) => named');
  await page.goto('/suche/');
  await page.waitForSelector('#treffer[data-stand="fertig"]', { state: 'attached' });
  const ours: Answered[] = [];
  const plain: string[][] = [];
  for (const [i, { q }] of queries.entries()) {
    ours.push(await askSite(page, q));
    plain.push(await askPlain(page, q));
    if ((i + 1) % 20 === 0) say(`${i + 1} of ${queries.length} queries asked`);
  }
  return { ours, plain };
}

async function folderBytes(dir: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name))).size;
  return bytes;
}

/** A line for each query that missed something, mistook something among its first ten, or states a wrong number of hits. */
function mistakes({ queries, ours }: SearchFigures): string[] {
  return queries.flatMap(({ kind, q, ids, also = [] }, i) => {
    const { ids: found = [], stated = 0 } = ours[i] ?? {};
    const missed = ids.filter((id) => !found.includes(id));
    const mistaken = found.slice(0, 10).filter((id) => !ids.includes(id) && !also.includes(id));
    if (missed.length + mistaken.length === 0 && stated === found.length) return [];
    return `${kind} ${q}: ${stated} stated, ${found.length} listed, ${ids.length} wanted; missed ${missed.slice(0, 6).join(' ') || '–'}; mistaken in the first ten ${mistaken.slice(0, 6).join(' ') || '–'}\n`;
  });
}
