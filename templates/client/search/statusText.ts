import { number } from '../../../src/german/count.ts';
import { FACET_NAMES, type SearchState } from '../../../src/search/searchAddress.ts';
import { hasSpan, showsUndated } from './hasSpan.ts';

/** What a search gave, in numbers. */
export interface Outcome {
  state: SearchState;
  hits: number;
  /** hits without a date, shown or not */
  undated: number;
  /** the query shown instead of the typed one, null if none */
  corrected: string | null;
  /** articles of the archive */
  count: number;
}

/** The line above the result, read out by screen readers: „34 Treffer, 2 davon ohne Datum“. */
export function statusText({ state, hits, undated, corrected, count }: Outcome): string {
  if (state.q === '' && !hasFilter(state)) return `${number(count)} Artikel durchsuchbar`;
  const words = `${number(hits)} Treffer`;
  if (!showsUndated(state) && undated > 0)
    return `${words}; ${number(undated)} weitere ohne Datum sind ausgeblendet`;
  if (corrected !== null) return `Kein Treffer für „${state.q}“, ${words} für „${corrected}“`;
  return undated > 0 ? `${words}, ${number(undated)} davon ohne Datum` : words;
}

function hasFilter(state: SearchState): boolean {
  return (
    hasSpan(state) || state.undatiert === false || FACET_NAMES.some((name) => state.facets[name].length > 0)
  );
}
