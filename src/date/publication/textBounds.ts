import type { ArticleRecord } from '../../record.ts';
import { calendarDay, dayNumber, isCalendarDay } from '../calendar.ts';
import { edtfDay } from '../edtf.ts';
import { edtfDays } from '../edtfRange.ts';
import type { DateClaim } from './dateClaims.ts';
import type { TextEvidence, YearlessDay } from './textEvidence.ts';

interface Bound {
  edtf: string;
  first: number;
  last: number;
}

/** A day named without its year this near to one named with it is of the same season of events. */
const NEAR = 31;

const ofDay = (day: number): Bound => ({ edtf: edtfDay(day), first: day, last: day });

/** The first occurrence of a day and month on or after a day (`step` 1), or the last on or before it (-1). */
function occurrence({ month, day }: YearlessDay, from: number, step: 1 | -1): number | null {
  const { year } = calendarDay(from);
  for (let candidate = year; Math.abs(candidate - year) <= 8; candidate += step)
    if (isCalendarDay(candidate, month, day)) {
      const number = dayNumber(candidate, month, day);
      if ((number - from) * step >= 0) return number;
    }
  return null;
}

function latestPast(evidence: TextEvidence, announced: Bound | null): Bound | null {
  const stated: Bound[] = evidence.stated.filter(({ tense }) => tense === 'past');
  if (announced !== null)
    for (const day of evidence.yearless) {
      const number = day.tense === 'past' ? occurrence(day, announced.first, -1) : null;
      if (number !== null && announced.first - number <= NEAR) stated.push(ofDay(number));
    }
  return stated.sort((a, b) => b.first - a.first)[0] ?? null;
}

function firstAnnounced(evidence: TextEvidence, past: Bound | null): Bound | null {
  const stated: Bound[] = evidence.stated.filter(
    ({ tense, first, last }) => tense === 'future' && first === last,
  );
  if (past !== null && past.first === past.last)
    for (const day of evidence.yearless) {
      const number = day.tense === 'future' ? occurrence(day, past.first, 1) : null;
      if (number !== null && number - past.first <= NEAR) stated.push(ofDay(number));
    }
  return (
    stated.filter(({ last }) => past === null || last >= past.first).sort((a, b) => a.last - b.last)[0] ??
    null
  );
}

/** A day the article was seen on, or, where it announces a day that was then over, that day. */
function firstSeen(evidence: TextEvidence, claims: readonly DateClaim[]): Bound | null {
  const seen = claims
    .flatMap(({ edtf }) => {
      const days = edtfDays(edtf);
      return days === null ? [] : [{ edtf, ...days }];
    })
    .sort((a, b) => a.last - b.last)[0];
  if (seen === undefined) return null;
  const over = evidence.yearless
    .filter(({ tense }) => tense === 'future')
    .map((day) => occurrence(day, seen.last, -1))
    .filter((day) => day !== null && seen.last - day < 183)
    .sort((a, b) => (a ?? 0) - (b ?? 0))[0];
  return over === undefined || over === null ? seen : ofDay(over);
}

/**
 * Between which days an undated article was published: not before the latest date it calls past; not after the first
 * day it announces, nor after the day that a banner or an update shows. What contradicts the first is left out.
 */
export function textBounds(evidence: TextEvidence, claims: readonly DateClaim[]): ArticleRecord['bounds'] {
  const statedPast = latestPast(evidence, null);
  const announced = firstAnnounced(evidence, statedPast);
  const past = latestPast(evidence, announced);
  const latest = [announced, firstSeen(evidence, claims)]
    .filter((bound) => bound !== null)
    .filter(({ last }) => past === null || last >= past.first)
    .sort((a, b) => a.last - b.last)[0];
  if (past === null && latest === undefined) return null;
  return { notBefore: past?.edtf ?? null, notAfter: latest?.edtf ?? null };
}
