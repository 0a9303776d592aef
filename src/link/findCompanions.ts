import type { ArticleRecord } from '../record.ts';

/** Somebody or something that is named in the same articles. */
export interface Companion {
  kind: 'people' | 'places' | 'organisations';
  id: string;
  name: string;
  /** articles that name both */
  articles: number;
}

/** Of each kind, so that the places do not crowd out the people. */
const SHOWN = 12;
/** Entities counted of one article, most often named first: a list of 300 names says nothing about any two. */
const COUNTED = 40;
const KINDS = ['people', 'places', 'organisations'] as const;

/**
 * For every person, place and organisation those named together with it most often, most frequent first.
 * The key is kind and id, `people kim-jong-un`. Linear in the articles.
 */
export function findCompanions(records: readonly ArticleRecord[]): ReadonlyMap<string, readonly Companion[]> {
  const numbers = new Map<string, number>();
  const entities: Omit<Companion, 'articles'>[] = [];
  const inArticles: number[][] = [];
  const articlesOf: number[][] = [];
  records.forEach((record, article) => {
    const named = KINDS.flatMap((kind) =>
      record[kind].map(({ id, name, mentions }) => ({ kind, id, name, weight: mentions.length })),
    );
    if (named.length > COUNTED) {
      named.sort((a, b) => b.weight - a.weight);
      named.length = COUNTED;
    }
    inArticles.push(
      named.map(({ kind, id, name }) => {
        const key = companionKey(kind, id);
        let number = numbers.get(key);
        if (number === undefined) {
          number = entities.length;
          numbers.set(key, number);
          entities.push({ kind, id, name });
          articlesOf.push([]);
        }
        articlesOf[number]?.push(article);
        return number;
      }),
    );
  });

  const shared = new Uint32Array(entities.length);
  const companions = new Map<string, readonly Companion[]>();
  for (const [key, number] of numbers) {
    const touched: number[] = [];
    for (const article of articlesOf[number] ?? []) {
      for (const other of inArticles[article] ?? []) {
        if (other === number) continue;
        if (shared[other] === 0) touched.push(other);
        shared[other] = (shared[other] ?? 0) + 1;
      }
    }
    companions.set(key, best(touched, shared, entities));
    for (const other of touched) shared[other] = 0;
  }
  return companions;
}

export function companionKey(kind: Companion['kind'], id: string): string {
  return `${kind} ${id}`;
}

function best(
  touched: number[],
  shared: Uint32Array,
  entities: readonly Omit<Companion, 'articles'>[],
): Companion[] {
  // at the same count the one met first, which is the one named first in the oldest article
  touched.sort((a, b) => (shared[b] ?? 0) - (shared[a] ?? 0) || a - b);
  const left = { people: SHOWN, places: SHOWN, organisations: SHOWN };
  const chosen: Companion[] = [];
  for (const number of touched) {
    const entity = entities[number];
    if (entity === undefined || left[entity.kind] === 0) continue;
    left[entity.kind]--;
    chosen.push({ ...entity, articles: shared[number] ?? 0 });
    if (left.people + left.places + left.organisations === 0) break;
  }
  return chosen;
}
