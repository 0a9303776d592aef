import { type Problem, problem } from '../../problem.ts';
import { distanceInDays } from '../distanceInDays.ts';
import { edtfDays } from '../edtfRange.ts';
import { NEWS_DAYS } from './contradictions.ts';
import { type DateClaim, describeClaim, REMEDY } from './dateClaims.ts';
import type { TextEvidence } from './textEvidence.ts';

/** Which of the two readings another date of the file bears out: a claim of that very day, a day near it in the text. */
function borneOut(claim: DateClaim, claims: readonly DateClaim[], evidence: TextEvidence): string | null {
  const { edtf, or } = claim;
  if (or === undefined) return edtf;
  const claimed = claims
    .filter((other) => other.or === undefined)
    .flatMap((other) => edtfDays(other.edtf) ?? []);
  const named = evidence.stated.filter(({ first, last }) => first === last);
  const fits = (reading: string): boolean => claimed.some((days) => distanceInDays(reading, days) === 0);
  const isNear = (reading: string): boolean =>
    named.some((days) => distanceInDays(reading, days) <= NEWS_DAYS);
  for (const test of [fits, isNear]) if (test(edtf) !== test(or)) return test(edtf) ? edtf : or;
  return null;
}

/**
 * Settles „03/04/2021“, which is a day of April in Europe and of March in America, by the other dates of the file; where
 * none tells, the year alone is certain, and a problem names both readings.
 */
export function settleOrder(
  claims: readonly DateClaim[],
  evidence: TextEvidence,
  problems: Problem[],
): readonly DateClaim[] {
  if (claims.every(({ or }) => or === undefined)) return claims;
  return claims.map((claim) => {
    if (claim.or === undefined) return claim;
    const settled = borneOut(claim, claims, evidence);
    if (settled !== null) return { ...claim, edtf: settled };
    const year = claim.edtf.slice(0, 4);
    problems.push(
      problem(
        'bad-value',
        `${describeClaim(claim)} may be ${claim.edtf} or ${claim.or}; only ${year} is certain`,
        { ...(claim.line === null ? {} : { line: claim.line }), remedy: REMEDY },
      ),
    );
    return { ...claim, edtf: year };
  });
}
