import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { pageOfEachKind } from '../support/kinds.ts';
import { brokenLinks, siteFiles } from '../support/links.ts';
import { openTestSite, type TestSite } from '../support/site.ts';

/** The sample archive below a base path, looked at file by file. */
const basePath = '/archiv/';
let site: TestSite;
before(async () => {
  site = await openTestSite({ search: false, basePath });
});
after(() => site?.close());

const read = (file: string): string => readFileSync(join(site.dir, file), 'utf8');
const pages = (): string[] => siteFiles(site.dir).filter((file) => file.endsWith('.html'));

test('no link leads nowhere, no id stands twice', () => {
  assert.deepEqual(
    brokenLinks(site.dir, basePath).filter((link) => !/pagefind/.test(link)),
    [],
  );
});

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:standard'],
    // Eleventy and Preact write it their way, and both ways are HTML
    rules: { 'void-style': 'off', 'doctype-style': 'off' },
  });
  const faults: string[] = [];
  for (const file of pages()) {
    const { results } = await validator.validateString(read(file), file);
    for (const { messages } of results)
      faults.push(...messages.map(({ ruleId, message, line }) => `${file}:${line}: ${ruleId} ${message}`));
  }
  assert.deepEqual(faults, []);
});

test('no page holds a script, style or handler of its own', () => {
  for (const file of pages()) {
    const html = read(file);
    assert.doesNotMatch(html, /<style|\sstyle=|\son[a-z]+=|javascript:/i, file);
    for (const [tag] of html.matchAll(/<script[^>]*>/g))
      assert.match(tag, /type="application\/ld\+json"|src="\/archiv\/assets\/[a-z]+\.js"/, file);
    assert.match(html, /<meta http-equiv="Content-Security-Policy"/, file);
  }
});

test('structured data is JSON with known facts only', () => {
  for (const file of pages().filter((name) => name.startsWith('artikel/'))) {
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(file))?.[1];
    assert.ok(json, file);
    const data: Record<string, unknown> = JSON.parse(json);
    assert.equal(data['@type'], 'NewsArticle', file);
    for (const value of Object.values(data)) assert.ok(value !== null && value !== '', file);
    if ('datePublished' in data) assert.match(String(data['datePublished']), /^\d{4}(-\d\d(-\d\d)?)?$/, file);
  }
});

test('pages are light', () => {
  for (const { kind, path } of pageOfEachKind(site.dir)) {
    const size = gzipSync(read(`${path.slice(1)}index.html`)).length;
    assert.ok(size < 30_000, `${kind}: ${size} bytes`);
  }
  assert.ok(statSync(join(site.dir, 'assets/style.css')).size < 25_000);
  assert.ok(statSync(join(site.dir, 'assets/main.js')).size < 6_000);
  const fonts = siteFiles(site.dir).filter((file) => file.endsWith('.woff2'));
  assert.ok(fonts.length > 0);
  assert.ok(fonts.reduce((sum, file) => sum + statSync(join(site.dir, file)).size, 0) < 100_000);
});

test('the exports hold every article, the table has one row each', () => {
  const records = read('daten/records.ndjson').trim().split('\n');
  assert.ok(records.length >= 40);
  for (const line of records) assert.ok(JSON.parse(line).id);
  const articles = pages().filter((file) => file.startsWith('artikel/'));
  assert.equal(records.length, articles.length);
  assert.equal(JSON.parse(read('daten/record.schema.json')).type, 'object');
});
