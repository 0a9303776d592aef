import { enumeration } from '../german/count.ts';
import { type Kind, path } from './addresses.ts';
import type { ArticleLine } from './articleLine.ts';
import type { PublicRecord } from './publicRecord.ts';
import type { Site } from './site.ts';

/** A link to another article. */
export interface ArticleLink {
  text: string;
  path: string;
}

/**
 * An article and all that its page says of others. Plain data and no part of the archive, so that the page and the files
 * beside it can be made in a thread that has no archive.
 */
export interface ArticlePage {
  record: PublicRecord;
  /** entries of the article that have no page of their own, by kind */
  pageless: Readonly<Record<Exclude<Kind, 'sources'>, readonly string[]>>;
  parallels: readonly ArticleLine[];
  /** articles on the same matter, with the names that connect them: „nennt auch Schoigu und Wladiwostok“ */
  related: readonly { line: ArticleLine; reason: string }[];
  previous: ArticleLink | null;
  next: ArticleLink | null;
  previousOfSource: ArticleLink | null;
  nextOfSource: ArticleLink | null;
}

/** The pages of all articles, each made when it is its turn. */
export function* articlePages(site: Site): Generator<ArticlePage> {
  for (const record of site.archive.records) yield articlePage(record, site);
}

export function articlePage(record: PublicRecord, site: Site): ArticlePage {
  const { archive, entryLinks, line } = site;
  const neighbours = site.neighbours.get(record.id);
  const link = (other: PublicRecord | null | undefined): ArticleLink | null =>
    other ? { text: line(other).title, path: line(other).path } : null;
  const pageless = (kind: Exclude<Kind, 'sources'>): string[] => {
    const ids: string[] = [];
    for (const { id } of record[kind]) if (entryLinks.page(kind, id) === null) ids.push(id);
    return ids;
  };
  return {
    record,
    pageless: {
      people: pageless('people'),
      places: pageless('places'),
      organisations: pageless('organisations'),
    },
    parallels: (archive.parallels.get(record.id) ?? [])
      .map((id) => archive.byId.get(id))
      .filter((other) => other !== undefined)
      .map(line),
    related: (archive.related.get(record.id) ?? []).flatMap(({ id, reason }) => {
      const other = archive.byId.get(id);
      return other
        ? [{ line: line(other), reason: reason.length > 0 ? `nennt auch ${enumeration(reason)}` : '' }]
        : [];
    }),
    previous: link(neighbours?.previous),
    next: link(neighbours?.next),
    previousOfSource: link(neighbours?.previousOfSource),
    nextOfSource: link(neighbours?.nextOfSource),
  };
}

/** Where the article's names lead: to the entry's page, or nowhere. */
export function pageOf({
  pageless,
}: Pick<ArticlePage, 'pageless'>): (kind: Kind, id: string) => string | null {
  return (kind, id) => (kind !== 'sources' && pageless[kind].includes(id) ? null : path.entry(kind, id));
}
