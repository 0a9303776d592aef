import type { Frame } from './frame.ts';
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
  /** writes the files that belong to the page */
  beside?(item: T, frame: Frame, out: OutFolder): Promise<void>;
  /**
   * The program in `templates/threads/` that calls `renderOrders` for this template, if its items are plain data and it
   * needs no more of the site than its frame: then long lists are rendered in threads.
   */
  thread?: URL;
}

/** A page as HTML from the data of its template. */
export type Render = (data: Record<string, unknown>) => string;

/** Writes the page of one item and what belongs to it. */
export async function renderItem<T>(
  { as, path, beside }: Each<T>,
  item: T,
  site: Frame,
  out: OutFolder,
  render: Render,
): Promise<void> {
  await out.write(`${path(item)}index.html`, render({ site, [as]: item }));
  await beside?.(item, site, out);
}
