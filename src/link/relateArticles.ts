import type { ArticleRecord } from '../record.ts';
import { EntityIndex, entitiesOf } from './entityIndex.ts';

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
  const index = new EntityIndex();
  const { entities: all, articlesOf } = index;
  // a word derived from a name does not name
  const named = records.map((record, at) =>
    entitiesOf(record)
      .filter(({ weight }) => weight > 0)
      .map((entity) => index.add(at, entity.kind, entity)),
  );
  const most = records.length < SMALL_ARCHIVE ? records.length : records.length * EVERYWHERE;
  const frequency = (entity: number): number => articlesOf[entity]?.length ?? 0;
  const weights = Float64Array.from(articlesOf, ({ length }) => Math.log(1 + most / length));
  const weight = (entity: number): number => weights[entity] ?? 0;

  const related = new Map<string, readonly Related[]>();
  records.forEach((record, at) => {
    const rarest = (named[at] ?? [])
      .filter((entity) => frequency(entity) > 1 && frequency(entity) <= most)
      .sort((a, b) => frequency(a) - frequency(b) || a - b)
      .slice(0, ENTITIES);
    const shared = new Map<number, number[]>();
    for (const entity of rarest) {
      for (const other of around(articlesOf[entity] ?? [], at)) {
        const reasons = shared.get(other);
        if (reasons === undefined) shared.set(other, [entity]);
        else reasons.push(entity);
      }
    }
    const twins = new Set(parallels.get(record.id));
    const scored: { id: string; other: number; entities: number[]; score: number }[] = [];
    for (const [other, entities] of shared) {
      const id = records[other]?.id;
      const sum = entities.reduce((total, entity) => total + weight(entity), 0);
      if (id === undefined || sum < LEAST || twins.has(id)) continue;
      scored.push({ id, other, entities, score: sum * nearness(days[at], days[other]) });
    }
    if (scored.length === 0) return;
    scored.sort((a, b) => b.score - a.score || a.other - b.other);
    const reason = (entities: readonly number[]): string[] =>
      entities.slice(0, REASONS).map((entity) => all[entity]?.name ?? '');
    related.set(
      record.id,
      scored.slice(0, SHOWN).map(({ id, entities }) => ({ id, reason: reason(entities) })),
    );
  });
  return related;
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
