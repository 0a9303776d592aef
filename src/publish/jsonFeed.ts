import { generateJsonFeed } from 'feedsmith';
import type { FeedHead } from './atomFeed.ts';
import type { FeedItem } from './feedItem.ts';

const ITEMS = '"items":[';

/** A JSON Feed, https://www.jsonfeed.org/version/1.1/, from items that `jsonFeedItem` has written. */
export function jsonFeed(head: FeedHead, items: readonly string[]): string {
  const frame = JSON.stringify(
    generateJsonFeed({
      title: head.title,
      description: head.description,
      home_page_url: head.page,
      feed_url: head.self,
      language: 'de',
      authors: [{ name: head.author }],
      items: [],
    }),
  );
  return `${frame.slice(0, -1)},"items":[${items.join(',')}]}\n`;
}

export function jsonFeedItem({ id, url, title, summary, published, updated, authors }: FeedItem): string {
  const feed = JSON.stringify(
    generateJsonFeed({
      title: '-',
      items: [
        {
          id,
          url,
          title,
          content_text: summary,
          date_published: new Date(published),
          date_modified: new Date(updated),
          ...(authors.length > 0 ? { authors: authors.map((name) => ({ name })) } : {}),
          language: 'de',
        },
      ],
    }),
  );
  return feed.slice(feed.indexOf(ITEMS) + ITEMS.length, feed.lastIndexOf(']'));
}
