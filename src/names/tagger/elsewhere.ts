import type { Tokens } from '../tokenize.ts';
import { anyOf } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';

/** What the other places where a word stands say of it, as bits. */
export const ELSEWHERE = {
  afterFirstName: 1,
  afterTitle: 2,
  small: 4,
  inside: 8,
  repeated: 16,
  place: 32,
  /** it occurred at all */
  there: 64,
} as const;

const PLACE_PREPOSITIONS = new Set(['in', 'nach', 'aus', 'bei']);
const isGivenName = anyOf('firstName', 'initial');
const isOfficeOrTitle = anyOf('office', 'officeCompound', 'title');

/** Bits by form, all 0 between two articles. */
let seen = new Uint8Array(1024);

/** Per token what other places of the article say of its word. `forms`: how many forms the reader has numbered. */
export function lookElsewhere(tokens: Tokens, infos: readonly WordInfo[], forms: number): Uint8Array {
  if (seen.length < forms) seen = new Uint8Array(forms * 2);
  const { lines } = tokens;
  for (let i = 1; i < infos.length; i++) {
    const info = infos[i];
    const before = infos[i - 1];
    if (info === undefined || before === undefined || info.form < 0) continue;
    const known = seen[info.form] ?? 0;
    let bits = known | ELSEWHERE.there;
    if (!info.capital) bits |= ELSEWHERE.small;
    else {
      if (known !== 0) bits |= ELSEWHERE.repeated;
      if (lines[i] === 1) {
        // what ends the line above is no neighbour
      } else if (before.capital) {
        if (isGivenName(before)) bits |= ELSEWHERE.afterFirstName;
        else if (isOfficeOrTitle(before)) bits |= ELSEWHERE.afterTitle;
        else bits |= ELSEWHERE.inside;
      } else if (PLACE_PREPOSITIONS.has(before.word)) bits |= ELSEWHERE.place;
    }
    seen[info.form] = bits;
  }
  const marks = new Uint8Array(tokens.count);
  for (let i = 0; i < infos.length; i++) {
    const info = infos[i];
    if (info?.capital) marks[i] = (seen[info.form] ?? 0) & ~ELSEWHERE.there;
  }
  for (const { form } of infos) if (form >= 0) seen[form] = 0;
  return marks;
}
