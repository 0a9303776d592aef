import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Site } from './site.ts';

/** How a template makes one page for each item of a list. */
export interface Each<T> {
  /** the items */
  of(site: Site): readonly T[];
  /** the property that the template finds its item in */
  as: string;
  /** the page's address, with a slash at its end */
  path(item: T): string;
}

/** Pages between two looks at what else waits: the search index is fed at the same time. */
const AT_ONE_TIME = 4;

/**
 * Renders and writes a page for each item, one after the other. Eleventy's own pagination holds every page it has made
 * until all are done, which an archive's articles do not fit into: it costs a millisecond and 90 KB a page.
 */
export async function renderEach<T>(
  { of, as, path }: Each<T>,
  site: Site,
  out: string,
  render: (data: Record<string, unknown>) => string,
): Promise<void> {
  for (const [at, item] of of(site).entries()) {
    const folder = join(out, ...path(item).split('/'));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), render({ site, [as]: item }));
    if (at % AT_ONE_TIME === 0) await setImmediate();
  }
}
