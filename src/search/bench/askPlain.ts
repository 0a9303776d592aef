import type { Page } from 'playwright-core';
import { PLAIN } from './buildSearchSites.ts';

/** Ids of the articles that plain Pagefind finds for a query, in its order. The page must be one of the bench site. */
export async function askPlain(page: Page, q: string): Promise<string[]> {
  const urls = await page.evaluate(
    async ({ query, module }) => {
      const pagefind = await import(module);
      const { results } = await pagefind.search(query);
      const pages: { url: string }[] = await Promise.all(
        results.map((result: { data(): Promise<{ url: string }> }) => result.data()),
      );
      return pages.map(({ url }) => url);
    },
    { query: q, module: `/${PLAIN}/pagefind.js` },
  );
  return urls.map((url) => /([^/]+)\.html$/.exec(url)?.[1] ?? '');
}
