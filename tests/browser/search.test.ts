import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { askCold } from '../../src/search/bench/askCold.ts';
import { openPage, type PageOptions, shiftOf, watchShift } from '../support/browser.ts';
import { testKeys } from './search/keys.ts';
import { BASE, openSession, q, ready, type Session, visit } from './search/session.ts';
import { testTakeAway } from './search/takeAway.ts';
import { testUsing } from './search/using.ts';
import { testViews } from './search/views.ts';

let session: Session;

before(async () => {
  session = await openSession();
});
after(() => session?.close());

/** KB of a first search of the sample archive; at 10,000 articles, where 350 is the bar, it loads 30 to 100 more. */
const MOST = 250;

const search: Session['search'] = (query, options) => session.search(query, options);

testViews(() => session);
testTakeAway(() => session);
testUsing(() => session);
testKeys(() => session);

test('a search works by its address alone and lists links to articles in order', async () => {
  const { page, faults, hits } = await search(q('Lieferung'));
  assert.ok(hits > 3);
  const links = await page
    .locator('.treffer > h2 a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
  assert.equal(links.length, Math.min(10, hits));
  for (const link of links) assert.match(link ?? '', /^\/archiv\/artikel\/[a-z0-9-]+\/\?markiere=/);
  assert.ok((await page.locator('#trefferliste mark').count()) > 0, 'excerpts are marked');
  assert.deepEqual(faults, []);
  await page.context().close();
});

test('a first search loads little from a host that does not compress', async () => {
  const { origin, basePath } = session.site;
  for (const text of ['Raketen', 'Pjöngjang Putin', '"in der Nacht"', 'person:Putin']) {
    const { kilobytes } = await askCold(session.browser, origin + basePath.slice(0, -1), text);
    assert.ok(kilobytes > 100 && kilobytes < MOST, `${text}: ${kilobytes} KB`);
  }
});

test('nothing moves when the first hits come, however late', async () => {
  for (const width of [390, 1280]) {
    const { page, faults } = await openPage(session.browser, session.site, { width, height: 800 });
    await watchShift(page);
    await page.route('**/archiv.tab', async (route) => {
      // the page has been drawn twice without a hit
      await page.evaluate(
        () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
      );
      await route.continue();
    });
    await visit(page, q('Putin'));
    await page.evaluate(
      () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
    );
    assert.equal(await page.locator('#facette-person > summary').isVisible(), width > 390);
    const shift = await shiftOf(page);
    assert.ok(shift < 0.01, `${width}: ${shift}`);
    assert.deepEqual(faults, []);
    await page.context().close();
  }
});

test('compounds, inflection, foreign names, exclusion and spans', async () => {
  const { page } = await search('');
  const count = async (text: string) => (await visit(page, q(text))).hits;
  const all = await count('Pjöngjang');
  assert.equal(await count('Pyongyang'), all);
  assert.equal(await count('Pjoengjang'), all);
  const [both, without] = [await count('Pjöngjang Putin'), await count('Pjöngjang -Putin')];
  assert.ok(both > 0 && without > 0 && both + without >= all);
  assert.ok((await count('Lieferung')) > (await count('"Lieferung" -Waffenlieferung -Waffenlieferungen')));
  const [early, late, total] = [await count('vor:2024'), await count('nach:2023'), await count('')];
  assert.ok(early > 0 && late > 0 && early + late <= total);
  await page.context().close();
});

test('a word that occurs nowhere is named, and the search without it only offered', async () => {
  const { page, hits } = await search(q('Raketen Xqvzyw'));
  assert.equal(hits, 0);
  assert.match((await page.textContent('#hinweise')) ?? '', /„Xqvzyw“ kommt in diesem Archiv nicht vor/);
  await page.getByRole('link', { name: 'Ohne „Xqvzyw“ suchen' }).click();
  await page.waitForFunction(() => Number(document.getElementById('treffer')?.dataset['hits']) > 0);
  assert.match(page.url(), /\?q=Raketen$/);
  await page.goBack();
  await page.waitForFunction(() => document.getElementById('treffer')?.dataset['hits'] === '0');
  await page.context().close();
});

test('a surname is never found without the first name or the office without a word', async () => {
  const { page, hits, status } = await search(q('Onno Koschemjako'));
  assert.ok(hits > 1);
  assert.match(status, /Kein Treffer für „Onno Koschemjako“, \d+ Treffer für „Koschemjako“/);
  assert.match((await page.textContent('#hinweise')) ?? '', /Gezeigt werden Treffer für „Koschemjako“/);
  const office = await visit(page, q('Senator Koslow'));
  assert.ok(office.hits > 1);
  assert.match((await page.textContent('#hinweise')) ?? '', /„Koslow“ ohne „Senator“ nennen/);
  await page.context().close();
});

test('a mistyped word is never replaced without a word', async () => {
  const { page, hits, status } = await search(q('Raketne'));
  assert.ok(hits > 3);
  assert.match(status, /Kein Treffer für „Raketne“, \d+ Treffer für „Raketen“/);
  assert.match((await page.textContent('#hinweise')) ?? '', /Gezeigt werden Treffer für „Raketen“/);
  const sound = await visit(page, q('Selensky'));
  if (sound.hits > 0) assert.match((await page.textContent('#hinweise')) ?? '', /So geschrieben kommt/);
  await page.context().close();
});

test('facets: alternatives within one, live counts, kept in the address', async () => {
  const { page } = await search(q('Nordkorea'));
  const boxes = page.locator('#facette-quelle-werte label');
  const counts = async () =>
    (await boxes.locator('.facette-zahl').allTextContents()).map((text) => Number(text));
  const [first = 0, second = 0] = await counts();
  await boxes.nth(0).locator('input').check();
  await page.waitForFunction((n) => document.getElementById('treffer')?.dataset['hits'] === String(n), first);
  assert.equal((await counts())[1], second, 'the other values still say what they would add');
  await boxes.nth(1).locator('input').check();
  await page.waitForFunction(
    (n) => document.getElementById('treffer')?.dataset['hits'] === String(n),
    first + second,
  );
  assert.equal(new URL(page.url()).searchParams.getAll('quelle').length, 2);
  await page.reload();
  assert.equal((await ready(page)).hits, first + second);
  assert.equal(await page.locator('#facette-quelle-werte input:checked').count(), 2);
  await page.goBack();
  await page.waitForFunction((n) => document.getElementById('treffer')?.dataset['hits'] === String(n), first);
  await page.context().close();
});

test('sorting by date keeps undated articles last in both directions', async () => {
  const { page, hits } = await search(q('Nordkorea'));
  for (const order of ['neu', 'alt']) {
    const dates: string[] = [];
    for (let number = 1; dates.length < hits; number++) {
      await visit(page, `${q('Nordkorea')}&sort=${order}&seite=${number}`);
      dates.push(
        ...(await page
          .locator('.treffer-quelle')
          // „vermutlich 14. Oktober 2023“ is a date that HTML has no value for
          .evaluateAll((all) =>
            all.map(
              (line) =>
                line.querySelector('time')?.dateTime ??
                (line.textContent?.includes('ohne Datum') ? '' : 'ungewiss'),
            ),
          )),
      );
    }
    const undated = dates.indexOf('');
    assert.ok(
      undated > 0 && dates.slice(undated).every((date) => date === ''),
      `${order}: ${dates.join(' ')}`,
    );
    const days = dates.slice(0, undated).filter((date) => date.length === 10);
    assert.deepEqual(
      days,
      [...days].sort((a, b) => (order === 'alt' ? 1 : -1) * (a < b ? -1 : a > b ? 1 : 0)),
    );
  }
  await page.context().close();
});

test('typing searches at once and replaces the address; the keyboard reaches everything', async () => {
  const { page, faults } = await search('');
  await page.locator('#suchwort').pressSequentially('Sateliten', { delay: 20 });
  await page.keyboard.press('Enter');
  await page.waitForURL(/q=Sateliten/);
  // what was found while typing, nothing, may stand there first: only what is asked for at last is corrected
  await page.waitForSelector('#treffer[data-stand="fertig"]:not([data-hits="0"])', { state: 'attached' });
  const { hits } = await ready(page);
  assert.ok(hits > 0);
  assert.equal(await page.locator('#treffer').getAttribute('aria-live'), 'polite');
  assert.deepEqual(faults, []);
  await page.context().close();
});

test('the article marks the same words, with previous and next', async () => {
  const { page, faults } = await search(q('Lieferung'));
  await page.locator('.treffer > h2 a').first().click();
  await page.waitForSelector('.markierungen');
  assert.match((await page.locator('article mark').first().textContent()) ?? '', /liefer/i);
  await page.getByRole('button', { name: 'Nächste Fundstelle' }).click();
  assert.equal(await page.locator('mark.aktuell').first().isVisible(), true);
  const { violations } = await new AxeBuilder({ page }).analyze();
  assert.deepEqual(
    violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`),
    [],
  );
  await page.keyboard.press('Escape');
  assert.equal(await page.locator('article mark').count(), 0);
  assert.deepEqual(faults, []);
  await page.context().close();
});

test('markup in an address is text, on the search page and on the article', async () => {
  const evil = '<img src=x onerror=alert(1)>';
  const { page, faults } = await search(q(`${evil} Lieferung`));
  assert.equal(await page.locator('#hinweise img, #treffer img').count(), 0);
  await page.goto(`${BASE}suche/?q=Lieferung&quelle=${encodeURIComponent(evil)}&seite=1e9&von=%00`);
  await ready(page);
  assert.deepEqual(faults, []);
  await page.context().close();
});

for (const [name, options, view] of [
  ['list, phone, light', { width: 390, height: 844 }, 'liste'],
  ['table, phone, light', { width: 390, height: 844 }, 'tabelle'],
  ['list, desk, dark', { colorScheme: 'dark' }, 'liste'],
  ['timeline, desk, dark', { colorScheme: 'dark' }, 'zeitleiste'],
] as [string, PageOptions, string][])
  test(`axe finds nothing on a page of results: ${name}`, async () => {
    const { page } = await search(`${q('Nordkorea Raketne')}&ansicht=${view}`, options);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.waitForSelector('#facette-person-werte input');
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(overflow <= 0, `${overflow} px too wide`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`),
      [],
    );
    await page.context().close();
  });

test('without JavaScript the page says so and leads on', async () => {
  const { page } = await openPage(session.browser, session.site, { javaScriptEnabled: false });
  await page.goto(`${BASE}suche/?q=Lieferung`);
  assert.match((await page.textContent('main')) ?? '', /braucht JavaScript/);
  await page.locator('main').getByRole('link', { name: 'Zeitleiste' }).click();
  assert.match(page.url(), /\/archiv\/zeitleiste\/$/);
  await page.context().close();
});
