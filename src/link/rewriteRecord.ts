import type { Problem } from '../problem.ts';
import type { ArticleRecord, Mention, Span } from '../record.ts';
import type { Identities } from './identity.ts';

/** What the archive knows of the names of all articles. */
export interface Joined {
  people: Identities;
  places: Identities;
  organisations: Identities;
  problems: ReadonlyMap<string, readonly Problem[]>;
}

/** A record under the archive's ids and names: what turned out to be one is one, quotations point to it. */
export function rewriteRecord(record: ArticleRecord, joined: Joined): ArticleRecord {
  const speakers = new Map<string, { id: string; name: string }>();
  for (const person of record.people) {
    const identity = joined.people.get(person);
    if (identity !== undefined) speakers.set(person.id, identity);
  }
  const problems = joined.problems.get(record.id);
  return {
    ...record,
    people: merged(record.people, joined.people),
    places: merged(record.places, joined.places),
    organisations: merged(record.organisations, joined.organisations),
    quotes: record.quotes.map((quote) => {
      const identity = speakers.get(quote.speaker?.personId ?? '');
      if (quote.speaker === null || identity === undefined) return quote;
      return { ...quote, speaker: { name: identity.name, personId: identity.id } };
    }),
    problems: problems === undefined ? record.problems : [...record.problems, ...problems],
  };
}

interface Named {
  id: string;
  name: string;
  status: 'authority' | 'found';
  mentions: Mention[];
  derived?: Span[];
  candidates?: { id: string; name: string }[] | undefined;
}

function merged<T extends Named>(entities: readonly T[], identities: Identities): T[] {
  const byId = new Map<string, T>();
  for (const entity of entities) {
    const identity = identities.get(entity) ?? entity;
    const { id, name, status } = identity;
    const known = byId.get(id);
    // most entities keep what their article called them: no copy for those
    const same =
      id === entity.id &&
      name === entity.name &&
      status === entity.status &&
      identity.candidates === entity.candidates;
    if (known === undefined) byId.set(id, same ? entity : { ...entity, ...identity });
    else
      byId.set(id, {
        ...known,
        mentions: inOrder([...known.mentions, ...entity.mentions]),
        ...(known.derived && entity.derived
          ? { derived: inOrder([...known.derived, ...entity.derived]) }
          : {}),
      });
  }
  return [...byId.values()];
}

function inOrder<S extends { start: number }>(spans: S[]): S[] {
  return spans.sort((a, b) => a.start - b.start);
}
