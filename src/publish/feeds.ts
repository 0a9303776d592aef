import { createHash } from 'node:crypto';
import { Feed } from 'feed';
import { path } from './addresses.ts';
import { hasFeed } from './hasFeed.ts';
import { placeInTime } from './placeInTime.ts';
import type { PublicRecord } from './publicRecord.ts';
import type { Site } from './site.ts';
import { xml } from './xml.ts';

const LONGEST = 50;

/** The feed writer takes full addresses only; without a public one this stands in and is taken out again. */
const NOWHERE = 'https://archiv.invalid';

/** What a feed is of: the archive, or one person, place, organisation or source. */
export interface FeedSubject {
  title: string;
  /** the page it follows */
  path: string;
  feedPath: string;
  /** in the archive's order, oldest first */
  records: readonly PublicRecord[];
}

/** The feed of the whole archive. */
export function archiveFeed({ settings, archive }: Site): FeedSubject {
  return { title: settings.title, path: path.start(), feedPath: path.feed(), records: archive.records };
}

/** The feeds of all entries that have one. */
export function entryFeeds(site: Site): FeedSubject[] {
  return site.entries
    .filter(({ entry, chunk }) => chunk.number === 1 && hasFeed(entry.articles.length))
    .map(({ kind, entry }) => ({
      title: `${entry.name} – ${site.settings.title}`,
      path: path.entry(kind, entry.id),
      feedPath: path.entryFeed(kind, entry.id),
      records: entry.articles.map((id) => site.archive.byId.get(id)).filter((record) => record !== undefined),
    }));
}

export function atomFeed(site: Site, subject: FeedSubject): string {
  return createFeed(site, subject, xml).atom1().replaceAll(NOWHERE, '');
}

export function jsonFeed(site: Site, subject: FeedSubject): string {
  return createFeed(site, subject, (title) => title)
    .json1()
    .replaceAll(NOWHERE, '');
}

/**
 * The newest articles of a subject. Only those dated to a day: a feed wants a moment, and a month has none. Noon UTC
 * stands for the day, since it falls on the same day nearly everywhere. Summaries are HTML in both formats, titles in
 * Atom as this package writes it: there `asTitle` escapes them, so that no reader takes a title for markup.
 */
function createFeed(site: Site, subject: FeedSubject, asTitle: (text: string) => string): Feed {
  const { settings } = site;
  const records = subject.records
    .filter(({ published }) => placeInTime(published?.edtf).precision === 'day')
    .slice(-LONGEST)
    .reverse();
  const link = (sitePath: string): string => site.publicUrl(sitePath) ?? `${NOWHERE}${site.href(sitePath)}`;
  const feed = new Feed({
    id: site.publicUrl(subject.path) ?? urn(`feed ${settings.title} ${subject.path}`),
    title: asTitle(subject.title),
    description: settings.description,
    link: link(subject.path),
    feedLinks: { atom: link(subject.feedPath), json: link(path.jsonFeed()) },
    language: 'de',
    copyright: '',
    generator: 'Nachrichtenarchiv',
    updated: records[0] ? noon(records[0]) : new Date(0),
    author: { name: settings.publisher ?? settings.title },
  });
  for (const record of records) {
    const line = site.line(record);
    feed.addItem({
      id: site.publicUrl(line.path) ?? urn(`article ${record.id}`),
      title: asTitle(line.title),
      link: link(line.path),
      description: xml(line.summary),
      date: noon(record),
      published: noon(record),
      ...(record.authors.length > 0 ? { author: record.authors.map((name) => ({ name })) } : {}),
    });
  }
  return feed;
}

function noon({ published }: PublicRecord): Date {
  return new Date(`${published?.edtf.slice(0, 10)}T12:00:00Z`);
}

/** A name of one's own for what has no public address yet: a UUID (version 8) made from its words. */
function urn(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
