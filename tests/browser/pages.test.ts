import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { openBrowser, openPage, shiftOf, watchShift } from '../support/browser.ts';
import { pageOfEachKind } from '../support/kinds.ts';
import { openTestSite, type TestSite } from '../support/site.ts';

let site: TestSite;
let browser: Browser;
let article: string;

before(async () => {
  site = await openTestSite({ search: false });
  browser = await openBrowser();
  article = pageOfEachKind(site.dir).find(({ kind }) => kind === 'article')?.path ?? '';
});
after(async () => {
  await browser?.close();
  await site?.close();
});

test('every kind of page opens without an error, a request elsewhere or a shift of its layout', async () => {
  const { page, faults } = await openPage(browser, site, { width: 390, height: 844 });
  await watchShift(page);
  for (const { kind, path } of pageOfEachKind(site.dir)) {
    // its index is not built here; tests/browser/search.test.ts opens it
    if (kind === 'search') continue;
    await page.goto(path, { waitUntil: 'load' });
    assert.equal(await page.locator('h1').count(), 1, `${kind}: one main heading`);
    assert.equal(await page.locator('html').getAttribute('lang'), 'de', kind);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    assert.ok(overflow <= 0, `${kind}: ${overflow} px wider than a phone`);
    const shift = await shiftOf(page);
    assert.ok(shift < 0.001, `${kind}: layout shift ${shift}`);
  }
  assert.deepEqual(faults, []);
  await page.context().close();
});

test('an address that leads nowhere says so in German', async () => {
  const { page } = await openPage(browser, site);
  const response = await page.goto('/artikel/gibt-es-nicht/');
  assert.equal(response?.status(), 404);
  assert.match((await page.locator('h1').textContent()) ?? '', /gibt es nicht/);
  await page.context().close();
});

test('an article can be read, and its facts checked, without JavaScript', async () => {
  const { page, faults } = await openPage(browser, site, { javaScriptEnabled: false });
  await page.goto(article);
  assert.ok(((await page.locator('.text').textContent()) ?? '').length > 100);
  assert.match((await page.locator('.facts').textContent()) ?? '', /Erschienen/);
  const response = await page.request.get(
    site.origin + (await page.getByText('Originaldatei').getAttribute('href')),
  );
  assert.match(response.headers()['content-type'] ?? '', /^text\/plain/);
  assert.deepEqual(faults, []);
  await page.context().close();
});

test('the keyboard reaches the content first and opens the search', async () => {
  const { page, faults } = await openPage(browser, site);
  await page.goto(article);
  await page.keyboard.press('Tab');
  assert.equal((await page.locator(':focus').textContent())?.trim(), 'Zum Inhalt springen');
  assert.ok(await page.locator('.skip').isVisible());
  await page.keyboard.press('Enter');
  assert.equal(await page.locator('main').evaluate((main) => main === document.activeElement), true);
  await page.keyboard.press('/');
  assert.equal(
    await page.locator('input[type=search]').evaluate((field) => field === document.activeElement),
    true,
  );
  await page.keyboard.type('/');
  assert.equal(await page.locator('input[type=search]').inputValue(), '/');
  assert.deepEqual(faults, []);
  await page.context().close();
});

/** Presses Tab until the focus is on a link to `address`; every stop on the way must be seen and have a name. */
async function tabTo(page: Page, address: RegExp): Promise<void> {
  for (let stops = 0; stops < 200; stops++) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(() => {
      const element = document.activeElement ?? document.body;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return {
        href: element.getAttribute('href') ?? '',
        name:
          element.getAttribute('aria-label') ?? element.getAttribute('placeholder') ?? element.textContent,
        isOutlined: outlineStyle !== 'none' && outlineWidth !== '0px',
      };
    });
    assert.ok(focus.name?.trim(), `stop ${stops} has a name: ${focus.href}`);
    assert.ok(focus.isOutlined, `stop ${stops} can be seen: ${focus.name}`);
    if (address.test(focus.href)) return;
  }
  assert.fail(`no link to ${address}`);
}

test('a reader needs nothing but keys from the start page to an article, a person and the search', async () => {
  const { page, faults } = await openPage(browser, site);
  await page.goto('/');
  await tabTo(page, /^\/zeitleiste\/$/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/zeitleiste/');
  await tabTo(page, /^\/zeitleiste\/2024\/11\/$/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/zeitleiste/2024/11/');
  await tabTo(page, /#tag-\d\d$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/#tag-\d\d$/);
  await page.keyboard.press('j');
  await page.keyboard.press('ArrowRight');
  const title = await page.locator(':focus').textContent();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/artikel/*/');
  assert.ok((await page.locator('h1').textContent())?.includes(title ?? '?'));
  await tabTo(page, /^\/personen\/[^/]+\/$/);
  await page.keyboard.press('Enter');
  await page.waitForURL('**/personen/*/');
  const name = (await page.locator('h1').textContent()) ?? '';
  assert.deepEqual(faults, []);
  await page.keyboard.press('/');
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
  await page.waitForURL((url) => url.pathname === '/suche/' && url.searchParams.get('q') === name);
  await page.context().close();
});

test('arrow keys go to the months before and after, but not while writing', async () => {
  const { page } = await openPage(browser, site);
  const month = pageOfEachKind(site.dir).find(({ kind }) => kind === 'month')?.path ?? '';
  await page.goto(month);
  await page.locator('input[type=search]').focus();
  await page.keyboard.press('ArrowRight');
  assert.equal(new URL(page.url()).pathname, month);
  await page.locator('main').focus();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL((url) => url.pathname !== month);
  await page.keyboard.press('ArrowLeft');
  await page.waitForURL((url) => url.pathname === month);
  await page.context().close();
});

test('a citation can be copied', async () => {
  const { page } = await openPage(browser, site);
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(article);
  const citation = page.locator('.cite p[data-copy]');
  await page.locator('.cite .copy').first().click();
  assert.equal(await page.evaluate(() => navigator.clipboard.readText()), await citation.textContent());
  await page.context().close();
});

test('the way from the chart to an article and on to a person needs links only', async () => {
  const { page, faults } = await openPage(browser, site, { javaScriptEnabled: false });
  await page.goto('/');
  await page.locator('.density svg a').first().click();
  assert.match(new URL(page.url()).pathname, /^\/zeitleiste\/\d{4}\/\d\d\/$/);
  await page.locator('.line a[href*="/artikel/"]').first().click();
  assert.match(new URL(page.url()).pathname, /^\/artikel\//);
  await page.goto('/personen/');
  await page.locator('.entries a').first().click();
  assert.match(new URL(page.url()).pathname, /^\/personen\/[^/]+\/$/);
  assert.ok((await page.locator('.line').count()) > 0);
  assert.deepEqual(faults, []);
  await page.context().close();
});

test('a day of the calendar leads to what appeared on it, and that to the other years', async () => {
  const { page, faults } = await openPage(browser, site, { javaScriptEnabled: false });
  await page.goto('/zeitleiste/2024/');
  const day = page.locator('.calendar td a').first();
  const label = (await day.getAttribute('aria-label')) ?? '';
  assert.match(label, /^\d+\. [A-Z][a-zä]+ 2024: \d+ Artikel$/);
  await day.click();
  const { pathname, hash } = new URL(page.url());
  assert.match(pathname, /^\/zeitleiste\/2024\/\d\d\/$/);
  const heading = await page.locator(`${hash} h2`).evaluate((h2) => h2.firstChild?.textContent);
  assert.equal(label.split(':')[0], heading?.trim());
  await page.goto('/');
  await page.getByRole('link', { name: 'An diesem Tag' }).click();
  await page.locator('.calendar td a').first().click();
  assert.match(new URL(page.url()).pathname, /^\/an-diesem-tag\/\d\d\/$/);
  assert.ok((await page.locator('.in-years li a').count()) > 0);
  assert.deepEqual(faults, []);
  await page.context().close();
});

test('the script leads to the reader’s own day', async () => {
  const { page, faults } = await openPage(browser, site);
  await page.clock.setFixedTime(new Date(2024, 2, 5, 12));
  await page.goto('/');
  const link = page.getByRole('link', { name: 'An diesem Tag: 5. März' });
  await link.click();
  const { pathname, hash } = new URL(page.url());
  assert.deepEqual([pathname, hash], ['/an-diesem-tag/03/', '#tag-05']);
  assert.deepEqual(faults, []);
  await page.context().close();
});

test('sources side by side can be read without JavaScript', async () => {
  const { page, faults } = await openPage(browser, site, { javaScriptEnabled: false });
  await page.goto('/zeitleiste/2024/03/');
  await page.locator('.compare summary').click();
  assert.ok((await page.locator('.compare thead th').count()) > 2);
  await page.locator('.compare td a').first().click();
  assert.match(new URL(page.url()).pathname, /^\/artikel\//);
  assert.deepEqual(faults, []);
  await page.context().close();
});
