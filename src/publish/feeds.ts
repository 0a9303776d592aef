import { path } from './addresses.ts';
import { pagedEntries } from './entryPages.ts';
import { type FeedItem, feedItem, isInFeeds } from './feedItem.ts';
import type { FeedSubject } from './feedWriter.ts';
import type { PublicRecord } from './publicRecord.ts';
import type { Site } from './site.ts';

const LONGEST = 50;
/** Feeds that are handed over at one time. */
const TOGETHER = 32;

/** Feeds to be written, as plain data: what they are of, and the articles in them that no order before this one had. */
export interface FeedOrder {
  items: FeedItem[];
  subjects: FeedSubject[];
}

/** What a feed is of, and its articles, oldest first. */
interface Followed extends Omit<FeedSubject, 'items'> {
  records: readonly PublicRecord[];
}

/** The feed of the whole archive. */
export function archiveFeed(site: Site): FeedOrder {
  const { settings, archive } = site;
  const followed: Followed = {
    title: settings.title,
    path: path.start(),
    atomPath: path.feed(),
    jsonPath: path.jsonFeed(),
    records: archive.records,
  };
  return orderOf([followed], site, new Set());
}

/**
 * The feeds of all entries that have a page. Who is named once today may be followed for tomorrow. An article stands in
 * the feeds of all it names and is handed over with the first of them.
 */
export function* entryFeeds(site: Site): Generator<FeedOrder, undefined> {
  const handed = new Set<string>();
  let together: Followed[] = [];
  for (const followed of followedEntries(site)) {
    if (together.push(followed) < TOGETHER) continue;
    yield orderOf(together, site, handed);
    together = [];
  }
  if (together.length > 0) yield orderOf(together, site, handed);
}

function* followedEntries({ archive, entryLinks, settings }: Site): Generator<Followed> {
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

function orderOf(all: readonly Followed[], site: Site, handed: Set<string>): FeedOrder {
  const items: FeedItem[] = [];
  const subjects = all.map(({ records, ...subject }): FeedSubject => {
    const newest = lastOf(records, LONGEST, isInFeeds);
    for (const record of newest) {
      if (handed.has(record.id)) continue;
      handed.add(record.id);
      items.push(feedItem(record, site));
    }
    return { ...subject, items: newest.map(({ id }) => id) };
  });
  return { items, subjects };
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
