import { resolve } from 'node:path';
import { bundleThread } from '../bundleThread.ts';
import { runThread } from '../runThread.ts';
import type { FrameData } from './frame.ts';
import type { OutFolder } from './outFolder.ts';
import { type Each, type Render, renderItem } from './renderItem.ts';
import type { Site } from './site.ts';

/** What a rendering thread starts with. */
export interface RenderThreadData {
  frame: FrameData;
  out: string;
}

/** Items as a JSON array, which travels cheaper than objects do. */
export type RenderOrder = string;

const BATCH = 32;

/**
 * Renders and writes a page for each item. Eleventy's own pagination holds every page it has made until all are done,
 * which an archive's articles do not fit into: it costs a millisecond and 90 KB a page.
 */
export async function renderEach<T>(
  each: Each<T>,
  site: Site,
  out: OutFolder,
  render: Render,
): Promise<void> {
  const { of, thread } = each;
  if (thread !== undefined && site.threads > 0) await renderInThreads(of(site), thread, site, out);
  else for (const item of of(site)) await renderItem(each, item, site, out, render);
}

async function renderInThreads(
  items: Iterable<unknown>,
  thread: URL,
  { settings, basePath, contentDir, kinds, threads }: Site,
  out: OutFolder,
): Promise<void> {
  const data: RenderThreadData = {
    frame: { settings, basePath, contentDir, kinds },
    out: resolve(out.dir),
  };
  const batches = batchesOf(items);
  const next = (): RenderOrder | undefined => batches.next().value;
  const program = await bundleThread(thread);
  await Promise.all(
    Array.from({ length: threads }, () => runThread({ program, data, next, accept: () => {} })),
  );
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
