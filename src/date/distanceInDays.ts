import { type DayRange, edtfDays } from './edtfRange.ts';

/** How far a date lies from these days, in days; 0 where they overlap, without end for what is no date. */
export function distanceInDays(edtf: string, { first, last }: DayRange): number {
  const days = edtfDays(edtf);
  if (days === null) return Number.POSITIVE_INFINITY;
  return Math.max(0, days.first - last, first - days.last);
}
