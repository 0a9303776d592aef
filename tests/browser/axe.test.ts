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
/** 640 CSS pixels are a 1280-pixel screen at 200 % zoom. */
const VIEWS: { name: string; options: PageOptions; rules?: string[]; kinds?: string[] }[] = [
  { name: 'phone, light', options: { width: 390, height: 844 } },
  { name: 'phone, dark', options: { width: 390, height: 844, colorScheme: 'dark' }, rules: COLOURS },
  { name: 'desk, dark', options: { colorScheme: 'dark' }, rules: COLOURS },
  {
    name: 'desk at 200 %',
    options: { width: 640, height: 450 },
    kinds: [
      'start',
      'timeline',
      'year',
      'month of days',
      'article',
      'person',
      'people',
      'network',
      'continent',
      'source',
    ],
  },
];

for (const { name, options, rules, kinds } of VIEWS)
  test(`axe finds nothing on any kind of page: ${name}`, async () => {
    const { page } = await openPage(browser, site, options);
    for (const { kind, path } of [...pageOfEachKind(site.dir), { kind: '404', path: '/404.html' }]) {
      if (kinds && !kinds.includes(kind)) continue;
      await page.goto(path);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const axe = new AxeBuilder({ page }).setLegacyMode();
      const { violations } = await (rules ? axe.withRules(rules) : axe).analyze();
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
        [],
        `${kind} ${path}`,
      );
    }
    await page.context().close();
  });
