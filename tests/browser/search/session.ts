import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage, type PageOptions, type WatchedPage } from '../../support/browser.ts';
import { openTestSite, type TestSite, type TestSiteOptions } from '../../support/site.ts';

/** Under a base path, so that every address of the search is tested to respect it. */
export const BASE = '/archiv/';

/** What a finished search shows. */
export interface Shown {
  hits: number;
  titles: string[];
  status: string;
}

/** A built site with its search, and a browser. Opened once for all tests of the search, for building it takes longest. */
export interface Session {
  site: TestSite;
  browser: Browser;
  /** a page of its own, with the search at this address finished */
  search(query: string, options?: PageOptions): Promise<WatchedPage & Shown>;
  close(): Promise<void>;
}

export async function openSession(options: TestSiteOptions = {}): Promise<Session> {
  const site = await openTestSite({ basePath: BASE, ...options });
  const browser = await openBrowser();
  return {
    site,
    browser,
    async search(query, pageOptions = {}) {
      const watched = await openPage(browser, site, pageOptions);
      return { ...watched, ...(await visit(watched.page, query)) };
    },
    async close() {
      await browser.close();
      await site.close();
    },
  };
}

/** Waits until the page shows its search. */
export async function ready(page: Page): Promise<Shown> {
  await page.waitForSelector('#treffer[data-stand="fertig"]');
  return {
    hits: Number(await page.getAttribute('#treffer', 'data-hits')),
    titles: await page.locator('#trefferliste .titel').allTextContents(),
    status: (await page.textContent('#treffer')) ?? '',
  };
}

/**
 * Goes to a search by its address. From another search by the history alone, as going back and forth does: the page need not
 * be loaded anew.
 */
export async function visit(page: Page, query: string): Promise<Shown> {
  const address = `${BASE}suche/${query}`;
  if (new URL(page.url(), 'http://nowhere').pathname !== `${BASE}suche/`) await page.goto(address);
  else
    await page.evaluate((to) => {
      document.getElementById('treffer')?.removeAttribute('data-stand');
      history.pushState(null, '', to);
      dispatchEvent(new PopStateEvent('popstate'));
    }, address);
  return ready(page);
}

/** Waits until the page shows so many hits, after something was pressed. */
export async function hasHits(page: Page, hits: number): Promise<void> {
  await page.waitForFunction(
    (wanted) => document.getElementById('treffer')?.dataset['hits'] === wanted,
    String(hits),
  );
}

export const q = (text: string): string => `?${new URLSearchParams({ q: text })}`;

/** Ids of the articles that the page links to as hits, in order. */
export async function shownIds(page: Page): Promise<string[]> {
  const links = await page
    .locator('#trefferliste .titel')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return links.map((href) => /\/artikel\/([^/]+)\//.exec(href)?.[1] ?? '');
}
