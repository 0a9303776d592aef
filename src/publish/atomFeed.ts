import { createHash } from 'node:crypto';
import { Feed } from 'feed';
import { path } from './addresses.ts';
import { placeInTime } from './placeInTime.ts';
import type { PublicRecord } from './publicRecord.ts';
import type { Site } from './site.ts';

const LONGEST = 50;

/** The feed writer takes full addresses only; without a public one this stands in and is taken out again. */
const NOWHERE = 'https://archiv.invalid';

/**
 * The newest articles as Atom. Only those dated to a day: Atom wants a moment, and a month has none. Noon UTC stands
 * for the day, since it falls on the same day nearly everywhere.
 */
export function atomFeed(site: Site): string {
  const { settings, archive } = site;
  const records = archive.records
    .filter(({ published }) => placeInTime(published?.edtf).precision === 'day')
    .slice(-LONGEST)
    .reverse();
  const link = (sitePath: string): string => site.publicUrl(sitePath) ?? `${NOWHERE}${site.href(sitePath)}`;
  const feed = new Feed({
    id: site.publicUrl('/') ?? urn(`archive ${settings.title}`),
    title: settings.title,
    description: settings.description,
    link: link('/'),
    feedLinks: { atom: link(path.feed()) },
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
      title: line.title,
      link: link(line.path),
      description: line.summary,
      date: noon(record),
      published: noon(record),
      author: record.authors.map((name) => ({ name })),
    });
  }
  return feed.atom1().replaceAll(NOWHERE, '');
}

function noon({ published }: PublicRecord): Date {
  return new Date(`${published?.edtf.slice(0, 10)}T12:00:00Z`);
}

/** A name of one's own for what has no public address yet: a UUID (version 8) made from its words. */
function urn(words: string): string {
  const hex = createHash('sha256').update(words).digest('hex');
  return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
