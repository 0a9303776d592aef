import assert from 'node:assert/strict';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { Parser } from 'htmlparser2';
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
    // Eleventy and the templates write it their way, and both ways are HTML
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

/** What schema.org's NewsArticle takes of what pages say, with the type each value must have. */
const NEWS_ARTICLE: Readonly<Record<string, RegExp>> = {
  '@context': /^https:\/\/schema\.org$/,
  '@type': /^NewsArticle$/,
  identifier: /./,
  headline: /./,
  inLanguage: /^de$/,
  url: /^https?:/,
  alternativeHeadline: /./,
  articleSection: /./,
  datePublished: /^\d{4}(-\d\d(-\d\d)?)?$/,
  dateModified: /^\d{4}(-\d\d(-\d\d)?)?$/,
  author: /^Person$/,
  publisher: /^NewsMediaOrganization$/,
  sourceOrganization: /^Organization$/,
  dateline: /./,
  isBasedOn: /^https?:/,
  isAccessibleForFree: /^true$/,
  wordCount: /^[1-9]\d*$/,
  mentions: /^(Person|Organization|Place)$/,
};

test('structured data says only what schema.org knows of a NewsArticle, each thing as its type', () => {
  for (const file of pages().filter((name) => name.startsWith('artikel/'))) {
    const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(read(file))?.[1];
    assert.ok(json, file);
    const data: Record<string, unknown> = JSON.parse(json);
    for (const needed of ['@context', '@type', 'headline']) assert.ok(needed in data, `${file}: ${needed}`);
    for (const [key, value] of Object.entries(data)) {
      const expected = NEWS_ARTICLE[key];
      assert.ok(expected, `${file}: ${key} is no property of a NewsArticle`);
      for (const one of [value].flat()) {
        const isThing = typeof one === 'object' && one !== null;
        if (isThing) assert.match(String(Reflect.get(one, 'name')), /./, `${file}: ${key} has a name`);
        assert.match(String(isThing ? Reflect.get(one, '@type') : one), expected, `${file}: ${key}`);
      }
    }
  }
});

test('every page has its OpenGraph words, and articles say they are articles', () => {
  for (const file of pages()) {
    const html = read(file);
    for (const property of ['og:type', 'og:site_name', 'og:title', 'og:description', 'og:locale'])
      assert.match(html, new RegExp(`<meta property="${property}" content="[^"]+"`), `${file}: ${property}`);
    assert.equal(/og:type" content="article"/.test(html), file.startsWith('artikel/'), file);
  }
});

test('an article page names itself to reference managers as its CSL-JSON does', () => {
  for (const file of pages().filter((name) => name.startsWith('artikel/'))) {
    const [item] = JSON.parse(read(file.replace('index.html', 'zitat.json')));
    const named = new Map<string, string[]>();
    new Parser({
      onopentag(tag, { name, content }) {
        if (tag === 'meta' && name && content !== undefined)
          named.set(name, [...(named.get(name) ?? []), content]);
      },
    }).end(read(file));
    assert.deepEqual(named.get('citation_title') ?? [''], [item.title], file);
    assert.deepEqual(named.get('DC.type'), ['newspaperArticle'], file);
    assert.equal(named.get('citation_author')?.length ?? 0, item.author?.length ?? 0, file);
    assert.deepEqual(named.get('citation_journal_title')?.[0], item['container-title'], file);
    const day = item.issued?.['date-parts'][0].map((part: number) => String(part).padStart(2, '0')).join('/');
    const stated = named.get('citation_publication_date')?.[0];
    // the tag cannot say that a day is uncertain, and leaves it out
    if (item.issued?.circa === true) assert.ok(stated === undefined || day.startsWith(stated), file);
    else if (item.issued?.['date-parts'].length === 1) assert.deepEqual(stated, day, file);
  }
});

test('pages are light', () => {
  for (const { kind, path } of pageOfEachKind(site.dir)) {
    const size = gzipSync(read(`${path.slice(1)}index.html`)).length;
    assert.ok(size < 30_000, `${kind}: ${size} bytes`);
  }
  const common = ['assets/style.css', 'assets/main.js', 'assets/icon.svg']
    .map((file) => gzipSync(read(file)).length)
    .reduce((sum, size) => sum + size, 0);
  for (const { kind, path } of pageOfEachKind(site.dir)) {
    const size = gzipSync(read(`${path.slice(1)}index.html`)).length;
    assert.ok(size + common < 60_000, `${kind}: ${size + common} bytes with style and script`);
  }
  assert.ok(statSync(join(site.dir, 'assets/style.css')).size < 25_000);
  assert.ok(statSync(join(site.dir, 'assets/suche.css')).size < 15_000);
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
