import type { FeedItem } from './feedItem.ts';
import { xml } from './xml.ts';

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

/** An Atom feed, RFC 4287, from entries that `atomEntry` has written; `updated` is the latest of theirs. */
export function atomFeed(head: FeedHead, entries: readonly string[], updated: string | undefined): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
<id>${xml(head.id)}</id>
<title>${xml(head.title)}</title>
<subtitle>${xml(head.description)}</subtitle>
<updated>${updated ?? NEVER}</updated>
<generator>Nachrichtenarchiv</generator>
<author><name>${xml(head.author)}</name></author>
<link rel="alternate" type="text/html" href="${xml(head.page)}"/>
<link rel="self" type="application/atom+xml" href="${xml(head.self)}"/>
${entries.join('')}</feed>
`;
}

/** Titles and summaries are HTML in Atom, whatever a reader believes, and so escaped before they are written. */
export function atomEntry({ id, url, title, summary, published, updated, authors }: FeedItem): string {
  return `<entry>
<id>${xml(id)}</id>
<title type="html">${xml(xml(title))}</title>
<link rel="alternate" type="text/html" href="${xml(url)}"/>
<published>${published}</published>
<updated>${updated}</updated>
${authors.map((name) => `<author><name>${xml(name)}</name></author>\n`).join('')}${summary === '' ? '' : `<summary type="html">${xml(xml(summary))}</summary>\n`}</entry>
`;
}
