import type { PersonEntry } from '../link/linkArchive.ts';
import { shortestOrder } from './shortestOrder.ts';

/** Who is named together with whom: the best connected people in an order that can be drawn, and the pairs as a table. */
export interface PeopleNetwork {
  /** in the order of the drawing: those named together stand close */
  people: NetworkPerson[];
  /** between places of `people`, `from` before `to` */
  ties: { from: number; to: number; articles: number }[];
  /** all pairs that share enough articles, most shared first, at most so many as can be read */
  pairs: NetworkPair[];
  /** pairs that are not listed */
  morePairs: number;
  /** articles a pair shares at least */
  fewest: number;
  /** so many people in most articles were looked at; null is all */
  lookedAt: number | null;
}

export interface NetworkPerson {
  id: string;
  name: string;
  articles: number;
}

export interface NetworkPair {
  one: NetworkPerson;
  other: NetworkPerson;
  /** articles that name both */
  articles: number;
}

/** More names than this no figure shows readably. */
const MOST_PEOPLE = 24;
const MOST_PAIRS = 250;
/** So many pairs must share two articles; in a smaller archive one is enough. */
const ENOUGH_PAIRS = 10;
const FEWEST_PAIRS = 3;

/** People whose companions are asked for, those in most articles first: companions are counted when they are asked for. */
const LOOKED_AT = 120;

/** null where hardly anybody is named together. */
export function peopleNetwork(everybody: readonly PersonEntry[]): PeopleNetwork | null {
  const people = [...everybody].sort((a, b) => b.articles.length - a.articles.length).slice(0, LOOKED_AT);
  const all = pairsOf(people);
  const repeated = all.filter(({ articles }) => articles > 1);
  const pairs = repeated.length >= ENOUGH_PAIRS ? repeated : all;
  if (pairs.length < FEWEST_PAIRS) return null;
  const drawn = bestConnected(pairs);
  const number = new Map(drawn.map(({ id }, i) => [id, i]));
  const links = pairs.flatMap(({ one, other, articles }) => {
    const [a, b] = [number.get(one.id), number.get(other.id)];
    return a === undefined || b === undefined ? [] : [{ a, b, weight: articles }];
  });
  const order = shortestOrder(drawn.length, links);
  const placeOf = new Map(order.map((node, place) => [node, place]));
  return {
    people: order.flatMap((node) => drawn[node] ?? []),
    ties: links
      .map(({ a, b, weight }) => {
        const [from = 0, to = 0] = [placeOf.get(a) ?? 0, placeOf.get(b) ?? 0].sort((x, y) => x - y);
        return { from, to, articles: weight };
      })
      .sort((x, y) => x.articles - y.articles || x.from - y.from || x.to - y.to),
    pairs: pairs.slice(0, MOST_PAIRS),
    morePairs: Math.max(0, pairs.length - MOST_PAIRS),
    fewest: pairs === repeated ? 2 : 1,
    lookedAt: everybody.length > LOOKED_AT ? LOOKED_AT : null,
  };
}

/** Each pair once, most shared articles first, then by name. */
function pairsOf(people: readonly PersonEntry[]): NetworkPair[] {
  const known = new Map<string, NetworkPerson>(
    people.map(({ id, name, articles }) => [id, { id, name, articles: articles.length }]),
  );
  const pairs = new Map<string, NetworkPair>();
  for (const { id, companions } of people) {
    for (const companion of companions) {
      if (companion.kind !== 'people') continue;
      const [one, other] = [known.get(id), known.get(companion.id)];
      if (!one || !other) continue;
      const key = id < companion.id ? `${id} ${companion.id}` : `${companion.id} ${id}`;
      if (!pairs.has(key)) pairs.set(key, { one, other, articles: companion.articles });
    }
  }
  return [...pairs.values()].sort(
    (a, b) =>
      b.articles - a.articles ||
      a.one.name.localeCompare(b.one.name, 'de') ||
      a.other.name.localeCompare(b.other.name, 'de'),
  );
}

/** The people who share most articles with others, counted over their pairs. */
function bestConnected(pairs: readonly NetworkPair[]): NetworkPerson[] {
  const shared = new Map<string, { person: NetworkPerson; sum: number }>();
  for (const { one, other, articles } of pairs)
    for (const person of [one, other]) {
      const known = shared.get(person.id) ?? { person, sum: 0 };
      shared.set(person.id, known);
      known.sum += articles;
    }
  const ranked = [...shared.values()].sort(
    (a, b) =>
      b.sum - a.sum || b.person.articles - a.person.articles || a.person.id.localeCompare(b.person.id),
  );
  const chosen = ranked.slice(0, MOST_PEOPLE).map(({ person }) => person);
  const ids = new Set(chosen.map(({ id }) => id));
  // whoever has all ties to people outside the figure would stand in it alone
  const tied = new Set(
    pairs.flatMap(({ one, other }) => (ids.has(one.id) && ids.has(other.id) ? [one.id, other.id] : [])),
  );
  return chosen.filter(({ id }) => tied.has(id));
}
