import type { Settings } from '../knowledge/settings.ts';
import { type Kind, path } from './addresses.ts';
import type { AnyEntry } from './entryPages.ts';
import { isLargeArchive } from './isLargeArchive.ts';
import type { PublicArchive } from './publicArchive.ts';

/** Where the names of persons, places, organisations and sources lead. */
export interface EntryLinks {
  /** the entry's own page, null where it has none */
  page(kind: Kind, id: string): string | null;
  /** its own page, or else the only article that names it */
  link(kind: Kind, id: string): string;
}

/**
 * Which entries have a page. In a large archive most names stand in one article only; a page of each would say what
 * that article says, and be most of the site. So an entry that a machine found in one article has none there: register,
 * map and lists lead straight to the article. Sources and entries with an authority record always have one.
 * `entryPages` in `archive.yaml` decides otherwise.
 */
export function entryLinks(archive: PublicArchive, { entryPages }: Pick<Settings, 'entryPages'>): EntryLinks {
  const pageless = new Map<string, string>();
  const rule = entryPages ?? (isLargeArchive(archive.records.length) ? 'repeated' : 'all');
  if (rule === 'repeated')
    for (const kind of ['people', 'places', 'organisations'] as const)
      for (const entry of archive[kind]) {
        const [only] = entry.articles;
        if (only !== undefined && !isWorthPage(entry)) pageless.set(`${kind} ${entry.id}`, only);
      }
  return {
    page: (kind, id) => (pageless.has(`${kind} ${id}`) ? null : path.entry(kind, id)),
    link: (kind, id) => {
      const article = pageless.get(`${kind} ${id}`);
      return article === undefined ? path.entry(kind, id) : path.article(article);
    },
  };
}

function isWorthPage({ status, articles }: AnyEntry): boolean {
  return status === 'authority' || articles.length > 1;
}
