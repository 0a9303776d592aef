import type { OrganisationEntry, PersonEntry, PlaceEntry, SourceEntry } from '../link/linkArchive.ts';
import { fourDigits, path } from './addresses.ts';
import { type Chunk, chunks } from './chunks.ts';
import type { EntryLinks } from './entryLinks.ts';
import { placeInTime } from './placeInTime.ts';
import type { PublicArchive } from './publicArchive.ts';
import type { PublicRecord } from './publicRecord.ts';
import { yearOfEdtf } from './yearOfEdtf.ts';

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
  groups: ArticlesOfYear[];
  /** all years of the entry, oldest first, with the place where each begins */
  years: YearBar[];
};

export interface ArticlesOfYear {
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

/** An entry that has a page, and the page's address. */
export type PagedEntry = KindedEntry & { base: string };

/** All entries that `pageOf` gives a page. */
export function* pagedEntries(
  { people, places, organisations, sources }: PublicArchive,
  pageOf: EntryLinks['page'] = path.entry,
): Generator<PagedEntry> {
  const paged = (kinded: KindedEntry): PagedEntry[] => {
    const base = pageOf(kinded.kind, kinded.entry.id);
    return base === null ? [] : [{ ...kinded, base }];
  };
  for (const entry of people) yield* paged({ kind: 'people', entry });
  for (const entry of places) yield* paged({ kind: 'places', entry });
  for (const entry of organisations) yield* paged({ kind: 'organisations', entry });
  for (const entry of sources) yield* paged({ kind: 'sources', entry });
}

/** Their pages, each entry's made when it is its turn: those of a large archive are too many to be held. */
export function* entryPages(
  archive: PublicArchive,
  pageOf: EntryLinks['page'] = path.entry,
): Generator<EntryPage> {
  for (const { base, ...kinded } of pagedEntries(archive, pageOf)) {
    const records = kinded.entry.articles
      .map((id) => archive.byId.get(id))
      .filter((record) => record !== undefined);
    const pages = chunks(newestFirst(records), PAGE_SIZE, base).map((chunk) => ({
      path: chunk.path,
      chunk,
      groups: byYear(chunk.items),
    }));
    const years = yearBars(pages);
    for (const page of pages) yield { ...kinded, ...page, years };
  }
}

function byYear(records: readonly PublicRecord[]): ArticlesOfYear[] {
  const groups: ArticlesOfYear[] = [];
  for (const record of records) {
    const year = yearOfEdtf(record.published?.edtf);
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

function yearBars(pages: readonly { path: string; groups: ArticlesOfYear[] }[]): YearBar[] {
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
function newestFirst(records: readonly PublicRecord[]): PublicRecord[] {
  const inTime = ({ published }: PublicRecord): boolean => placeInTime(published?.edtf).precision !== 'none';
  return [
    ...records.filter((record) => inTime(record)).reverse(),
    ...records.filter((record) => !inTime(record)),
  ];
}
