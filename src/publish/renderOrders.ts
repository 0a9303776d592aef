import { parentPort, workerData } from 'node:worker_threads';
import { stepBack } from '../stepBack.ts';
import { createFrame } from './frame.ts';
import { openOutFolder } from './outFolder.ts';
import type { RenderOrder, RenderThreadData } from './renderInThreads.ts';
import { type Each, renderItem } from './renderItem.ts';
import { type PageModule, renderPage } from './renderPage.ts';

/** A page of which there is one for each item of a list. */
export interface EachModule<T> extends PageModule {
  data: { each: Each<T> };
}

/** The work of a rendering thread: writes the pages of each order, then answers how many they were. */
export function renderOrders<T>(page: EachModule<T>): void {
  stepBack();
  const { frame, out }: RenderThreadData = workerData;
  const site = createFrame(frame);
  const folder = openOutFolder(out);
  parentPort?.on('message', async (order: RenderOrder) => {
    const items: T[] = JSON.parse(order);
    for (const item of items)
      await renderItem(page.data.each, item, site, folder, (data) => renderPage(page, data));
    parentPort?.postMessage(items.length);
  });
}
