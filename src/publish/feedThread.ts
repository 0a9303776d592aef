import { parentPort, workerData } from 'node:worker_threads';
import { stepBack } from '../stepBack.ts';
import type { FeedOrder } from './feeds.ts';
import { feedWriter } from './feedWriter.ts';
import { createFrame } from './frame.ts';
import { openOutFolder } from './outFolder.ts';
import type { RenderThreadData } from './renderInThreads.ts';
import { writeFeed } from './writeFeed.ts';

/** The thread that writes the feeds of entries: answers each order with the number of its feeds. */
stepBack();
const { frame, out }: RenderThreadData = workerData;
const write = feedWriter(createFrame(frame));
const folder = openOutFolder(out);
parentPort?.on('message', async (order: FeedOrder) => {
  for (const feed of write(order)) await writeFeed(feed, folder);
  parentPort?.postMessage(order.subjects.length);
});
