import { type Kind, path } from '../../../src/publish/addresses.ts';
import { parseQuery } from '../../../src/search/parseQuery.ts';
import { FACET_NAMES, type FacetName, type SearchState } from '../../../src/search/searchAddress.ts';
import { type ArchiveData, type Facet, UNKNOWN_SOURCE } from './archiveData.ts';
import { fitting } from './fieldRows.ts';

/** A feed that brings what a search finds, or the closest that static files can offer. */
export interface Subscription {
  /** below the site's root */
  path: string;
  label: string;
  /** whether the feed brings exactly what the search finds */
  exact: boolean;
}

const KIND_OF: Readonly<Partial<Record<string, Kind>>> = {
  quelle: 'sources',
  person: 'people',
  ort: 'places',
  organisation: 'organisations',
};

/**
 * The feed of the one person, place, organisation or source that the search asks for; the archive's where there is none.
 * Entries in `fewest` articles or more have feeds for certain, sources always.
 */
export async function subscription(
  state: SearchState,
  archive: ArchiveData,
  fewest: number,
): Promise<Subscription> {
  const asked = onlyEntry(state);
  const kind = asked && KIND_OF[asked.name];
  if (asked && kind) {
    const facet = await archive.facet(asked.name);
    const [index, ...more] = asked.isId
      ? facet.labels.flatMap(([id], i) => (id === asked.value ? [i] : []))
      : fitting(facet, asked.value);
    const [id, name] = facet.labels[index ?? -1] ?? [];
    if (
      index !== undefined &&
      id !== undefined &&
      id !== UNKNOWN_SOURCE[0] &&
      name !== undefined &&
      more.length === 0
    )
      if (kind === 'sources' || articlesOf(index, facet, archive) >= fewest)
        return { path: path.entryFeed(kind, id), label: `Neues zu ${name}`, exact: true };
  }
  return { path: path.feed(), label: 'Neues im ganzen Archiv', exact: isEmpty(state) };
}

interface Asked {
  name: FacetName;
  value: string;
  isId: boolean;
}

/** The one filter of a search that consists of nothing else: `?person=kim`, or `?q=person:Kim`. */
function onlyEntry(state: SearchState): Asked | null {
  if (state.von !== '' || state.bis !== '' || state.undatiert === false) return null;
  const { clauses, fields, from, to } = parseQuery(state.q);
  const chosen = FACET_NAMES.flatMap((name) =>
    state.facets[name].map((value): Asked => ({ name, value, isId: true })),
  );
  const asked = fields.flatMap(({ field, value, not }): (Asked | null)[] => [
    not || field === 'autor' ? null : { name: field, value, isId: false },
  ]);
  const [only = null, ...more] = [...chosen, ...asked];
  const nothingElse = clauses.length === 0 && from === null && to === null && more.length === 0;
  return nothingElse ? only : null;
}

function isEmpty({ q, von, bis, undatiert, facets }: SearchState): boolean {
  return (
    q === '' &&
    undatiert !== false &&
    von === '' &&
    bis === '' &&
    FACET_NAMES.every((name) => facets[name].length === 0)
  );
}

function articlesOf(index: number, facet: Facet, { count }: ArchiveData): number {
  let found = 0;
  for (let row = 0; row < count; row++) if (facet.of(row).includes(index)) found++;
  return found;
}
