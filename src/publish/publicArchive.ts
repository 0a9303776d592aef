import { type Companion, findCompanions } from '../link/findCompanions.ts';
import type { Archive, Entry } from '../link/linkArchive.ts';
import type { Mention } from '../record.ts';
import { type PublicRecord, publicRecord } from './publicRecord.ts';

/** The archive as anybody may see it: the only one that pages, exports and feeds are given. */
export interface PublicArchive extends Omit<Archive, 'records' | 'byId'> {
  records: readonly PublicRecord[];
  byId: ReadonlyMap<string, PublicRecord>;
  /** ids of blocked articles: their address says that they are blocked, and nothing else */
  blocked: readonly string[];
}

/**
 * Takes out of an archive what its articles' `rights` forbid to show. A person who is named in blocked articles only
 * disappears; counts and wordings of the others are counted anew from what may be shown.
 */
export function publicArchive(archive: Archive): PublicArchive {
  if (archive.records.every((record) => record.rights === 'full')) return { ...archive, blocked: [] };
  const records = archive.records.map(publicRecord).filter((record) => record !== null);
  const byId = new Map(records.map((record) => [record.id, record]));
  const mentions = {
    people: collectMentions(records, (record) => record.people),
    places: collectMentions(records, (record) => record.places),
    organisations: collectMentions(records, (record) => record.organisations),
  };
  const companionsOf = findCompanions(archive.records.filter(({ rights }) => rights !== 'blocked'));
  const withCompanions = <E extends Entry<unknown>>(kind: Companion['kind'], entries: E[]): E[] =>
    entries.map((entry) => ({
      ...entry,
      get companions() {
        return companionsOf(kind, entry.id);
      },
    }));
  const derived = new Map<string, number>();
  for (const place of records.flatMap((record) => record.places))
    derived.set(place.id, (derived.get(place.id) ?? 0) + place.derived.length);
  return {
    ...archive,
    records,
    byId,
    blocked: archive.records.filter(({ rights }) => rights === 'blocked').map(({ id }) => id),
    people: withCompanions(
      'people',
      visible(archive.people, byId, mentions.people).map((person) => ({
        ...person,
        roles: person.roles.filter(({ article }) => byId.get(article)?.rights === 'full'),
      })),
    ),
    places: withCompanions(
      'places',
      visible(archive.places, byId, mentions.places).map((place) => ({
        ...place,
        derived: derived.get(place.id) ?? 0,
      })),
    ),
    organisations: withCompanions(
      'organisations',
      visible(archive.organisations, byId, mentions.organisations),
    ),
    sources: visible(archive.sources, byId).map((source) => ({ ...source, count: source.articles.length })),
    parallels: between(byId, archive.parallels, (id) => id),
    related: between(byId, archive.related, ({ id }) => id),
  };
}

/** Relations between articles, without those that lead from or to one that is not shown. */
function between<T>(
  byId: ReadonlyMap<string, PublicRecord>,
  relations: ReadonlyMap<string, readonly T[]>,
  idOf: (other: T) => string,
): Map<string, readonly T[]> {
  return new Map(
    [...relations]
      .filter(([id]) => byId.has(id))
      .map(([id, others]) => [id, others.filter((other) => byId.has(idOf(other)))]),
  );
}

type Named = { id: string; mentions: Mention[] };

/** Entry id → wording → how often it stands in text that may be shown. */
function collectMentions(
  records: readonly PublicRecord[],
  named: (record: PublicRecord) => readonly Named[],
): Map<string, Map<string, number>> {
  const all = new Map<string, Map<string, number>>();
  for (const record of records) {
    for (const { id, mentions } of named(record)) {
      const wordings = all.get(id) ?? new Map<string, number>();
      all.set(id, wordings);
      for (const { text } of mentions) wordings.set(text, (wordings.get(text) ?? 0) + 1);
    }
  }
  return all;
}

function visible<E extends Entry<unknown>>(
  entries: readonly E[],
  byId: ReadonlyMap<string, PublicRecord>,
  mentions?: Map<string, Map<string, number>>,
): E[] {
  return entries.flatMap((entry) => {
    const articles = entry.articles.filter((id) => byId.has(id));
    if (articles.length === 0) return [];
    if (mentions === undefined) return [{ ...entry, articles }];
    const wordings = [...(mentions.get(entry.id) ?? [])].sort(([, a], [, b]) => b - a);
    return [
      {
        ...entry,
        articles,
        count: wordings.reduce((sum, [, count]) => sum + count, 0),
        wordings: wordings.map(([wording]) => wording).filter((wording) => wording !== entry.name),
      },
    ];
  });
}
