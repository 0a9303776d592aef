import type { ArticleRecord } from '../record.ts';
import { type Entity, EntityIndex, entitiesOf } from './entityIndex.ts';

/** Somebody or something that is named in the same articles. */
export interface Companion extends Entity {
  /** articles that name both */
  articles: number;
}

/** Of each kind, so that the places do not crowd out the people. */
const SHOWN = 12;
/** Entities counted of one article, most often named first: a list of 300 names says nothing about any two. */
const COUNTED = 40;

/** Those named together with a person, place or organisation most often, most frequent first. */
export type CompanionsOf = (kind: Companion['kind'], id: string) => readonly Companion[];

/**
 * Prepares the companions of all persons, places and organisations; those of one are counted when they are asked for,
 * since most names of a large archive have no page that would show them.
 */
export function findCompanions(records: readonly ArticleRecord[]): CompanionsOf {
  const index = new EntityIndex();
  const inArticles = records.map((record, article) => {
    const named = entitiesOf(record);
    if (named.length > COUNTED) {
      named.sort((a, b) => b.weight - a.weight);
      named.length = COUNTED;
    }
    return named.map((entity) => index.add(article, entity.kind, entity));
  });

  const { entities } = index;
  // kept as long as the archive: without the room that growing lists have
  const articlesOf = index.articlesOf.map((articles) => articles.slice());
  const shared = new Uint32Array(entities.length);
  // an entry of many articles has many pages, which ask one after the other
  let last: { number: number; chosen: Companion[] } = { number: -1, chosen: [] };
  return (kind, id) => {
    const number = index.find(kind, id);
    if (number === undefined) return [];
    if (number === last.number) return last.chosen;
    const touched: number[] = [];
    for (const article of articlesOf[number] ?? []) {
      for (const other of inArticles[article] ?? []) {
        if (other === number) continue;
        if (shared[other] === 0) touched.push(other);
        shared[other] = (shared[other] ?? 0) + 1;
      }
    }
    const chosen = best(touched, shared, entities);
    for (const other of touched) shared[other] = 0;
    last = { number, chosen };
    return chosen;
  };
}

function best(touched: number[], shared: Uint32Array, entities: readonly Entity[]): Companion[] {
  // at the same count the one met first, which is the one named first in the oldest article
  const ranked = touched
    .filter((number) => (shared[number] ?? 0) > 1)
    .sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b);
  const left = { people: SHOWN, places: SHOWN, organisations: SHOWN };
  const chosen: Companion[] = [];
  const choose = (numbers: readonly number[]): boolean => {
    for (const number of numbers) {
      const entity = entities[number];
      if (entity === undefined || left[entity.kind] === 0) continue;
      left[entity.kind]--;
      chosen.push({ ...entity, articles: shared[number] ?? 0 });
      if (left.people + left.places + left.organisations === 0) return true;
    }
    return false;
  };
  // those of one common article are thousands beside a name that is everywhere, and seldom needed
  if (!choose(ranked)) choose(touched.filter((number) => shared[number] === 1).sort((a, b) => a - b));
  return chosen;
}
