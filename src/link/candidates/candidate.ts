import type { Archive, OrganisationEntry, PersonEntry, PlaceEntry } from '../linkArchive.ts';

/** Something about names that only an editor can settle, with the YAML that settles it. */
export interface NameCandidate {
  kind: 'likely-non-name' | 'likely-double' | 'new-person' | 'unplaced';
  type: 'person' | 'place' | 'organisation';
  /** what the archive calls it now */
  name: string;
  /** why it is listed */
  reason: string;
  /** mentions in the archive */
  count: number;
  /** how many articles have them */
  articles: number;
  /** sentences with mentions, at most three, each of another article */
  contexts: { file: string; text: string }[];
  /** what to paste, the likelier answer first */
  pastes: Paste[];
}

/** Lines for a file below `authority/`. */
export interface Paste {
  file: 'people.yaml' | 'places.yaml' | 'organisations.yaml';
  /** the key of the file that they belong under */
  key: EntityKind | 'never';
  /** what they bring about */
  effect: string;
  yaml: string;
}

export type EntityKind = 'people' | 'places' | 'organisations';
export type AnyEntity = PersonEntry | PlaceEntry | OrganisationEntry;

export const TYPE_OF = { people: 'person', places: 'place', organisations: 'organisation' } as const;

/** Entities of one kind that no editor has confirmed. */
export function foundOnes<K extends EntityKind>(archive: Archive, kind: K): Archive[K][number][] {
  const all: readonly Archive[K][number][] = archive[kind];
  return all.filter(({ status }) => status === 'found');
}

/** „3 mentions in 2 articles“ */
export function frequency({ count, articles }: { count: number; articles: number }): string {
  return `${count} ${count === 1 ? 'mention' : 'mentions'} in ${articles} ${articles === 1 ? 'article' : 'articles'}`;
}

/** Named in the most articles first, then most often, then by the alphabet. */
export function mostFrequentFirst(a: NameCandidate, b: NameCandidate): number {
  return b.articles - a.articles || b.count - a.count || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
}

/** „Ulla Brandts“ among names that have „Ulla Brandt“: what needs no variant */
export function isGenitive(wording: string, names: readonly string[]): boolean {
  const bare = wording.replace(/(?:['’]?s|['’])$/u, '');
  return bare !== wording && names.includes(bare);
}
