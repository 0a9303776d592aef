import type { FeedHead } from './atomFeed.ts';
import type { FeedItem } from './feedItem.ts';

/** A JSON Feed, https://www.jsonfeed.org/version/1.1/, from items that `jsonFeedItem` has written. */
export function jsonFeed(head: FeedHead, items: readonly string[]): string {
  const top = JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    description: head.description,
    home_page_url: head.page,
    feed_url: head.self,
    language: 'de',
    authors: [{ name: head.author }],
  });
  return `${top.slice(0, -1)},"items":[${items.join(',')}]}\n`;
}

export function jsonFeedItem({ id, url, title, summary, published, updated, authors }: FeedItem): string {
  return JSON.stringify({
    id,
    url,
    title,
    content_text: summary,
    date_published: published,
    date_modified: updated,
    ...(authors.length > 0 ? { authors: authors.map((name) => ({ name })) } : {}),
    language: 'de',
  });
}
