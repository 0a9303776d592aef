import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { bundleThread } from '../../bundleThread.ts';
import { IndexWriter, type SearchPage, type WrittenIndex } from './writeIndex.ts';

/** What the thread is told: pages as JSON, which travels cheaper than objects do; null when there are no more. */
export type ToIndexer = string | null;
/** What it answers: null for pages, the index when it is written. */
export type FromIndexer = WrittenIndex | null;

const EARLY = 'the indexing thread ended before its work was done';
const BATCH = 100;
/** Batches that the thread may have before it. */
const AHEAD = 20;
/** Below this, starting a thread costs more than it saves. */
const WORTH_THREAD = 300;

/**
 * Writes the index of `count` pages to `folder`: of few here, of many in a thread of its own, beside the rendering of the
 * pages and with a heap of its own, which holds neither the archive nor what is rendered.
 */
export async function writeIndexApart(
  pages: Iterable<SearchPage>,
  count: number,
  folder: string,
): Promise<WrittenIndex> {
  if (count < WORTH_THREAD) {
    const index = new IndexWriter(folder);
    for (const page of pages) index.add(page);
    return index.end();
  }
  const program = await bundleThread(new URL('./indexThread.ts', import.meta.url));
  const worker = new Worker(program, { eval: true, execArgv: [], workerData: { folder } });
  try {
    // answers that nobody waits for yet are kept; an error of the thread rejects the wait
    const answers = on(worker, 'message', { close: ['exit'] });
    let ahead = 0;
    const answer = async (): Promise<FromIndexer> => {
      const { done, value } = await answers.next();
      if (done === true) throw new Error(EARLY);
      ahead--;
      const message: FromIndexer = value[0] ?? null;
      return message;
    };
    const send = async (message: ToIndexer): Promise<void> => {
      worker.postMessage(message);
      if (++ahead >= AHEAD) await answer();
    };
    let batch: SearchPage[] = [];
    for (const page of pages) {
      batch.push(page);
      if (batch.length < BATCH) continue;
      await send(JSON.stringify(batch));
      batch = [];
    }
    await send(JSON.stringify(batch));
    await send(null);
    while (ahead > 0) {
      const written = await answer();
      if (written !== null) return written;
    }
    throw new Error(EARLY);
  } finally {
    await worker.terminate();
  }
}
