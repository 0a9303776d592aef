import { createHash } from 'node:crypto';
import { Feed } from 'feed';
import { path } from './addresses.ts';
import { hasFeed } from './hasFeed.ts';
import { placeInTime } from './placeInTime.ts';
import type { PublicRecord } from './publicRecord.ts';
import type { Site } from './site.ts';
import { xml } from './xml.ts';

const LONGEST = 50;

/** The package takes full addresses only; without a public one this stands in and is taken out again. */
const NOWHERE = 'https://archiv.invalid';

/** What a feed is of: the archive, or one person, place, organisation or source. */
export interface FeedSubject {
  title: string;
  /** the page it follows */
  path: string;
  atomPath: string;
  jsonPath: string;
  /** in the archive's order, oldest first */
  records: readonly PublicRecord[];
}

/** The feed of the whole archive. */
export function archiveFeed({ settings, archive }: Site): FeedSubject {
  return {
    title: settings.title,
    path: path.start(),
    atomPath: path.feed(),
    jsonPath: path.jsonFeed(),
    records: archive.records,
  };
}

/** The feeds of all entries that have one. */
export function entryFeeds(site: Site): FeedSubject[] {
  return site.entries
    .filter(
      ({ entry, chunk }) => chunk.number === 1 && hasFeed(entry.articles.length, site.archive.records.length),
    )
    .map(({ kind, entry }) => ({
      title: `${entry.name} – ${site.settings.title}`,
      path: path.entry(kind, entry.id),
      atomPath: path.entryFeed(kind, entry.id),
      jsonPath: path.entryJsonFeed(kind, entry.id),
      records: entry.articles.map((id) => site.archive.byId.get(id)).filter((record) => record !== undefined),
    }));
}

/** Writes a subject's newest articles in both formats. */
export interface FeedWriter {
  /** RFC 4287; titles and summaries are HTML in it, whatever a reader believes, and so escaped before they are written */
  atom(subject: FeedSubject): string;
  /** https://www.jsonfeed.org/version/1.1/, with all authors: the package that writes Atom has version 1 and the first of them */
  json(subject: FeedSubject): string;
}

/** A writer for the feeds of one site. Without a public address links begin at the site's root and ids are names of their own. */
export function feedWriter(site: Site): FeedWriter {
  const { settings } = site;
  const link = (sitePath: string): string => site.publicUrl(sitePath) ?? site.href(sitePath);
  const full = (sitePath: string): string => site.publicUrl(sitePath) ?? `${NOWHERE}${site.href(sitePath)}`;
  const author = settings.publisher ?? settings.title;
  const idOf = (record: PublicRecord): string =>
    site.publicUrl(path.article(record.id)) ?? urn(`article ${record.id}`);

  const jsonItem = (record: PublicRecord) => {
    const { title, summary, path: own } = site.line(record);
    return {
      id: idOf(record),
      url: link(own),
      title,
      content_text: summary,
      date_published: moment(record),
      date_modified: lastChange(record),
      ...(record.authors.length > 0 ? { authors: record.authors.map((name) => ({ name })) } : {}),
      language: 'de',
    };
  };

  return {
    atom(subject) {
      const records = newest(subject);
      const feed = new Feed({
        id: site.publicUrl(subject.path) ?? urn(`feed ${settings.title} ${subject.path}`),
        title: xml(subject.title),
        description: xml(settings.description),
        link: full(subject.path),
        feedLinks: { atom: full(subject.atomPath) },
        copyright: '',
        generator: 'Nachrichtenarchiv',
        updated: new Date(records.map(lastChange).sort().at(-1) ?? NEVER),
        author: { name: author },
      });
      for (const record of records) {
        const { title, summary, path: own } = site.line(record);
        feed.addItem({
          id: idOf(record),
          title: xml(title),
          link: full(own),
          description: xml(summary),
          date: new Date(lastChange(record)),
          published: new Date(moment(record)),
          ...(record.authors.length > 0 ? { author: record.authors.map((name) => ({ name })) } : {}),
        });
      }
      return feed.atom1().replaceAll(NOWHERE, '');
    },
    json(subject) {
      return `${JSON.stringify({
        version: 'https://jsonfeed.org/version/1.1',
        title: subject.title,
        description: settings.description,
        home_page_url: link(subject.path),
        feed_url: link(subject.jsonPath),
        language: 'de',
        authors: [{ name: author }],
        items: newest(subject).map(jsonItem),
      })}\n`;
    },
  };
}

/** Only articles dated to a day: a feed wants a moment, and a month has none. Newest first. */
function newest({ records }: FeedSubject): PublicRecord[] {
  return records
    .filter(({ published }) => placeInTime(published?.edtf).precision === 'day')
    .slice(-LONGEST)
    .reverse();
}

/** What a feed without articles says of its last change. */
const NEVER = '1970-01-01T00:00:00Z';

/** Noon UTC stands for a day, since it falls on the same day nearly everywhere. */
function moment({ published }: PublicRecord): string {
  return `${published?.edtf.slice(0, 10)}T12:00:00Z`;
}

function lastChange(record: PublicRecord): string {
  const { updated } = record;
  return updated !== null && placeInTime(updated.edtf).precision === 'day'
    ? `${updated.edtf.slice(0, 10)}T12:00:00Z`
    : moment(record);
}

/** A name of one's own for what has no public address yet: a UUID (version 8) made from its words. */
function urn(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
