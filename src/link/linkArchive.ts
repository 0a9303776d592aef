import type {
  OrganisationAuthority,
  PersonAuthority,
  PlaceAuthority,
  SourceAuthority,
} from '../knowledge/authority.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ArticleRecord, Place } from '../record.ts';
import { collectOrganisations, collectPeople, collectPlaces, collectSources } from './collectEntries.ts';
import { type Companion, findCompanions } from './findCompanions.ts';
import { findParallels } from './findParallels.ts';
import { freeze } from './freeze.ts';
import { joinPlaces } from './joinPlaces.ts';
import { joinOrganisations } from './organisations/joinOrganisations.ts';
import { joinPeople } from './people/joinPeople.ts';
import { type Related, relateArticles } from './relateArticles.ts';
import { rewriteRecord } from './rewriteRecord.ts';
import { sortRecords } from './sortRecords.ts';
import { uniqueIds } from './uniqueIds.ts';

/** A person, place, organisation or source of the whole archive: what its page is made from. */
export interface Entry<A> {
  id: string;
  name: string;
  /** `authority`: confirmed by an editor's record; `found`: read by machine */
  status: 'authority' | 'found';
  authority: A | null;
  /** other wordings found in the articles, most frequent first */
  wordings: string[];
  /** all mentions in the archive; for a source, its articles */
  count: number;
  /** ids of the articles, oldest first, undated last */
  articles: string[];
  /** who and what is named in the same articles, most often first; at most twelve of a kind, none for a source. Counted when asked for. */
  readonly companions: readonly Companion[];
}
export interface PersonEntry extends Entry<PersonAuthority> {
  /** offices as the articles word them, oldest first */
  roles: { role: string; article: string; date: string | null }[];
  /** whom a surname alone may mean, the most mentioned first */
  candidates: readonly { id: string; name: string }[];
}
export interface PlaceEntry extends Entry<PlaceAuthority>, Pick<Place, 'kind' | 'coordinates' | 'country'> {
  /** derived mentions („nordkoreanisch“), not contained in `count` */
  derived: number;
  /** the namesakes that articles may mean instead */
  namesakes: readonly string[];
}
export type OrganisationEntry = Entry<OrganisationAuthority>;
export type SourceEntry = Entry<SourceAuthority>;

/** All articles and what connects them. Frozen: templates read it, nothing writes it. */
export interface Archive {
  /** oldest first by the earliest day the date allows, undated last; ties by id */
  records: readonly ArticleRecord[];
  byId: ReadonlyMap<string, ArticleRecord>;
  people: readonly PersonEntry[];
  places: readonly PlaceEntry[];
  organisations: readonly OrganisationEntry[];
  sources: readonly SourceEntry[];
  /** article id → ids of near-identical reports of the same text */
  parallels: ReadonlyMap<string, readonly string[]>;
  /** article id → at most four articles on the same matter, best first, with the names that connect them */
  related: ReadonlyMap<string, readonly Related[]>;
}

function hasCompanions<E extends object>(entry: E): entry is E & Pick<Entry<unknown>, 'companions'> {
  return 'companions' in entry;
}

/**
 * Sees all articles at once: gives each person, place and organisation one id and name everywhere, finds parallel and
 * related reports, sorts. The records that come in are not changed; what comes out is frozen.
 */
export function linkArchive(records: readonly ArticleRecord[], knowledge: Knowledge): Archive {
  const named = uniqueIds(records);
  const { identities: people, problems } = joinPeople(named, knowledge);
  const places = joinPlaces(named);
  const organisations = joinOrganisations(named, knowledge);
  const placed = sortRecords(
    named.map((record) => rewriteRecord(record, { people, places, organisations, problems })),
  );
  const sorted = placed.map(({ record }) => record);
  const days = placed.map(({ day }) => day);

  const companionsOf = findCompanions(sorted);
  const withCompanions = <E extends { id: string }>(kind: Companion['kind'], entries: E[]) => {
    // one getter for all: an object with a getter of its own costs a kilobyte, and an archive has a million names
    const companions: PropertyDescriptor & ThisType<E> = {
      enumerable: true,
      get() {
        return companionsOf(kind, this.id);
      },
    };
    for (const entry of entries) {
      for (const key in entry) freeze(entry[key]);
      Object.freeze(Object.defineProperty(entry, 'companions', companions));
    }
    return entries.filter(hasCompanions);
  };
  const parallels = findParallels(sorted, days);
  return freeze({
    records: sorted,
    byId: new Map(sorted.map((record) => [record.id, record])),
    people: withCompanions('people', collectPeople(sorted, knowledge)),
    places: withCompanions('places', collectPlaces(sorted, knowledge)),
    organisations: withCompanions('organisations', collectOrganisations(sorted, knowledge)),
    sources: collectSources(sorted, knowledge).map((source) => ({ ...source, companions: [] })),
    parallels,
    related: relateArticles(sorted, days, parallels),
  });
}
