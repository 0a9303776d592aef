import { edtfRange } from '../date/edtfRange.ts';
import type { ArticleRecord } from '../record.ts';

/** A record with its place in time. */
export interface Placed {
  record: ArticleRecord;
  /** days since 1970 of the earliest day the date allows; infinite for an undated article */
  day: number;
}

const DAY = 86_400_000;

/** Oldest first by the earliest day the date allows, then by the latest, undated last; ties by id. */
export function sortRecords(records: readonly ArticleRecord[]): Placed[] {
  const ranges = new Map<string, { first: number; last: number }>();
  const rangeOf = (edtf: string | undefined): { first: number; last: number } => {
    if (edtf === undefined) return UNDATED;
    let range = ranges.get(edtf);
    if (range === undefined) {
      const days = edtfRange(edtf);
      range = days === null ? UNDATED : { first: dayOf(days.first), last: dayOf(days.last) };
      ranges.set(edtf, range);
    }
    return range;
  };
  return records
    .map((record) => ({ record, range: rangeOf(record.published?.edtf) }))
    .sort(
      (a, b) =>
        ascending(a.range.first, b.range.first) ||
        ascending(a.range.last, b.range.last) ||
        ascending(a.record.id, b.record.id),
    )
    .map(({ record, range }) => ({ record, day: range.first }));
}

const UNDATED = { first: Number.POSITIVE_INFINITY, last: Number.POSITIVE_INFINITY };

function dayOf(iso: string): number {
  const [, year = '', month = '', day = ''] = /^(-?\d+)-(\d\d)-(\d\d)/.exec(iso) ?? [];
  return new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(day)) / DAY;
}

function ascending<T extends string | number>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
