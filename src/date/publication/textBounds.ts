import type { ArticleRecord } from '../../record.ts';
import { edtfDays } from '../edtfRange.ts';
import type { DateClaim } from './dateClaims.ts';
import type { TextEvidence } from './textEvidence.ts';

/**
 * Between which days an undated article was published: not before the latest date it calls past, not after the first
 * day it announces, nor after the day a banner or an update shows. A bound that another contradicts is left out.
 */
export function textBounds(evidence: TextEvidence, seen: readonly DateClaim[]): ArticleRecord['bounds'] {
  const past = evidence.stated.filter(({ tense }) => tense === 'past').sort((a, b) => b.first - a.first)[0];
  const announced = evidence.stated
    .filter(({ tense, first, last }) => tense === 'future' && first === last)
    .map(({ edtf, last }) => ({ edtf, last }));
  const shown = seen.flatMap(({ edtf }) => {
    const days = edtfDays(edtf);
    return days === null ? [] : [{ edtf, last: days.last }];
  });
  const latest = [...announced, ...shown]
    .filter(({ last }) => past === undefined || last >= past.first)
    .sort((a, b) => a.last - b.last)[0];
  if (past === undefined && latest === undefined) return null;
  return { notBefore: past?.edtf ?? null, notAfter: latest?.edtf ?? null };
}
