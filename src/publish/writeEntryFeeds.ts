import { entryFeeds } from './feeds.ts';
import { feedWriter } from './feedWriter.ts';
import type { OutFolder } from './outFolder.ts';
import type { Site } from './site.ts';
import { writeFeed } from './writeFeed.ts';

/** Writes the feeds of all entries with a page, unless a thread does (`renderInThreads`). */
export async function writeEntryFeeds(site: Site, out: OutFolder): Promise<void> {
  if (site.threads > 0) return;
  const write = feedWriter(site);
  for (const order of entryFeeds(site)) for (const feed of write(order)) await writeFeed(feed, out);
}
