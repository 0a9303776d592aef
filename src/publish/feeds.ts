import { path } from './addresses.ts';
import { atomEntry, atomFeed, type FeedHead } from './atomFeed.ts';
import { pagedEntries } from './entryPages.ts';
import { feedId, feedItem, isInFeeds } from './feedItem.ts';
import { jsonFeed, jsonFeedItem } from './jsonFeed.ts';
import type { PublicRecord } from './publicRecord.ts';
import type { Site } from './site.ts';

const LONGEST = 50;

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

/** The feeds of all entries that have a page. Who is named once today may be followed for tomorrow. */
export function* entryFeeds({ archive, entryLinks, settings }: Site): Generator<FeedSubject> {
  for (const { kind, entry } of pagedEntries(archive, entryLinks.page)) {
    yield {
      title: `${entry.name} – ${settings.title}`,
      path: path.entry(kind, entry.id),
      atomPath: path.entryFeed(kind, entry.id),
      jsonPath: path.entryJsonFeed(kind, entry.id),
      records: entry.articles.map((id) => archive.byId.get(id)).filter((record) => record !== undefined),
    };
  }
}

/** Writes a subject's newest articles in both formats. */
export interface FeedWriter {
  atom(subject: FeedSubject): string;
  json(subject: FeedSubject): string;
}

/** An article as it stands in every feed that has it. */
interface Written {
  updated: string;
  atom: string;
  json: string;
}

/**
 * A writer for the feeds of one site. An article stands in the feeds of all it names, so it is written once and kept.
 * Without a public address links begin at the site's root and ids are names of their own.
 */
export function feedWriter(site: Site): FeedWriter {
  const { settings } = site;
  const link = (sitePath: string): string => site.publicUrl(sitePath) ?? site.href(sitePath);
  const written = new Map<string, Written>();
  const write = (record: PublicRecord): Written => {
    const known = written.get(record.id);
    if (known !== undefined) return known;
    const item = feedItem(record, site);
    const fresh = { updated: item.updated, atom: atomEntry(item), json: jsonFeedItem(item) };
    written.set(record.id, fresh);
    return fresh;
  };
  const newest = ({ records }: FeedSubject): Written[] => lastOf(records, LONGEST, isInFeeds).map(write);
  const head = (subject: FeedSubject, self: string): FeedHead => ({
    id: feedId(subject.path, site),
    title: subject.title,
    description: settings.description,
    page: link(subject.path),
    self: link(self),
    author: settings.publisher ?? settings.title,
  });
  return {
    atom(subject) {
      const items = newest(subject);
      const updated = items.map((item) => item.updated).sort();
      return atomFeed(
        head(subject, subject.atomPath),
        items.map(({ atom }) => atom),
        updated.at(-1),
      );
    },
    json(subject) {
      return jsonFeed(
        head(subject, subject.jsonPath),
        newest(subject).map(({ json }) => json),
      );
    },
  };
}

/** The last so many items of a list for which `test` holds, last first. A list may be long and is not looked at further. */
function lastOf<T>(items: readonly T[], most: number, test: (item: T) => boolean): T[] {
  const found: T[] = [];
  for (let i = items.length - 1; i >= 0 && found.length < most; i--) {
    const item = items[i];
    if (item !== undefined && test(item)) found.push(item);
  }
  return found;
}
