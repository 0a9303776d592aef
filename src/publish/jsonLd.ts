import { path } from './addresses.ts';
import { htmlDatetime } from './dateView.ts';
import { isCorporate } from './isCorporate.ts';
import type { PublicRecord } from './publicRecord.ts';

/**
 * schema.org's NewsArticle with what is known and nothing else: an inferred date or one that ISO 8601 cannot say is
 * left out. `publicUrl` gives full addresses or null.
 */
export function newsArticle(record: PublicRecord, publicUrl: (sitePath: string) => string | null): object {
  const { published, source, text, rights } = record;
  const stated = published?.certainty === 'stated' ? htmlDatetime(published.edtf) : null;
  const known: Record<string, unknown> = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: record.id,
    headline: record.title,
    inLanguage: 'de',
    url: publicUrl(path.article(record.id)),
    alternativeHeadline: record.subtitle,
    articleSection: record.kicker,
    datePublished: stated,
    dateModified: record.updated && htmlDatetime(record.updated.edtf),
    author: record.authors.map((name) => ({
      '@type': isCorporate(name, source) ? 'Organization' : 'Person',
      name,
    })),
    publisher: source && { '@type': 'NewsMediaOrganization', name: source.name },
    sourceOrganization: record.agencies.map((name) => ({ '@type': 'Organization', name })),
    dateline: record.dateline,
    isBasedOn: record.url,
    isAccessibleForFree: rights === 'full' ? true : null,
    wordCount: rights === 'full' && text !== '' ? text.split(/\s+/).length : null,
    mentions: [
      ...record.people.map(({ name }) => ({ '@type': 'Person', name })),
      ...record.organisations.map(({ name }) => ({ '@type': 'Organization', name })),
      ...record.places.map(({ name }) => ({ '@type': 'Place', name })),
    ],
  };
  return Object.fromEntries(
    Object.entries(known).filter(
      ([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** JSON for a `<script>` block: no `<` in it, so that no title can end the block. */
export function scriptJson(value: object): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
