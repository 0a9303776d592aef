import type { ArticleRecord } from '../record.ts';

/** An article on the same matter, and what makes it one. */
export interface Related {
  id: string;
  /** names that both articles share, rarest first */
  reason: readonly string[];
}

const SHOWN = 4;
const REASONS = 3;
/** What of an article is looked at: its rarest entities, and of each the articles next to it in time. */
const ENTITIES = 12;
const NEIGHBOURS = 6;
/** An entity in a fifth of the archive tells nothing; in a small archive every name does. */
const EVERYWHERE = 0.2;
const SMALL_ARCHIVE = 50;
/** Days after which nearness in time counts half. */
const HALF_LIFE = 30;
/** Two articles of one entity only are related if it is rare. */
const LEAST = 1.2;

/**
 * For each article the four that share its rarest people, places and organisations, nearest in time before others.
 * Candidates are the neighbours in time in the lists of its entities, so the work grows with the number of articles.
 * `parallels` are shown elsewhere and left out. Records are in the archive's order, `days` as in `findParallels`.
 */
export function relateArticles(
  records: readonly ArticleRecord[],
  days: readonly number[],
  parallels: ReadonlyMap<string, readonly string[]>,
): ReadonlyMap<string, readonly Related[]> {
  const lists = new Map<string, number[]>();
  const names = new Map<string, string>();
  const entitiesOf = records.map((record, at) => {
    const keys: string[] = [];
    for (const kind of ['people', 'places', 'organisations'] as const) {
      for (const { id, name, mentions } of record[kind]) {
        if (mentions.length === 0) continue;
        const key = `${kind} ${id}`;
        keys.push(key);
        names.set(key, name);
        const list = lists.get(key);
        if (list === undefined) lists.set(key, [at]);
        else list.push(at);
      }
    }
    return keys;
  });
  const most = records.length < SMALL_ARCHIVE ? records.length : records.length * EVERYWHERE;
  const weight = (key: string): number => Math.log(1 + most / (lists.get(key)?.length ?? 1));

  const all = new Map<string, readonly Related[]>();
  records.forEach((record, at) => {
    const own = (entitiesOf[at] ?? [])
      .filter((key) => (lists.get(key)?.length ?? 0) <= most)
      .sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
      .slice(0, ENTITIES);
    const shared = new Map<number, string[]>();
    for (const key of own) {
      for (const other of around(lists.get(key) ?? [], at)) {
        const reasons = shared.get(other);
        if (reasons === undefined) shared.set(other, [key]);
        else reasons.push(key);
      }
    }
    const twins = new Set(parallels.get(record.id));
    const scored = [...shared]
      .map(([other, keys]) => {
        const sum = keys.reduce((total, key) => total + weight(key), 0);
        return { other, keys, sum, score: sum * nearness(days[at], days[other]) };
      })
      .filter(({ other, sum }) => sum >= LEAST && !twins.has(records[other]?.id ?? ''))
      .sort((a, b) => b.score - a.score || a.other - b.other)
      .slice(0, SHOWN);
    if (scored.length === 0) return;
    all.set(
      record.id,
      scored.flatMap(({ other, keys }) => {
        const id = records[other]?.id;
        return id === undefined
          ? []
          : [{ id, reason: keys.slice(0, REASONS).map((key) => names.get(key) ?? key) }];
      }),
    );
  });
  return all;
}

/** The places in a sorted list next to `at`, before and behind. */
function around(list: readonly number[], at: number): number[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return [...list.slice(Math.max(0, low - NEIGHBOURS), low), ...list.slice(low + 1, low + 1 + NEIGHBOURS)];
}

function nearness(a: number | undefined, b: number | undefined): number {
  const apart = Math.abs((a ?? 0) - (b ?? 0));
  // an undated article is neither near nor far
  return Number.isFinite(apart) ? 0.5 + 0.5 / (1 + apart / HALF_LIFE) : 0.5;
}
