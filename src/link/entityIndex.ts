import type { ArticleRecord } from '../record.ts';

/** A person, place or organisation of the archive. */
export interface Entity {
  kind: EntityKind;
  id: string;
  name: string;
}
export type EntityKind = 'people' | 'places' | 'organisations';

const ENTITY_KINDS = ['people', 'places', 'organisations'] as const;

/** Entities as numbers in the order they are met, so that lists of them and of their articles are lists of numbers. */
export class EntityIndex {
  readonly #numbers: Readonly<Record<EntityKind, Map<string, number>>> = {
    people: new Map(),
    places: new Map(),
    organisations: new Map(),
  };
  readonly entities: Entity[] = [];
  /** per entity the articles that were added with it, ascending */
  readonly articlesOf: number[][] = [];

  /** Notes that an article names an entity; gives the entity's number. */
  add(article: number, kind: EntityKind, { id, name }: Pick<Entity, 'id' | 'name'>): number {
    const numbers = this.#numbers[kind];
    let number = numbers.get(id);
    if (number === undefined) {
      number = this.entities.length;
      numbers.set(id, number);
      this.entities.push({ kind, id, name });
      this.articlesOf.push([]);
    }
    this.articlesOf[number]?.push(article);
    return number;
  }

  find(kind: EntityKind, id: string): number | undefined {
    return this.#numbers[kind].get(id);
  }
}

/** Every person, place and organisation of an article, with how often its name itself stands in the text. */
export function entitiesOf(record: ArticleRecord): (Entity & { weight: number })[] {
  const all: (Entity & { weight: number })[] = [];
  for (const kind of ENTITY_KINDS)
    for (const { id, name, mentions } of record[kind]) all.push({ kind, id, name, weight: mentions.length });
  return all;
}
