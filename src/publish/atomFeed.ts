import { generateAtomFeed } from 'feedsmith';
import type { FeedItem } from './feedItem.ts';
import { xml, xmlCharacters } from './xml.ts';

/** What stands above the items of a feed. Addresses as links write them. */
export interface FeedHead {
  id: string;
  title: string;
  description: string;
  /** the page the feed follows */
  page: string;
  /** the feed's own address */
  self: string;
  author: string;
}

/** What a feed without articles says of its last change. */
const NEVER = '1970-01-01T00:00:00Z';
const END = '</feed>';

/**
 * An Atom feed, RFC 4287, from entries that `atomEntry` has written; `updated` is the latest of theirs. The package
 * writes all of it; that it writes entries one by one is because an article stands in the feeds of all it names.
 */
export function atomFeed(head: FeedHead, entries: readonly string[], updated: string | undefined): string {
  const frame = generateAtomFeed({
    id: head.id,
    title: html(head.title),
    subtitle: html(head.description),
    updated: new Date(updated ?? NEVER),
    generator: { text: 'Nachrichtenarchiv' },
    authors: [{ name: xmlCharacters(head.author) }],
    links: [
      { rel: 'alternate', type: 'text/html', href: head.page },
      { rel: 'self', type: 'application/atom+xml', href: head.self },
    ],
    xml: { lang: 'de' },
  });
  return `${frame.slice(0, frame.lastIndexOf(END))}${entries.join('')}${END}\n`;
}

/** One article as an `<entry>`. */
export function atomEntry({ id, url, title, summary, published, updated, authors }: FeedItem): string {
  const feed = generateAtomFeed({
    id,
    title: html('-'),
    updated: new Date(updated),
    entries: [
      {
        id,
        title: html(title),
        links: [{ rel: 'alternate', type: 'text/html', href: url }],
        published: new Date(published),
        updated: new Date(updated),
        authors: authors.map((name) => ({ name: xmlCharacters(name) })),
        ...(summary === '' ? {} : { summary: html(summary) }),
      },
    ],
  });
  return feed.slice(feed.indexOf('<entry>'), feed.lastIndexOf(END));
}

/** Feed readers take titles and summaries for HTML, whatever the feed says; so they are HTML, and escaped as such. */
function html(value: string): { value: string; type: 'html' } {
  return { value: xml(value), type: 'html' };
}
