import { indexRules, type Match, matchRules } from './matchRules.ts';
import { dateRules } from './rules.ts';

const index = indexRules(dateRules);

/** Publication and dates of one article are read one after the other: the last text's matches serve both. */
let last: { text: string; matches: readonly Match[] } = { text: '', matches: [] };

/** Every date expression of the text as its rule reads it, in the order of the text. */
export function readMatches(text: string): readonly Match[] {
  if (last.text !== text) last = { text, matches: matchRules(text, index) };
  return last.matches;
}
