import { WEEKDAY_WORDS } from '../../german/weekdays.ts';
import { type Problem, problem } from '../../problem.ts';
import { calendarDay } from '../calendar.ts';
import { edtfDay } from '../edtf.ts';
import { edtfDays } from '../edtfRange.ts';
import { type DateClaim, describeClaim } from './dateClaims.ts';
import { nearestOccurrence, type TextEvidence } from './textEvidence.ts';

/** An agency's dateline may name the day on which the report was written, up to two days before it was printed. */
const DATELINE_LEAD = 2;

/** How far from its publication the days lie that news speaks of. */
export const NEWS_DAYS = 10;
const WEEKDAY = new RegExp(WEEKDAY_WORDS.join('|'), 'iu');

function overlap(a: string, b: string): boolean {
  const [first, second] = [edtfDays(a), edtfDays(b)];
  return first === null || second === null || (first.first <= second.last && second.first <= first.last);
}

function isEarlierDateline(chosen: DateClaim, claim: DateClaim): boolean {
  const [published, said] = [edtfDays(chosen.edtf), edtfDays(claim.edtf)];
  if (claim.basis !== 'dateline' || published === null || said === null) return false;
  const lead = published.first - said.last;
  return lead > 0 && lead <= DATELINE_LEAD;
}

/** Claims that name another day than the chosen one; what an `updated` claim says too is a later version, not a conflict. */
export function claimContradictions(chosen: DateClaim, claims: readonly DateClaim[]): Problem[] {
  const updates = claims.filter(({ fact }) => fact === 'updated');
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const claim of claims) {
    if (overlap(chosen.edtf, claim.edtf) || seen.has(claim.edtf)) continue;
    const [published, said] = [edtfDays(chosen.edtf), edtfDays(claim.edtf)];
    if (published === null || said === null) continue;
    if (
      claim.fact === 'updated'
        ? said.first > published.last
        : updates.some(({ edtf }) => overlap(edtf, claim.edtf))
    )
      continue;
    if (isEarlierDateline(chosen, claim)) continue;
    seen.add(claim.edtf);
    const what = claim.fact === 'updated' ? 'the date of the update ' : '';
    problems.push(
      problem(
        'date-contradiction',
        `${describeClaim(chosen)} and ${what}${describeClaim(claim)} name different days; ${chosen.edtf} is used`,
        {
          ...(claim.line === null ? {} : { line: claim.line }),
          remedy: `if ${chosen.edtf} is wrong, write date: "${claim.edtf}" in the front matter`,
        },
      ),
    );
  }
  return problems;
}

/** A day with its year that the text calls past though the claim is earlier: no reading of the claim allows that. */
export function laterPast(claim: DateClaim, evidence: TextEvidence): string | null {
  const days = edtfDays(claim.edtf);
  const later = evidence.stated.find(
    ({ tense, first, last }) => tense === 'past' && first === last && days !== null && first > days.last + 1,
  );
  return later === undefined ? null : `the text calls „${later.text}“ past`;
}

/** What the text announces though it was over on the claimed day: enough to refute a claim that is weak by itself. */
export function pastAnnouncement(claim: DateClaim, evidence: TextEvidence): string | null {
  const days = edtfDays(claim.edtf);
  if (days === null || days.first !== days.last) return null;
  const announced = evidence.stated.find(({ tense, last }) => tense === 'future' && last < days.first - 31);
  if (announced !== undefined) return `the text announces „${announced.text}“`;
  const { year } = calendarDay(days.first);
  for (const day of evidence.yearless) {
    const nearest = day.tense === 'future' ? nearestOccurrence(day, days.first, year) : null;
    if (nearest !== null && nearest < days.first - 1)
      return `the text announces „${day.named}“, which was over on ${edtfDay(days.first)}`;
  }
  return null;
}

/**
 * Whether something bears out a date that stands in a banner: a weekday, as in the head of a newspaper, or a day near
 * it in the text. A bare date there is often the day on which the page was saved.
 */
export function isBorneOut(claim: DateClaim, evidence: TextEvidence): boolean {
  if (WEEKDAY.test(claim.wording)) return true;
  const days = edtfDays(claim.edtf);
  if (days === null) return false;
  const { year } = calendarDay(days.first);
  const isNear = (day: number | null): boolean => day !== null && Math.abs(day - days.first) <= NEWS_DAYS;
  return (
    evidence.yearless.some((day) => isNear(nearestOccurrence(day, days.first, year))) ||
    evidence.stated.some(({ first, last }) => first === last && isNear(first))
  );
}
