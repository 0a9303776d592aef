import assert from 'node:assert/strict';
import { test } from 'node:test';
import { q, ready, type Session, shownIds, visit } from './session.ts';

/** Near-identical reports under one, and list, timeline and table of the same result. */
export function testViews(session: () => Session): void {
  test('near-identical reports are folded under one; every hit is linked once', async () => {
    const { page, hits, faults } = await session().search('');
    const ids = await shownIds(page);
    for (let number = 2; ids.length < hits; number++) {
      await visit(page, `?seite=${number}`);
      const more = await shownIds(page);
      assert.ok(more.length > 0, `page ${number} is empty, ${ids.length} of ${hits} hits listed`);
      ids.push(...more);
    }
    assert.equal(ids.length, hits);
    assert.equal(new Set(ids).size, hits);

    await visit(page, q('Wostotschny'));
    const folded = page.locator('.treffer-gleiche').first();
    assert.match((await folded.locator('summary').textContent()) ?? '', /^\d+ ähnlicher? Berichte?$/);
    assert.equal(await folded.locator('.titel').first().isVisible(), false);
    await folded.locator('summary').focus();
    await page.keyboard.press('Enter');
    await folded.locator('.titel').first().waitFor({ state: 'visible' });
    await page.keyboard.press('Tab');
    assert.equal(await page.locator(':focus').getAttribute('class'), 'titel');
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test('the timeline groups the same hits by year, month and day, undated ones apart', async () => {
    const { page, hits, faults } = await session().search(`${q('Putin')}&ansicht=zeitleiste`);
    const ids = await shownIds(page);
    assert.equal(ids.length, hits);
    const numbers = (selector: string): Promise<number[]> =>
      page
        .locator(selector)
        .evaluateAll((all) => all.map((one) => Number.parseInt(one.textContent ?? '', 10)));
    const years = await numbers('.zl-jahr > h2 small');
    assert.equal(
      years.reduce((sum, count) => sum + count),
      hits,
      'the counts of the years are those of the result',
    );
    const headings = await page
      .locator('.zl-jahr > h2')
      .evaluateAll((all) => all.map((one) => one.firstChild?.textContent ?? ''));
    assert.equal(headings.at(-1), 'Ohne genaues Datum');
    const named = headings.slice(0, -1).map(Number);
    assert.deepEqual(
      named,
      [...named].sort((a, b) => b - a),
      'newest year first',
    );
    assert.ok((await page.locator('.zl-monat > h3').count()) > 3);
    assert.ok((await page.locator('.zl-tag > h4').count()) > 3);

    await visit(page, q('Putin'));
    const list = await shownIds(page);
    assert.ok(
      list.every((id) => ids.includes(id)),
      'the list shows the same articles',
    );
    await page.goBack();
    await ready(page);
    await page.locator('.zl-jahr > h2 a').first().click();
    await page.waitForURL(/von=\d{4}-01-01&bis=\d{4}-12-31&ansicht=zeitleiste/);
    await page.waitForFunction(
      (count) => document.getElementById('treffer')?.dataset['hits'] === String(count),
      years[0],
    );
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test('the table sorts by every column, by keyboard, and its order is in the address', async () => {
    const { page, hits, faults } = await session().search(q('Putin'));
    await page.locator('#ansichten').getByRole('link', { name: 'Tabelle' }).focus();
    await page.keyboard.press('Enter');
    await page.waitForSelector('table.treffertabelle');
    assert.equal(await page.locator(':focus').textContent(), 'Tabelle', 'the keyboard stays where it was');
    assert.equal(await page.locator('tbody tr').count(), hits);
    for (const [column, order] of [
      ['Titel', 'titel'],
      ['Quelle', 'quelle'],
      ['Form', 'form'],
    ] as const) {
      const heading = page.locator('thead th', { hasText: column });
      for (const [sorted, direction, value] of [
        ['ascending', 1, order],
        ['descending', -1, `${order}-ab`],
      ] as const) {
        await heading.locator('a').focus();
        await page.keyboard.press('Enter');
        await page.waitForSelector(`th[aria-sort=${sorted}] [data-halt="spalte-${column}"]`);
        assert.equal(new URL(page.url()).searchParams.get('sort'), value);
        assert.equal(await page.locator(':focus').getAttribute('data-halt'), `spalte-${column}`);
        const at = await heading.evaluate((th) => [...(th.parentElement?.children ?? [])].indexOf(th));
        const cells = (
          await page
            .locator('tbody tr')
            .evaluateAll((rows, index) => rows.map((row) => row.children[index]?.textContent ?? ''), at)
        )
          .map((cell) => cell.replace(/^[^\p{L}\p{N}]+/u, ''))
          .filter((cell) => cell !== 'unbekannt');
        const expected = [...cells].sort((a, b) => direction * a.localeCompare(b, 'de', { numeric: true }));
        assert.deepEqual(cells, expected, `${column} ${sorted}`);
      }
    }
    await page.reload();
    await ready(page);
    assert.equal(await page.textContent('th[aria-sort=descending]'), 'Form ↓');
    await page.locator('thead').getByRole('link', { name: 'Tag' }).click();
    await page.waitForURL(/sort=neu/);
    await page.waitForSelector('th[aria-sort=descending] [data-halt="spalte-Tag"]');
    assert.equal(await page.locator('tbody tr').last().locator('td').first().textContent(), 'ohne Datum');
    await page.goBack();
    await page.waitForSelector('th[aria-sort=descending] [data-halt="spalte-Form"]');
    assert.deepEqual(faults, []);
    await page.context().close();
  });
}
