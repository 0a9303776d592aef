import { on } from 'node:events';
import { Worker } from 'node:worker_threads';
import { bundleThread } from '../../bundleThread.ts';
import { IndexWriter, type SearchPage } from './writeIndex.ts';

/** What the thread is told: pages as JSON, which travels cheaper than objects do; null when there are no more. */
export type ToIndexer = string | null;

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
): Promise<void> {
  if (count < WORTH_THREAD) {
    const index = new IndexWriter(folder);
    for (const page of pages) index.add(page);
    index.end();
    return;
  }
  const program = await bundleThread(new URL('./indexThread.ts', import.meta.url));
  const worker = new Worker(program, { eval: true, execArgv: [], workerData: { folder } });
  try {
    // answers that nobody waits for yet are kept; an error of the thread rejects the wait
    const answers = on(worker, 'message', { close: ['exit'] });
    let ahead = 0;
    const answer = async (): Promise<void> => {
      const { done } = await answers.next();
      if (done === true) throw new Error('the indexing thread ended before its work was done');
      ahead--;
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
    while (ahead > 0) await answer();
  } finally {
    await worker.terminate();
  }
}
