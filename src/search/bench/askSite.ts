import type { Page } from 'playwright-core';

/** How a query was answered. */
export interface Answered {
  /** ids of all hits, in the order of the pages */
  ids: string[];
  /** the number of hits that the page states */
  stated: number;
  /** milliseconds from the last keystroke to the first results, the page's pause after typing included */
  typed: number;
}

/** Longest wait for one page of results, in milliseconds. */
export const PATIENCE = 30_000;

/**
 * Types a query into an opened search page and waits for the first results, then pages through the whole result by
 * address, all in one call: a round trip to the browser for every page would cost more than the search. Rejects if a
 * page of results takes longer than `PATIENCE`.
 */
export async function askSite(page: Page, q: string): Promise<Answered> {
  const { hrefs, ...answered } = await page.evaluate(askInPage, { q, patience: PATIENCE });
  return { ...answered, ids: [...new Set(hrefs.map(idOf))] };
}

/** `/artikel/kim-zug/?markiere=Zug` → `kim-zug` */
export const idOf = (href: string): string => /\/artikel\/([^/]+)\//.exec(href)?.[1] ?? '';

/** Runs in the browser, where nothing of this file but itself is known. */
async function askInPage({ q, patience }: { q: string; patience: number }) {
  const status = document.getElementById('treffer');
  const input = document.getElementById('suchwort');
  if (status === null || !(input instanceof HTMLInputElement)) throw new Error('this is no search page');
  const shown = (begin: () => void): Promise<number> =>
    new Promise((resolve, reject) => {
      const late = setTimeout(() => reject(new Error(`no results for „${q}“ in time`)), patience);
      const observer = new MutationObserver(() => {
        if (status.dataset['stand'] === undefined) return;
        clearTimeout(late);
        observer.disconnect();
        if (status.dataset['stand'] === 'fertig') resolve(performance.now() - start);
        else reject(new Error(`„${q}“: ${status.textContent}`));
      });
      delete status.dataset['stand'];
      observer.observe(status, { attributes: true });
      const start = performance.now();
      begin();
    });
  const typed = await shown(() => {
    input.value = q;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const hrefs: string[] = [];
  for (let number = 1; ; number++) {
    await shown(() => {
      history.pushState(null, '', `?${new URLSearchParams({ q, seite: String(number) })}`);
      dispatchEvent(new PopStateEvent('popstate'));
    });
    const links = [...document.querySelectorAll('#trefferliste h2 a')];
    hrefs.push(...links.map((link) => link.getAttribute('href') ?? ''));
    const stated = Number(status.dataset['hits']);
    if (hrefs.length >= stated || links.length === 0) return { hrefs, stated, typed };
  }
}
