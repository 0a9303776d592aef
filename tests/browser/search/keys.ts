import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { openPage } from '../../support/browser.ts';
import { BASE, q, type Session } from './session.ts';

/** Keys on every page, and their list. */
export function testKeys(session: () => Session): void {
  test('? lists the keys, so does the link at the foot; they can be turned off', async () => {
    const { site, browser } = session();
    const { page, faults } = await openPage(browser, site);
    await page.goto(BASE);
    const dialog = page.getByRole('dialog', { name: 'Tastenkürzel' });
    await page.keyboard.press('?');
    await dialog.waitFor();
    assert.match((await dialog.textContent()) ?? '', /\/ *zum Suchfeld/);
    const { violations } = await new AxeBuilder({ page }).include('#tasten').analyze();
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html).join(' ')}`),
      [],
    );
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });

    const button = page.locator('.foot').getByRole('button', { name: 'Tastenkürzel' });
    await button.focus();
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await dialog.getByRole('checkbox').uncheck();
    await dialog.getByRole('button', { name: 'Schließen' }).click();
    assert.equal(await button.evaluate((one) => one === document.activeElement), true, 'focus comes back');
    await page.reload();
    for (const key of ['?', '/', 'j']) await page.keyboard.press(key);
    assert.equal(await dialog.count(), 0);
    assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'BODY');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test('the arrows walk through hits and days, j and k from anywhere', async () => {
    const { page } = await session().search(`${q('Putin')}&ansicht=zeitleiste`);
    const focused = (): Promise<string> =>
      page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
    const links = await page
      .locator('#trefferliste .titel')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    await page.locator('h1').click();
    await page.keyboard.press('j');
    assert.equal(await focused(), links[0]);
    await page.keyboard.press('ArrowDown');
    assert.equal(await focused(), links[1]);
    await page.keyboard.press('k');
    assert.equal(await focused(), links[0]);
    const days = await page
      .locator('.zl-tag')
      .evaluateAll((all) => all.map((day) => day.querySelector('.titel')?.getAttribute('href') ?? ''));
    await page.keyboard.press('ArrowRight');
    assert.equal(await focused(), days[1]);
    await page.keyboard.press('ArrowLeft');
    assert.equal(await focused(), days[0]);
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`${BASE}artikel/`));
    await page.context().close();
  });
}
