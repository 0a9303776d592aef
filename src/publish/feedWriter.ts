import { atomEntry, atomFeed, type FeedHead } from './atomFeed.ts';
import type { FeedItem } from './feedItem.ts';
import { feedId } from './feedItem.ts';
import type { FeedOrder } from './feeds.ts';
import type { Frame } from './frame.ts';
import { jsonFeed, jsonFeedItem } from './jsonFeed.ts';

/** What a feed is of: the archive, or one person, place, organisation or source. */
export interface FeedSubject {
  title: string;
  /** the page it follows */
  path: string;
  atomPath: string;
  jsonPath: string;
  /** ids of its articles, newest first */
  items: readonly string[];
}

/** A feed in both formats. */
export interface Feed {
  subject: FeedSubject;
  atom: string;
  json: string;
}

/** An article as it stands in every feed that has it. */
interface Written {
  updated: string;
  atom: string;
  json: string;
}

/**
 * A writer for the feeds of one site, which are given order by order. An article stands in the feeds of all it names, so it
 * is written once and kept. Without a public address links begin at the site's root and ids are names of their own.
 */
export function feedWriter(frame: Frame): (order: FeedOrder) => Feed[] {
  const { settings } = frame;
  const link = (sitePath: string): string => frame.publicUrl(sitePath) ?? frame.href(sitePath);
  const written = new Map<string, Written>();
  const write = (item: FeedItem): Written => ({
    updated: item.updated,
    atom: atomEntry(item),
    json: jsonFeedItem(item),
  });
  const itemOf = (id: string): Written => {
    const item = written.get(id);
    if (item === undefined) throw new Error(`the article ${id} was not handed over with its feed`);
    return item;
  };
  const head = (subject: FeedSubject, self: string): FeedHead => ({
    id: feedId(subject.path, frame),
    title: subject.title,
    description: settings.description,
    page: link(subject.path),
    self: link(self),
    author: settings.publisher ?? settings.title,
  });
  return ({ items, subjects }) => {
    for (const item of items) written.set(item.article, write(item));
    return subjects.map((subject) => {
      const own = subject.items.map(itemOf);
      const updated = own.map((item) => item.updated).sort();
      return {
        subject,
        atom: atomFeed(
          head(subject, subject.atomPath),
          own.map(({ atom }) => atom),
          updated.at(-1),
        ),
        json: jsonFeed(
          head(subject, subject.jsonPath),
          own.map(({ json }) => json),
        ),
      };
    });
  };
}
