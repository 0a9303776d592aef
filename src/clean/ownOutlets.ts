import { sourceKey } from '../source/sourceIndex.ts';
import type { Claim } from '../stages.ts';

/** What a page calls its own outlet, wherever it does, as keys to compare names by: `sourceKey`. */
export function ownOutlets(claims: readonly Claim[]): ReadonlySet<string> {
  return new Set(claims.filter(({ fact }) => fact === 'source').map(({ value }) => sourceKey(value)));
}
