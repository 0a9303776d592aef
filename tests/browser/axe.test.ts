import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser } from 'playwright-core';
import { openBrowser, openPage, type PageOptions } from '../support/browser.ts';
import { pageOfEachKind } from '../support/kinds.ts';
import { openTestSite, type TestSite } from '../support/site.ts';

let site: TestSite;
let browser: Browser;

before(async () => {
  site = await openTestSite({ search: false });
  browser = await openBrowser();
});
after(async () => {
  await browser?.close();
  await site?.close();
});

/** What depends on the colour scheme; everything else is the same in the dark. */
const COLOURS = ['color-contrast', 'link-in-text-block'];
/** Rules that axe knows and leaves off: targets of 24 pixels, names that hold the words one sees. */
const STRICTER = { 'target-size': { enabled: true }, 'label-content-name-mismatch': { enabled: true } };
/** 640 CSS pixels are a 1280-pixel screen at 200 % zoom, 320 the narrowest that pages must fit. */
const VIEWS: { name: string; options: PageOptions; rules?: string[] }[] = [
  { name: 'phone, light', options: { width: 390, height: 844 } },
  { name: 'phone, dark', options: { width: 390, height: 844, colorScheme: 'dark' }, rules: COLOURS },
  { name: 'desk, light', options: {} },
  { name: 'desk, dark', options: { colorScheme: 'dark' }, rules: COLOURS },
  { name: 'desk at 200 %, light', options: { width: 640, height: 450 } },
  {
    name: 'desk at 200 %, dark',
    options: { width: 640, height: 450, colorScheme: 'dark' },
    rules: COLOURS,
  },
  { name: 'phone at 320 pixels', options: { width: 320, height: 500 }, rules: ['target-size'] },
];

for (const { name, options, rules } of VIEWS)
  test(`axe finds nothing on any kind of page, and nothing is wider than it: ${name}`, async () => {
    const { page } = await openPage(browser, site, options);
    const found: string[] = [];
    for (const { kind, path } of [...pageOfEachKind(site.dir), { kind: '404', path: '/404.html' }]) {
      await page.goto(path);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (overflow > 0) found.push(`${kind} ${path}: ${overflow} px wider than the screen`);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const axe = new AxeBuilder({ page }).setLegacyMode();
      const { violations } = await (rules
        ? axe.withRules(rules)
        : axe.options({ rules: STRICTER })
      ).analyze();
      for (const { id, nodes } of violations)
        found.push(`${kind} ${path}: ${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
    }
    assert.deepEqual(found, []);
    await page.context().close();
  });
