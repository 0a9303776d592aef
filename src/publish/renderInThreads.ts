import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { allEnded } from '../allEnded.ts';
import { bundleThread } from '../bundleThread.ts';
import { runThread } from '../runThread.ts';
import { entryFeeds, type FeedOrder } from './feeds.ts';
import type { FrameData } from './frame.ts';
import type { OutFolder } from './outFolder.ts';
import type { EachModule } from './renderOrders.ts';
import type { Site } from './site.ts';

/** What a rendering thread starts with. */
export interface RenderThreadData {
  frame: FrameData;
  out: string;
}

/** Items as a JSON array, which travels cheaper than objects do. */
export type RenderOrder = string;

/** Threads at work. */
export interface ThreadsAtWork {
  /** settled once none works any more; rejected if one failed */
  ended: Promise<void>;
}

const TEMPLATES = new URL('../../templates/', import.meta.url);
const FEEDS = new URL('./feedThread.ts', import.meta.url);
const BATCH = 32;
/**
 * Orders a thread has before it, so that this thread may do something else at a stretch for some seconds: articles for
 * 20 MB, feeds for less.
 */
const AHEAD = { articles: 40, feeds: 8 } as const;

/**
 * Starts to write, beside whatever this thread does, the pages whose templates have a program in `templates/threads/` and the
 * feeds of entries: Eleventy takes one template after the other, and these make most of all files. Resolves once the
 * threads have work before them; without threads it does nothing.
 */
export async function renderInThreads(site: Site, out: OutFolder): Promise<ThreadsAtWork> {
  if (site.threads === 0) return { ended: Promise.resolve() };
  const { settings, basePath, contentDir, kinds } = site;
  const data: RenderThreadData = { frame: { settings, basePath, contentDir, kinds }, out: resolve(out.dir) };
  const starts: (() => Promise<void>)[] = [];
  for (const name of await readdir(new URL('threads/', TEMPLATES))) {
    const template = new URL(`pages/${name.replace(/\.ts$/, '.11ty.tsx')}`, TEMPLATES);
    const { data: page }: EachModule<unknown> = await import(template.href);
    if (page.each.thread === undefined) continue;
    const program = await bundleThread(page.each.thread);
    const next = nextOf<RenderOrder>(batchesOf(page.each.of(site)));
    for (let i = 0; i < site.threads; i++)
      starts.push(() => runThread({ program, data, next, ahead: AHEAD.articles, accept }));
  }
  const program = await bundleThread(FEEDS);
  // one only: what is written once for all feeds is known to the thread that wrote it
  const next = nextOf<FeedOrder>(entryFeeds(site));
  starts.push(() => runThread({ program, data, next, ahead: AHEAD.feeds, accept }));
  const ended = allEnded(starts.map((start) => start()));
  // whoever waits for it is told; until then it is no failure that nobody hears of
  ended.catch(() => undefined);
  return { ended };
}

const accept = (): void => {};

function nextOf<Order>(orders: Iterator<Order, undefined>): () => Order | undefined {
  return () => orders.next().value;
}

function* batchesOf(items: Iterable<unknown>): Generator<RenderOrder, undefined> {
  let batch: unknown[] = [];
  for (const item of items) {
    batch.push(item);
    if (batch.length < BATCH) continue;
    yield JSON.stringify(batch);
    batch = [];
  }
  if (batch.length > 0) yield JSON.stringify(batch);
}
