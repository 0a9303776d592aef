import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Page } from 'playwright-core';
import { BASE, q, ready, type Session, visit } from './session.ts';

/** Presses a button of the box and reads the file it gives. */
async function download(page: Page, format: string): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#mitnehmen').getByRole('button', { name: format, exact: true }).click(),
  ]);
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

/** What can be taken away from a search: files, a feed, an address. */
export function testTakeAway(session: () => Session): void {
  test('all hits can be downloaded in four formats; the writer is loaded only then', async () => {
    const { page, hits, faults } = await session().search(q('Putin'));
    assert.ok(hits > 10, 'more hits than a page');
    const loaded = (): Promise<number> =>
      page.evaluate(
        () => performance.getEntriesByType('resource').filter(({ name }) => /mitnehmen/.test(name)).length,
      );
    assert.equal(await loaded(), 0);
    await page.locator('#mitnehmen summary').click();
    const csv = await download(page, 'CSV');
    assert.equal(csv.name, 'suche-nach-putin.csv');
    assert.equal(csv.text.trim().split('\n').length, hits + 1);
    assert.equal(await loaded(), 1);
    for (const [format, end, entry] of [
      ['BibTeX', 'bib', /^@article\{/gm],
      ['RIS', 'ris', /^TY {2}- NEWS$/gm],
      ['CSL-JSON', 'json', /"type": "article-newspaper"/g],
    ] as const) {
      const { name, text } = await download(page, format);
      assert.equal(name, `suche-nach-putin.${end}`);
      assert.equal(text.match(entry)?.length, hits, format);
    }
    assert.match(
      (await page.textContent('#ladehinweis')) ?? '',
      new RegExp(`^${hits} Treffer in suche-nach-putin.json`),
    );
    assert.deepEqual(faults, [], 'nothing offends the content policy');
    await page.context().close();
  });

  test('a search for one entry is followed by its feed, any other by the archive’s', async () => {
    const { page, faults } = await session().search('');
    const { site } = session();
    await page.locator('#facette-person summary').click();
    await page.locator('#facette-person-werte input[type=checkbox]').first().waitFor();
    const person =
      (await page.locator('#facette-person-werte input[type=checkbox]').first().getAttribute('value')) ?? '';
    const source =
      (await page
        .locator('#facette-quelle-werte input[type=checkbox]:not([value=unbekannt])')
        .first()
        .getAttribute('value')) ?? '';
    await page.locator('#mitnehmen summary').click();
    const personFeed = `personen/${person}/feed.xml`;
    const feedOf = async (query: string): Promise<string> => {
      await page.evaluate(() => document.getElementById('mitnehmen')?.removeAttribute('data-gezeigt'));
      await visit(page, query);
      await page.waitForSelector('#mitnehmen[data-gezeigt]');
      return (await page.locator('#abo a').getAttribute('href')) ?? '';
    };
    assert.equal(await feedOf(`?person=${person}`), BASE + personFeed);
    assert.ok(existsSync(join(site.dir, personFeed)));
    assert.match((await page.textContent('#abo')) ?? '', /^Neues zu \S+/);
    assert.equal(await feedOf(`?quelle=${source}`), `${BASE}quellen/${source}/feed.xml`);
    assert.equal(await feedOf('?q=ort:Pjöngjang'), `${BASE}orte/pjoengjang/feed.xml`);
    assert.ok(existsSync(join(site.dir, 'orte/pjoengjang/feed.xml')));
    for (const other of [
      q('Lieferung'),
      `?person=${person}&q=Rakete`,
      `?person=${person}&von=2020-01-01`,
      '?q=-ort:Moskau',
    ])
      assert.equal(await feedOf(other), `${BASE}feed.xml`, other);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test('a search can be cited: its address gives the same hits to anybody', async () => {
    const { page, hits, faults } = await session().search(
      '?q=Nordkorea&quelle=musterblatt&von=2019-01-01&sort=alt&seite=1',
    );
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await page.locator('#mitnehmen summary').click();
    await page.waitForFunction(() => document.getElementById('zitat')?.textContent !== '');
    const citation = (await page.textContent('#zitat')) ?? '';
    assert.match(citation, /: Suche nach „Nordkorea“; Quelle: Musterblatt; ab 1\. Januar 2019\. http/);
    await page.locator('#zitat + .copy').click();
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), citation);
    await page.goto(citation.slice(citation.indexOf('http')));
    assert.equal((await ready(page)).hits, hits);
    assert.deepEqual(faults, []);
    await page.context().close();
  });
}
