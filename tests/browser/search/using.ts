import assert from 'node:assert/strict';
import { test } from 'node:test';
import { hasHits, q, ready, type Session, shownIds, visit } from './session.ts';

/** Typing, going to an article and back, narrowing. */
export function testUsing(session: () => Session): void {
  test('typing completes fields, names and words', async () => {
    const { page, faults } = await session().search('');
    const options = async (typed: string): Promise<string[]> => {
      await page.locator('#suchwort').fill('');
      await page.locator('#suchwort').pressSequentially(typed);
      await page.waitForFunction(
        (beginning) =>
          [...document.querySelectorAll('#suchvorschlaege option')].some((option) =>
            option.getAttribute('value')?.toLowerCase().startsWith(beginning),
          ),
        typed.slice(0, -1).toLowerCase(),
      );
      return page
        .locator('#suchvorschlaege option')
        .evaluateAll((all) => all.map((option) => option.getAttribute('value') ?? ''));
    };
    assert.ok((await options('pers')).includes('person:'));
    const names = await options('person:Ki');
    assert.ok(names.length > 0 && names.every((name) => /^person:"?.*\bKi/.test(name)), names.join());
    assert.ok((await options('Rakete ort:Pj')).includes('Rakete ort:Pjöngjang '));
    assert.ok((await options('quelle:Muster')).includes('quelle:Musterblatt '));
    const years = await options('nach:20');
    assert.ok(years.length > 0 && years.every((year) => /^nach:20\d\d $/.test(year)), years.join());
    await options(years[0]?.trim() ?? '');
    // the years are still offered until the last letter is read
    await page.waitForFunction(() =>
      [...document.querySelectorAll('#suchvorschlaege option')].some((option) =>
        /^nach:\d{4}-\d\d $/.test(option.getAttribute('value') ?? ''),
      ),
    );
    await page.locator('#suchwort').fill(names[0] ?? '');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=person/);
    assert.ok((await ready(page)).hits > 0);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test('what of a query cannot be taken as it stands is explained', async () => {
    const told = async (query: string): Promise<{ hits: number; text: string }> => {
      const { page, hits } = await session().search(query);
      const text = (await page.textContent('#hinweise')) ?? '';
      await page.context().close();
      return { hits, text };
    };
    for (const nothing of ['😀', '((((']) {
      const { hits, text } = await told(q(nothing));
      assert.equal(hits, 0);
      assert.match(text, /nichts Suchbares/);
    }
    assert.match((await told(q('titel:Putin'))).text, /„titel:“ ist kein Suchfeld\. Es gibt person:/);
    assert.match((await told(q('jahr:abc'))).text, /„jahr:abc“ nennt kein Datum/);
    assert.match((await told(q('jahr:2023..2020'))).text, /vom früheren zum späteren/);
    assert.match((await told(q('person:'))).text, /Hinter „person:“ fehlt/);
    assert.match((await told(q('Rakete oder Satellit'))).text, /Rakete ODER Satellit/);
    const span = await told('?von=2021-01-01&bis=2019-01-01');
    assert.match(span.text, /liegt nach „bis“.*vertauschen/);
  });

  test('chosen values and spans are taken away one by one or all', async () => {
    const { page, faults } = await session().search(`${q('Nordkorea')}&ort=pjoengjang&von=2020-01-01`);
    const chips = page.locator('#filter button');
    assert.deepEqual(await chips.allTextContents(), [
      'Ort: Pjöngjang ×',
      'ab 1. Januar 2020 ×',
      'Filter zurücksetzen',
    ]);
    await chips.first().click();
    await page.waitForURL((url) => !url.search.includes('ort='));
    await page.locator('#filter .zuruecksetzen').click();
    await page.waitForURL((url) => !url.search.includes('von='));
    await page.waitForSelector('#filter', { state: 'hidden' });
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test('articles of no known source are a value of the sources', async () => {
    const { page, hits } = await session().search(q('quelle:unbekannt'));
    assert.ok(hits > 0);
    const value = page.locator('#facette-quelle-werte label', { hasText: 'unbekannt' });
    assert.equal(Number(await value.locator('.facette-zahl').textContent()), hits);
    await page.context().close();
  });

  test('Shift with an arrow widens the span in the course of hits', async () => {
    const { page } = await session().search(q('Nordkorea'));
    const bars = page.locator('#verlauf button');
    await bars.nth(1).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/von=/);
    await page.waitForFunction(
      () => document.querySelectorAll('#verlauf button[aria-pressed=true]').length === 1,
    );
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowRight');
    await page.waitForFunction(
      () => document.querySelectorAll('#verlauf button[aria-pressed=true]').length === 3,
    );
    await page.keyboard.press('Shift+ArrowLeft');
    await page.waitForFunction(
      () => document.querySelectorAll('#verlauf button[aria-pressed=true]').length === 2,
    );
    await page.context().close();
  });

  test('a page behind the last is the last, in the address too', async () => {
    const { page } = await session().search(`${q('Nordkorea')}&seite=99`);
    assert.ok((await shownIds(page)).length > 0);
    const current = await page.textContent('#seiten [aria-current=page]');
    assert.equal(new URL(page.url()).searchParams.get('seite'), current);
    await page.context().close();
  });

  test('back leads through the searches, not through the letters typed', async () => {
    const { page } = await session().search(q('Lieferung'));
    const before = (await ready(page)).hits;
    await page.locator('#suchwort').fill('');
    await page.locator('#suchwort').pressSequentially('Satellit', { delay: 200 });
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=Satellit$/);
    await page.locator('select[name=sort]').selectOption('alt');
    await page.waitForURL(/q=Satellit&sort=alt$/);
    await page.goBack();
    await page.waitForURL(/q=Satellit$/);
    await page.goBack();
    await page.waitForURL(/q=Lieferung$/);
    await hasHits(page, before);
    assert.equal(await page.locator('#suchwort').inputValue(), 'Lieferung');
    await page.context().close();
  });

  test('a further passage leads to its paragraph, marked; back leads to the same place of the list', async () => {
    const { page, faults } = await session().search(`${q('Nordkorea')}&seite=2`);
    const ids = await shownIds(page);
    const passages = page.locator('.treffer-stellen').last();
    assert.match((await passages.locator('summary').textContent()) ?? '', /^\d+ weitere Stellen?$/);
    await passages.locator('summary').click();
    const link = passages.locator('a').first();
    await link.scrollIntoViewIfNeeded();
    const at = await page.evaluate(() => scrollY);
    assert.ok(at > 0);
    const passage = ((await link.textContent()) ?? '').replace(/^… | …$/g, '');
    await link.click();
    await page.waitForURL(/\/artikel\/[^/]+\/\?markiere=[^#]+#p-/);
    await page.waitForSelector('.markierungen');
    const paragraph = page.locator(new URL(page.url()).hash);
    assert.ok((await paragraph.locator('mark').count()) > 0, 'the paragraph has a marked word');
    const text = ((await paragraph.textContent()) ?? '').replace(/\s+/g, ' ');
    const words = passage.slice(passage.length / 2, passage.length / 2 + 12);
    assert.ok(text.includes(words), `„${words}“ in „${text}“`);
    await page.goBack();
    assert.deepEqual((await ready(page)) && (await shownIds(page)), ids);
    await page.waitForFunction((y) => Math.abs(scrollY - y) < 200, at);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test('the article marks forms and compounds as the result does, and walks through them', async () => {
    const { page, faults } = await session().search(q('Lieferung'));
    const inList = new Set(
      (await page.locator('#trefferliste mark').allTextContents()).map((mark) => mark.toLowerCase()),
    );
    assert.ok(
      [...inList].some((mark) => /.liefer/.test(mark)),
      'a compound is marked in the list',
    );
    await page
      .locator('.treffer', { hasText: /weitere Stellen?/ })
      .locator('h2 a')
      .first()
      .click();
    await page.waitForSelector('.markierungen');
    const marks = (await page.locator('article mark').allTextContents()).map((mark) => mark.toLowerCase());
    assert.ok(marks.length > 1 && marks.every((mark) => /liefer/.test(mark)), marks.join());
    const next = page.getByRole('button', { name: 'Nächste Fundstelle' });
    await next.click();
    assert.match((await page.textContent('.markierungen')) ?? '', /Stelle 1 von \d+/);
    await next.click();
    assert.match((await page.textContent('.markierungen')) ?? '', /Stelle 2 von \d+/);
    await page.getByRole('button', { name: 'Vorige Fundstelle' }).click();
    assert.match((await page.textContent('.markierungen')) ?? '', /Stelle 1 von \d+/);
    assert.deepEqual(faults, []);
    await page.context().close();
  });

  test('facets join by AND, are searched and sorted; undated articles are in or out, and counted', async () => {
    const { page } = await session().search(q('Nordkorea'));
    await page.locator('#facette-ort summary').click();
    await page.locator('#facette-ort-werte input[type=checkbox]').first().waitFor();
    const names = (): Promise<string[]> =>
      page
        .locator('#facette-ort-werte label')
        .evaluateAll((all) => all.map((label) => (label.querySelector('span')?.textContent ?? '').trim()));
    await page.locator('#facette-ort-werte').getByRole('button', { name: 'A–Z' }).click();
    const sorted = await names();
    assert.deepEqual(
      sorted,
      [...sorted].sort((a, b) => a.localeCompare(b, 'de')),
    );
    await page.locator('#facette-ort-filter').fill('pjön');
    assert.deepEqual(await names(), ['Pjöngjang']);
    const label = page.locator('#facette-ort-werte label').first();
    const count = Number(await label.locator('.facette-zahl').textContent());
    await label.locator('input').check();
    await hasHits(page, count);
    const source = page.locator('#facette-quelle-werte label').first();
    const both = Number(await source.locator('.facette-zahl').textContent());
    assert.ok(both <= count);
    await source.locator('input').check();
    await hasHits(page, both);
    assert.match(page.url(), /quelle=.*ort=pjoengjang/);

    const { hits: all } = await visit(page, q('Nordkorea'));
    const undated = Number(/\((\d+)\)/.exec((await page.textContent('#undatiert-zahl')) ?? '')?.[1]);
    assert.ok(undated > 0);
    const include = page.locator('input[name=undatiert]');
    assert.equal(await include.isChecked(), true);
    await include.uncheck();
    await hasHits(page, all - undated);
    assert.match(page.url(), /undatiert=0/);
    await page.locator('#filter .zuruecksetzen').click();
    await hasHits(page, all);
    const { hits: dated, status } = await visit(page, `${q('Nordkorea')}&von=1900-01-01`);
    assert.equal(dated, all - undated);
    assert.equal(status, `${dated} Treffer; ${undated} weitere ohne Datum sind ausgeblendet`);
    assert.equal(await include.isChecked(), false);
    await include.check();
    await hasHits(page, all);
    assert.match(page.url(), /undatiert=1/);
    assert.equal(await page.textContent('#undatiert-zahl'), `(${undated})`);
    await page.context().close();
  });
}
