import type {
  OrganisationAuthority,
  PersonAuthority,
  PlaceAuthority,
  SourceAuthority,
} from '../knowledge/authority.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ArticleRecord, Place } from '../record.ts';

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
}
export interface PersonEntry extends Entry<PersonAuthority> {
  /** offices as the articles word them, oldest first */
  roles: { role: string; article: string; date: string | null }[];
}
export interface PlaceEntry extends Entry<PlaceAuthority>, Pick<Place, 'kind' | 'coordinates' | 'country'> {
  /** derived mentions („nordkoreanisch“), not contained in `count` */
  derived: number;
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
}

/** Sees all articles at once: joins people across them, finds parallel reports, sorts. */
export function linkArchive(records: ArticleRecord[], _knowledge: Knowledge): Archive {
  return {
    records,
    byId: new Map(records.map((record) => [record.id, record])),
    people: [],
    places: [],
    organisations: [],
    sources: [],
    parallels: new Map(),
  };
}
