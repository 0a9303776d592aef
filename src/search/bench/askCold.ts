import type { Browser } from 'playwright-core';
import { idOf, PATIENCE } from './askSite.ts';

/** What a first search costs a reader who was never here. */
export interface Cold {
  /** milliseconds from opening the address to the first results */
  ms: number;
  /** everything that was loaded till then, in KB as it went over the wire */
  kilobytes: number;
  /** of these, files of the search index and its program */
  indexKilobytes: number;
  /** ids of the first page's hits */
  ids: string[];
}

/** Opens `/suche/?q=…` in a browser without anything cached. `site`: where the site stands, without a `/` at its end. */
export async function askCold(browser: Browser, site: string, q: string): Promise<Cold> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const network = await context.newCDPSession(page);
    await network.send('Network.enable');
    const urls = new Map<string, string>();
    let [bytes, indexBytes] = [0, 0];
    network.on('Network.requestWillBeSent', ({ requestId, request }) => urls.set(requestId, request.url));
    network.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      bytes += encodedDataLength;
      if (urls.get(requestId)?.includes('/pagefind/')) indexBytes += encodedDataLength;
    });
    await page.addInitScript(NOTE_TIME);
    await page.goto(`${site}/suche/?${new URLSearchParams({ q })}`, { timeout: PATIENCE });
    await page.waitForSelector('#treffer[data-stand="fertig"]', { state: 'attached', timeout: PATIENCE });
    const ms = Number(await page.getAttribute('html', 'data-bench'));
    const kilobytes = bytes / 1000;
    const links = await page.$$eval('#trefferliste h2 a', (all) =>
      all.map((link) => link.getAttribute('href') ?? ''),
    );
    return { ms, kilobytes, indexKilobytes: indexBytes / 1000, ids: links.map(idOf) };
  } finally {
    await context.close();
  }
}

/** Keeps the moment of the first results: asking for it from outside would come late. */
const NOTE_TIME = `addEventListener('DOMContentLoaded', () => {
  new MutationObserver((_, observer) => {
    if (document.getElementById('treffer').dataset.stand === undefined) return;
    document.documentElement.dataset.bench = String(performance.now());
    observer.disconnect();
  }).observe(document.getElementById('treffer'), { attributes: true });
});`;
