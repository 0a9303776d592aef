import { placeInTime } from './placeInTime.ts';
import type { PublicRecord } from './publicRecord.ts';
import { type SpanSentence, spanSentence } from './spanSentence.ts';

/** A day, or a month or year that is named without its day. */
export interface NamedTime {
  year: number;
  month?: number;
  day?: number;
}

/**
 * The sentence in which an article first names a day, or a month or year no closer: what it tells of that time. Null where
 * it does not, or where its words may not be shown.
 */
export function dateSentence(record: PublicRecord, time: NamedTime): SpanSentence | null {
  const date = record.dates.find(({ edtf }) => isAt(time, edtf));
  return date ? spanSentence(record, date) : null;
}

function isAt({ year, month, day }: NamedTime, edtf: string): boolean {
  const place = placeInTime(edtf);
  if (place.precision === 'none' || place.year !== year) return false;
  if (place.precision === 'year') return month === undefined;
  if (place.month !== month) return false;
  return place.precision === 'day' ? place.day === day : day === undefined;
}
