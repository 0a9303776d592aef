import type { DayRange } from '../edtfRange.ts';
import { COARSE_REFERENCE, NO_REFERENCE, type Resolution } from '../scene.ts';

/**
 * Resolves against each day the article may be of; only what is the same for all of them is known. A reference of
 * one day is the plain case.
 */
export function against(reference: DayRange | null, resolve: (day: number) => Resolution): Resolution {
  if (reference === null) return { open: NO_REFERENCE };
  const first = resolve(reference.first);
  if (reference.first === reference.last) return first;
  const last = resolve(reference.last);
  const same = first && last && 'edtf' in first && 'edtf' in last && first.edtf === last.edtf;
  return same ? first : { open: first && 'open' in first ? first.open : COARSE_REFERENCE };
}
