import type { OrganisationEntry, PersonEntry, PlaceEntry, SourceEntry } from '../link/linkArchive.ts';
import { path } from './addresses.ts';
import { type Chunk, chunks } from './chunks.ts';
import type { PublicArchive } from './publicArchive.ts';
import type { PublicRecord } from './publicRecord.ts';

export type AnyEntry = PersonEntry | PlaceEntry | OrganisationEntry | SourceEntry;

/** An entry with its kind, so that a page can tell what else it has. */
export type KindedEntry =
  | { kind: 'people'; entry: PersonEntry }
  | { kind: 'places'; entry: PlaceEntry }
  | { kind: 'organisations'; entry: OrganisationEntry }
  | { kind: 'sources'; entry: SourceEntry };

/** One page of a person, place, organisation or source: its articles, newest first, a hundred at a time. */
export type EntryPage = KindedEntry & { path: string; chunk: Chunk<PublicRecord> };

const PAGE_SIZE = 100;

export function entryPages({ people, places, organisations, sources, byId }: PublicArchive): EntryPage[] {
  const all: KindedEntry[] = [
    ...people.map((entry) => ({ kind: 'people' as const, entry })),
    ...places.map((entry) => ({ kind: 'places' as const, entry })),
    ...organisations.map((entry) => ({ kind: 'organisations' as const, entry })),
    ...sources.map((entry) => ({ kind: 'sources' as const, entry })),
  ];
  return all.flatMap((kinded) => {
    const records = kinded.entry.articles.map((id) => byId.get(id)).filter((record) => record !== undefined);
    return chunks(newestFirst(records), PAGE_SIZE, path.entry(kinded.kind, kinded.entry.id)).map((chunk) => ({
      ...kinded,
      path: chunk.path,
      chunk,
    }));
  });
}

/** Entries list their articles oldest first, undated last; a page begins with the newest and keeps the undated last. */
export function newestFirst(records: readonly PublicRecord[]): PublicRecord[] {
  const dated = records.filter(({ published }) => published !== null).reverse();
  return [...dated, ...records.filter(({ published }) => published === null)];
}
