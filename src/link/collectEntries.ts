import type { Knowledge } from '../knowledge/knowledge.ts';
import type { ArticleRecord, Mention, Place } from '../record.ts';
import { tally } from './identity.ts';
import type { Entry, OrganisationEntry, PersonEntry, PlaceEntry, SourceEntry } from './linkArchive.ts';

type Bare<E> = Omit<E, 'companions'>;

/** What the articles say of one entity, while it is being collected. */
interface Collected {
  first: Named;
  wordings: Map<string, number>;
  count: number;
  articles: string[];
}

interface Named {
  id: string;
  name: string;
  status: 'authority' | 'found';
  mentions: Mention[];
}

/** The offices of somebody, and for each wording the article that had it last. */
interface Roles {
  all: PersonEntry['roles'];
  last: Map<string, string>;
}

/** Entries of people, each with the offices its articles give it. `records` are in the archive's order and ids. */
export function collectPeople(
  records: readonly ArticleRecord[],
  { authority }: Knowledge,
): Bare<PersonEntry>[] {
  const roles = new Map<string, Roles>();
  const doubts = new Map<string, PersonEntry['candidates']>();
  for (const { id: article, published, people } of records) {
    for (const { id, mentions, candidates } of people) {
      if (candidates !== undefined) doubts.set(id, candidates);
      for (const { role } of mentions) {
        if (role === undefined) continue;
        let own = roles.get(id);
        if (own === undefined) {
          own = { all: [], last: new Map() };
          roles.set(id, own);
        }
        // the same words in one article are one fact
        if (own.last.get(role) === article) continue;
        own.last.set(role, article);
        own.all.push({ role, article, date: published?.edtf ?? null });
      }
    }
  }
  return entries(records, authority.people, (record) => record.people).map((entry) => ({
    ...entry,
    roles: roles.get(entry.id)?.all.slice() ?? [],
    candidates: doubts.get(entry.id) ?? [],
  }));
}

export function collectPlaces(
  records: readonly ArticleRecord[],
  { authority }: Knowledge,
): Bare<PlaceEntry>[] {
  const seen = new Map<string, Place>();
  const derived = new Map<string, number>();
  const namesakes = new Map<string, Set<string>>();
  for (const { places } of records) {
    for (const place of places) {
      if (!seen.has(place.id)) seen.set(place.id, place);
      tally(derived, place.id, place.derived.length);
      if (place.runnerUp === undefined) continue;
      const known = namesakes.get(place.id);
      if (known === undefined) namesakes.set(place.id, new Set([place.runnerUp.name]));
      else known.add(place.runnerUp.name);
    }
  }
  return entries(records, authority.places, (record) => record.places).map((entry) => {
    const place = seen.get(entry.id);
    return {
      ...entry,
      kind: place?.kind ?? 'other',
      coordinates: place?.coordinates ?? null,
      country: place?.country ?? null,
      derived: derived.get(entry.id) ?? 0,
      namesakes: [...(namesakes.get(entry.id) ?? [])].sort(collator.compare),
    };
  });
}

export function collectOrganisations(
  records: readonly ArticleRecord[],
  { authority }: Knowledge,
): Bare<OrganisationEntry>[] {
  return entries(records, authority.organisations, (record) => record.organisations);
}

/** Entries of the outlets; `count` is their articles. */
export function collectSources(
  records: readonly ArticleRecord[],
  { authority }: Knowledge,
): Bare<SourceEntry>[] {
  const known = new Set(authority.sources.map(({ id }) => id));
  return entries(records, authority.sources, ({ source }) =>
    source === null
      ? []
      : [{ ...source, status: known.has(source.id) ? 'authority' : 'found', mentions: [ONE] }],
  ).map((entry) => ({ ...entry, wordings: [] }));
}
const ONE: Mention = { start: 0, end: 1, text: ' ' };

const collator = new Intl.Collator('de');

/** One entry an entity, sorted by name as a German reader looks it up. */
function entries<A extends { id: string }>(
  records: readonly ArticleRecord[],
  authority: readonly A[],
  named: (record: ArticleRecord) => readonly Named[],
): Bare<Entry<A>>[] {
  const all = new Map<string, Collected>();
  for (const record of records) {
    for (const entity of named(record)) {
      let own = all.get(entity.id);
      if (own === undefined) {
        own = { first: entity, wordings: new Map(), count: 0, articles: [] };
        all.set(entity.id, own);
      }
      own.count += entity.mentions.length;
      for (const { text } of entity.mentions) tally(own.wordings, text);
      if (own.articles.at(-1) !== record.id) own.articles.push(record.id);
    }
  }
  const byId = new Map(authority.map((record) => [record.id, record]));
  return [...all.values()]
    .map(({ first: { id, name, status }, wordings, count, articles }) => ({
      id,
      name,
      status,
      authority: byId.get(id) ?? null,
      wordings: [...wordings]
        .filter(([wording]) => wording !== name)
        .sort(([a, most], [b, more]) => more - most || (a < b ? -1 : 1))
        .map(([wording]) => wording),
      count,
      // a list that grew has room for sixteen more
      articles: articles.slice(),
    }))
    .sort((a, b) => collator.compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
}
