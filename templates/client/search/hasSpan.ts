import { parseQuery } from '../../../src/search/parseQuery.ts';
import type { SearchState } from '../../../src/search/searchAddress.ts';

/** Whether a search shows articles without a date: as the reader chose, or else if it asks for no span of time. */
export const showsUndated = (state: SearchState): boolean => state.undatiert ?? !hasSpan(state);

/** Whether a search asks for a span of time, in its fields or by `jahr:`, `vor:`, `nach:`. */
export function hasSpan({ von, bis, q }: SearchState): boolean {
  const { from, to } = parseQuery(q);
  return von !== '' || bis !== '' || from !== null || to !== null;
}
