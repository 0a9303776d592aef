import type { OutFolder } from './outFolder.ts';
import type { Site } from './site.ts';

/** How a template makes one page for each item of a list. */
export interface Each<T> {
  /** the items */
  of(site: Site): Iterable<T>;
  /** the property that the template finds its item in */
  as: string;
  /** the page's address, with a slash at its end */
  path(item: T): string;
}

/**
 * Renders and writes a page for each item, one after the other. Eleventy's own pagination holds every page it has made
 * until all are done, which an archive's articles do not fit into: it costs a millisecond and 90 KB a page.
 */
export async function renderEach<T>(
  { of, as, path }: Each<T>,
  site: Site,
  out: OutFolder,
  render: (data: Record<string, unknown>) => string,
): Promise<void> {
  for (const item of of(site)) await out.write(`${path(item)}index.html`, render({ site, [as]: item }));
}
