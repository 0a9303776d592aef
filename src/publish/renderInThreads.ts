import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { bundleThread } from '../bundleThread.ts';
import { runThread } from '../runThread.ts';
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

const TEMPLATES = new URL('../../templates/', import.meta.url);
const BATCH = 32;
/** Batches a thread has before it: this thread renders other pages meanwhile and gives out new ones only between two. */
const AHEAD = 4;

/**
 * Renders the pages whose templates have a program in `templates/threads/`, beside whatever this thread does: Eleventy
 * takes one template after the other, and articles make half of all work.
 */
export async function renderInThreads(site: Site, out: OutFolder): Promise<void> {
  if (site.threads === 0) return;
  for (const name of await readdir(new URL('threads/', TEMPLATES))) {
    const template = new URL(`pages/${name.replace(/\.ts$/, '.11ty.tsx')}`, TEMPLATES);
    const { data }: EachModule<unknown> = await import(template.href);
    if (data.each.thread !== undefined) await renderAll(data.each.of(site), data.each.thread, site, out);
  }
}

async function renderAll(
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
    Array.from({ length: threads }, () => runThread({ program, data, next, ahead: AHEAD, accept: () => {} })),
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
