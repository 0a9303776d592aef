import { parentPort, workerData } from 'node:worker_threads';
import { IndexWriter, type SearchPage } from './writeIndex.ts';
import type { FromIndexer, ToIndexer } from './writeIndexApart.ts';

/** The thread of `writeIndexApart`: answers each batch of pages when it is taken in, and the last message when all is written. */
const { folder }: { folder: string } = workerData;
const index = new IndexWriter(folder);

parentPort?.on('message', (message: ToIndexer) => {
  let answer: FromIndexer = null;
  if (message === null) answer = index.end();
  else {
    const pages: SearchPage[] = JSON.parse(message);
    for (const page of pages) index.add(page);
  }
  parentPort?.postMessage(answer);
});
