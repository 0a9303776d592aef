import type { OrganisationEntry, PersonEntry, PlaceEntry, SourceEntry } from '../link/linkArchive.ts';
import { fourDigits, path } from './addresses.ts';
import { type Chunk, chunks } from './chunks.ts';
import type { EntryLinks } from './entryLinks.ts';
import { placeInTime } from './placeInTime.ts';
import type { PublicArchive } from './publicArchive.ts';
import type { PublicRecord } from './publicRecord.ts';
import { yearOf } from './yearOf.ts';

export type AnyEntry = PersonEntry | PlaceEntry | OrganisationEntry | SourceEntry;

/** An entry with its kind, so that a page can tell what else it has. */
export type KindedEntry =
  | { kind: 'people'; entry: PersonEntry }
  | { kind: 'places'; entry: PlaceEntry }
  | { kind: 'organisations'; entry: OrganisationEntry }
  | { kind: 'sources'; entry: SourceEntry };

/** One page of a person, place, organisation or source: its articles, newest first, a hundred at a time. */
export type EntryPage = KindedEntry & {
  path: string;
  chunk: Chunk<PublicRecord>;
  /** the articles of this page by year, newest first; year null is those without one */
  groups: YearGroup[];
  /** all years of the entry, oldest first, with the place where each begins */
  years: YearBar[];
};

export interface YearGroup {
  year: number | null;
  records: PublicRecord[];
}

export interface YearBar {
  year: number;
  count: number;
  /** 0 … 1 of the fullest year */
  share: number;
  path: string;
}

const PAGE_SIZE = 100;

/** The pages of all entries that `pageOf` gives one. */
export function entryPages(
  { people, places, organisations, sources, byId }: PublicArchive,
  pageOf: EntryLinks['page'] = path.entry,
): EntryPage[] {
  const all: KindedEntry[] = [
    ...people.map((entry) => ({ kind: 'people' as const, entry })),
    ...places.map((entry) => ({ kind: 'places' as const, entry })),
    ...organisations.map((entry) => ({ kind: 'organisations' as const, entry })),
    ...sources.map((entry) => ({ kind: 'sources' as const, entry })),
  ];
  return all.flatMap((kinded) => {
    const base = pageOf(kinded.kind, kinded.entry.id);
    if (base === null) return [];
    const records = kinded.entry.articles.map((id) => byId.get(id)).filter((record) => record !== undefined);
    const pages = chunks(newestFirst(records), PAGE_SIZE, base).map((chunk) => ({
      path: chunk.path,
      chunk,
      groups: byYear(chunk.items),
    }));
    const years = yearBars(pages);
    return pages.map((page) => ({ ...kinded, ...page, years }));
  });
}

function byYear(records: readonly PublicRecord[]): YearGroup[] {
  const groups: YearGroup[] = [];
  for (const record of records) {
    const year = yearOf(record.published?.edtf);
    const last = groups.at(-1);
    if (last?.year === year) last.records.push(record);
    else groups.push({ year, records: [record] });
  }
  return groups;
}

/** The id of a year's heading on an entry's page. */
export function yearAnchor(year: number | null): string {
  return year === null ? 'ohne-jahr' : `jahr-${fourDigits(year)}`;
}

function yearBars(pages: readonly { path: string; groups: YearGroup[] }[]): YearBar[] {
  const bars = new Map<number, YearBar>();
  for (const { path: page, groups } of pages) {
    for (const { year, records } of groups) {
      if (year === null) continue;
      const bar = bars.get(year) ?? { year, count: 0, share: 0, path: `${page}#${yearAnchor(year)}` };
      bars.set(year, { ...bar, count: bar.count + records.length });
    }
  }
  const highest = Math.max(1, ...[...bars.values()].map(({ count }) => count));
  return [...bars.values()]
    .map((bar) => ({ ...bar, share: bar.count / highest }))
    .sort((a, b) => a.year - b.year);
}

/** Entries list their articles oldest first; a page begins with the newest and keeps those of no one year last. */
export function newestFirst(records: readonly PublicRecord[]): PublicRecord[] {
  const inTime = ({ published }: PublicRecord): boolean => placeInTime(published?.edtf).precision !== 'none';
  return [
    ...records.filter((record) => inTime(record)).reverse(),
    ...records.filter((record) => !inTime(record)),
  ];
}
