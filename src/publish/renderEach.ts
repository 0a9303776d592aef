import type { OutFolder } from './outFolder.ts';
import { type Each, type Render, renderItem } from './renderItem.ts';
import type { Site } from './site.ts';

/**
 * Renders and writes a page for each item, unless threads do (`renderInThreads`). Eleventy's own pagination holds every page
 * it has made until all are done, which an archive's articles do not fit into: it costs a millisecond and 90 KB a page.
 */
export async function renderEach<T>(
  each: Each<T>,
  site: Site,
  out: OutFolder,
  render: Render,
): Promise<void> {
  if (each.thread !== undefined && site.threads > 0) return;
  for (const item of each.of(site)) await renderItem(each, item, site, out, render);
}
