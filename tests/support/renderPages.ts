import type { Built } from '../../src/archive.ts';
import { beginPages } from '../../src/publish/beginPages.ts';
import type { SiteOptions } from '../../src/publish/buildSite.ts';

/** Renders every template into `out` and writes the files beside the pages: a site without search, and without staging. */
export async function renderPages(built: Built, options: SiteOptions): Promise<void> {
  const pages = await beginPages(built, options);
  await pages.finish();
}
