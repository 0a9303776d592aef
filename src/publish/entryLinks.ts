import type { Settings } from '../knowledge/settings.ts';
import { type Kind, path } from './addresses.ts';
import type { AnyEntry } from './entryPages.ts';
import type { PublicArchive } from './publicArchive.ts';

/** Up to so many articles a reader can still look through everything, and a page of every name costs little. */
const MOST_IN_SMALL = 500;

/** Where the names of persons, places, organisations and sources lead. */
export interface EntryLinks {
  /** an entry in so many articles has a page; in fewer only sources and entries with an authority record */
  fewest: 1 | 2;
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
  // an address is asked for once for each mention, so it is put together once; see `path.entry`
  const pages = byKind();
  const pageless = byKind();
  const rule = entryPages ?? (archive.records.length > MOST_IN_SMALL ? 'repeated' : 'all');
  if (rule === 'repeated')
    for (const kind of ['people', 'places', 'organisations'] as const)
      for (const entry of archive[kind]) {
        const [only] = entry.articles;
        if (only !== undefined && !isWorthPage(entry)) pageless[kind].set(entry.id, only);
      }
  const ownPage = (kind: Kind, id: string): string => {
    const known = pages[kind].get(id) ?? path.entry(kind, id);
    pages[kind].set(id, known);
    return known;
  };
  return {
    fewest: rule === 'repeated' ? 2 : 1,
    page: (kind, id) => (pageless[kind].has(id) ? null : ownPage(kind, id)),
    link: (kind, id) => {
      const article = pageless[kind].get(id);
      return article === undefined ? ownPage(kind, id) : path.article(article);
    },
  };
}

/** For each kind a map from the ids of its entries. */
function byKind(): Record<Kind, Map<string, string>> {
  return { people: new Map(), places: new Map(), organisations: new Map(), sources: new Map() };
}

function isWorthPage({ status, articles }: AnyEntry): boolean {
  return status === 'authority' || articles.length > 1;
}
