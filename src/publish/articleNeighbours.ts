import type { PublicArchive } from './publicArchive.ts';
import type { PublicRecord } from './publicRecord.ts';

/** An article's neighbours. Undated articles have none: they stand nowhere in time. */
export interface ArticleNeighbours {
  previous: PublicRecord | null;
  next: PublicRecord | null;
  previousOfSource: PublicRecord | null;
  nextOfSource: PublicRecord | null;
}

const NONE: ArticleNeighbours = { previous: null, next: null, previousOfSource: null, nextOfSource: null };

/** For each dated article the ones before and after it, in the whole archive and in its own source. One pass. */
export function articleNeighbours({ records }: PublicArchive): ReadonlyMap<string, ArticleNeighbours> {
  const all = new Map<string, ArticleNeighbours>();
  const lastOfSource = new Map<string, PublicRecord>();
  let last: PublicRecord | null = null;
  for (const record of records) {
    if (record.published === null) continue;
    const own: ArticleNeighbours = { ...NONE, previous: last };
    const before = last && all.get(last.id);
    if (before) before.next = record;
    if (record.source) {
      const earlier = lastOfSource.get(record.source.id);
      const twin = earlier && all.get(earlier.id);
      if (earlier && twin) {
        own.previousOfSource = earlier;
        twin.nextOfSource = record;
      }
      lastOfSource.set(record.source.id, record);
    }
    all.set(record.id, own);
    last = record;
  }
  return all;
}
