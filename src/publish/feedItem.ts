import { createHash } from 'node:crypto';
import type { Frame } from './frame.ts';
import { placeInTime } from './placeInTime.ts';
import type { PublicRecord } from './publicRecord.ts';
import type { Site } from './site.ts';

/** An article as both feed formats give it. Moments are ISO 8601 in UTC. */
export interface FeedItem {
  /** id of the article */
  article: string;
  /** as feed readers know it */
  id: string;
  /** full where the site has a public address, else from the site's root */
  url: string;
  title: string;
  /** '' where the text may not be shown */
  summary: string;
  published: string;
  updated: string;
  authors: readonly string[];
}

/** Only an article dated to a day of our era stands in feeds: they want a moment, and a month has none. */
export function isInFeeds({ published }: PublicRecord): boolean {
  return published !== null && isDay(published.edtf);
}

function isDay(edtf: string): boolean {
  return placeInTime(edtf).precision === 'day' && /^\d{4}-/.test(edtf);
}

/** The item of an article that is in feeds. */
export function feedItem(record: PublicRecord, site: Site): FeedItem {
  const { title, summary, path: own } = site.line(record);
  const published = noon(record.published?.edtf ?? '');
  return {
    article: record.id,
    id: site.publicUrl(own) ?? urn(`article ${record.id}`),
    url: site.publicUrl(own) ?? site.href(own),
    title,
    summary,
    published,
    updated: record.updated !== null && isDay(record.updated.edtf) ? noon(record.updated.edtf) : published,
    authors: record.authors,
  };
}

/** The name of a feed itself, `sitePath` being the page it follows. */
export function feedId(sitePath: string, { settings, publicUrl }: Frame): string {
  return publicUrl(sitePath) ?? urn(`feed ${settings.title} ${sitePath}`);
}

/** Noon UTC stands for a day, since it falls on the same day nearly everywhere. */
function noon(edtf: string): string {
  return `${edtf.slice(0, 10)}T12:00:00Z`;
}

/** A name of one's own for what has no public address yet: a UUID (version 8) made from its words. */
function urn(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
