import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Parser } from 'htmlparser2';
import { createKnowledge } from '../../src/knowledge/knowledge.ts';
import { settingsSchema } from '../../src/knowledge/settings.ts';
import { linkArchive } from '../../src/link/linkArchive.ts';
import { archiveFeed, entryFeeds, type FeedOrder } from '../../src/publish/feeds.ts';
import { type Feed, feedWriter } from '../../src/publish/feedWriter.ts';
import { createSite, type Site } from '../../src/publish/site.ts';
import type { ArticleRecord } from '../../src/record.ts';
import { makeRecord, stated } from '../support/records.ts';

const none = { people: [], places: [], organisations: [] };
function siteOf(records: ArticleRecord[], settings: Record<string, unknown> = {}): Site {
  const knowledge = createKnowledge(settingsSchema.parse({ title: 'Musterarchiv', ...settings }), {
    ...none,
    sources: [],
    never: none,
  });
  return createSite(linkArchive(records, knowledge), knowledge, {
    basePath: '/archiv/',
    contentDir: 'content',
    problems: [],
  });
}
const source = { id: 'kurier', name: 'Beispiel-Kurier' };
const records = [
  makeRecord({ id: 'alt', title: 'Alt', published: stated('2023-09-05'), source }),
  makeRecord({
    id: 'neu',
    title: 'A < B & C',
    text: 'Erster Satz.',
    published: stated('2023-09-07'),
    source,
  }),
  makeRecord({ id: 'monat', title: 'Nur ein Monat', published: stated('2023-09'), source }),
];
const full = { baseUrl: 'https://archiv.example/archiv' };

/** The feed of the whole archive. */
function feedOf(site: Site): Feed {
  const [feed] = feedWriter(site)(archiveFeed(site));
  assert.ok(feed);
  return feed;
}

/** Elements of an XML text with their attributes and words, in order. */
function elements(xml: string): { name: string; attributes: Record<string, string>; text: string }[] {
  const found: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const open: (typeof found)[number][] = [];
  new Parser(
    {
      onopentag(name, attributes) {
        const element = { name, attributes, text: '' };
        found.push(element);
        open.push(element);
      },
      ontext(text) {
        const last = open.at(-1);
        if (last) last.text += text;
      },
      onclosetag() {
        open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  ).end(xml);
  return found;
}

test('the Atom feed has what RFC 4287 asks for, newest first, and no article without a day', () => {
  const site = siteOf(records, full);
  const found = elements(feedOf(site).atom);
  const words = (name: string): string[] =>
    found.filter((one) => one.name === name).map(({ text }) => text.trim());
  assert.deepEqual(words('id'), [
    'https://archiv.example/archiv/',
    'https://archiv.example/archiv/artikel/neu/',
    'https://archiv.example/archiv/artikel/alt/',
  ]);
  assert.deepEqual(words('updated'), [
    '2023-09-07T12:00:00.000Z',
    '2023-09-07T12:00:00.000Z',
    '2023-09-05T12:00:00.000Z',
  ]);
  assert.deepEqual(words('title'), ['Musterarchiv', 'A &#60; B &#38; C', 'Alt']);
  assert.deepEqual(
    found.filter(({ name }) => name === 'link').map(({ attributes }) => attributes['href']),
    [
      'https://archiv.example/archiv/',
      'https://archiv.example/archiv/feed.xml',
      'https://archiv.example/archiv/artikel/neu/',
      'https://archiv.example/archiv/artikel/alt/',
    ],
  );
});

test('the JSON Feed has what version 1.1 asks for', () => {
  const site = siteOf(records, full);
  const feed = JSON.parse(feedOf(site).json);
  assert.equal(feed.version, 'https://jsonfeed.org/version/1.1');
  assert.equal(feed.title, 'Musterarchiv');
  assert.equal(feed.feed_url, 'https://archiv.example/archiv/feed.json');
  assert.deepEqual(feed.items[0], {
    id: 'https://archiv.example/archiv/artikel/neu/',
    url: 'https://archiv.example/archiv/artikel/neu/',
    title: 'A < B & C',
    content_text: 'Erster Satz.',
    date_published: '2023-09-07T12:00:00.000Z',
    date_modified: '2023-09-07T12:00:00.000Z',
    language: 'de',
  });
  assert.equal(feed.items.length, 2);
});

test('without a public address ids are names of their own and links begin at the root', () => {
  const site = siteOf(records);
  const feed = JSON.parse(feedOf(site).json);
  assert.match(feed.items[0].id, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(feed.items[0].url, '/archiv/artikel/neu/');
  const again = JSON.parse(feedOf(siteOf(records)).json);
  assert.equal(again.items[0].id, feed.items[0].id);
});

test('an entry in several articles has feeds of its own, and an empty archive an empty one', () => {
  const site = siteOf(records, full);
  const [subject] = [...entryFeeds(site)].flatMap(({ subjects }) => subjects);
  assert.equal(subject?.title, 'Beispiel-Kurier – Musterarchiv');
  assert.equal(subject?.atomPath, '/quellen/kurier/feed.xml');
  assert.equal(subject?.jsonPath, '/quellen/kurier/feed.json');
  const empty = siteOf([]);
  assert.match(feedOf(empty).atom, /<updated>1970-01-01T00:00:00\.000Z<\/updated>/);
});

test('every entry with a page can be followed, and only those, however large the archive', () => {
  const person = (id: string) => ({ id, name: id, status: 'found' as const, mentions: [] });
  const site = siteOf([
    ...Array.from({ length: 600 }, (_, i) => makeRecord({ id: `a-${i}`, published: stated('2023-09-05') })),
    makeRecord({
      id: 'eins',
      published: stated('2023-09-06'),
      people: [person('einmal'), person('zweimal')],
    }),
    makeRecord({ id: 'zwei', published: stated('2023-09-07'), people: [person('zweimal')], source }),
  ]);
  assert.deepEqual(
    [...entryFeeds(site)].flatMap(({ subjects }) => subjects.map(({ atomPath, items }) => [atomPath, items])),
    [
      ['/personen/zweimal/feed.xml', ['zwei', 'eins']],
      ['/quellen/kurier/feed.xml', ['zwei']],
    ],
  );
});

test('an article has the same words in every feed it stands in', () => {
  const site = siteOf(records, full);
  const [own] = [...entryFeeds(site)].flatMap((order: FeedOrder) => feedWriter(site)(order));
  assert.ok(own);
  const all = feedOf(site);
  assert.deepEqual(JSON.parse(own.json).items, JSON.parse(all.json).items);
  const entries = (atom: string): string[] => atom.match(/<entry>.*?<\/entry>/gs) ?? [];
  assert.deepEqual(entries(own.atom), entries(all.atom));
  assert.equal(entries(own.atom).length, 2);
});

test('titles of any kind leave the feeds well-formed', () => {
  const title = '<b>&amp;]]> "Ende" \u0007 – Größe';
  const site = siteOf([makeRecord({ title, published: stated('2023-09-05'), authors: ['A & B'] })]);
  const feed = feedOf(site);
  const found = elements(feed.atom);
  assert.deepEqual(
    found.filter(({ name }) => name === 'name').map(({ text }) => text.trim()),
    ['Musterarchiv', 'A & B'],
  );
  assert.equal(JSON.parse(feed.json).items[0].title, title);
});

test('a date before our era stands in no feed', () => {
  const site = siteOf([makeRecord({ published: stated('-0044-03-15') })]);
  assert.deepEqual(JSON.parse(feedOf(site).json).items, []);
});

test('a correction moves the date of change, not the day it appeared', () => {
  const site = siteOf([
    makeRecord({ published: stated('2023-09-05'), updated: { edtf: '2023-09-09', basis: 'meta' } }),
  ]);
  const [item] = JSON.parse(feedOf(site).json).items;
  assert.equal(item.date_published, '2023-09-05T12:00:00.000Z');
  assert.equal(item.date_modified, '2023-09-09T12:00:00.000Z');
});

test('an article is handed over once, with the first of its feeds', () => {
  const person = (id: string) => ({ id, name: id, status: 'found' as const, mentions: [] });
  const people = Array.from({ length: 100 }, (_, i) => person(`p-${String(i).padStart(3, '0')}`));
  const site = siteOf([
    makeRecord({ id: 'eins', published: stated('2023-09-06'), people }),
    makeRecord({ id: 'zwei', published: stated('2023-09-07'), people }),
  ]);
  const orders = [...entryFeeds(site)];
  assert.ok(orders.length > 1);
  assert.deepEqual(
    orders.flatMap(({ items }) => items.map(({ article }) => article)),
    ['zwei', 'eins'],
  );
  const write = feedWriter(site);
  const feeds = orders.flatMap((order) => write(order));
  assert.equal(feeds.length, 100);
  for (const { json } of feeds) assert.equal(JSON.parse(json).items.length, 2);
  assert.throws(() => feedWriter(site)({ items: [], subjects: orders[0]?.subjects ?? [] }), /eins|zwei/);
});
