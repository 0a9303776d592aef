import type { Tokens } from '../tokenize.ts';
import { TRAITS, type WordReader } from '../words/wordInfo.ts';

/** What the other places where a word stands say of it, as bits. */
const ELSEWHERE = {
  afterFirstName: 1,
  afterTitle: 2,
  small: 4,
  inside: 8,
  repeated: 16,
  place: 32,
  /** it occurred at all */
  there: 64,
} as const;

/** Bits by form, all 0 between two articles. */
let seen = new Uint8Array(1024);

/** Per token what other places of the article say of its word. */
export function lookElsewhere(
  { count, lines }: Tokens,
  numbers: Int32Array,
  { traits, forms, formCount }: WordReader,
): Uint8Array {
  if (seen.length < formCount) seen = new Uint8Array(formCount * 2);
  let before = traits[numbers[0] ?? 0] ?? 0;
  for (let i = 1; i < count; i++) {
    const number = numbers[i] ?? 0;
    const form = forms[number] ?? -1;
    const own = traits[number] ?? 0;
    const left = before;
    before = own;
    if (form < 0) continue;
    const known = seen[form] ?? 0;
    let bits = known | ELSEWHERE.there;
    if ((own & TRAITS.capital) === 0) bits |= ELSEWHERE.small;
    else {
      if (known !== 0) bits |= ELSEWHERE.repeated;
      if (lines[i] === 1) {
        // what ends the line above is no neighbour
      } else if ((left & TRAITS.capital) !== 0) {
        if ((left & TRAITS.givenName) !== 0) bits |= ELSEWHERE.afterFirstName;
        else if ((left & TRAITS.rank) !== 0) bits |= ELSEWHERE.afterTitle;
        else bits |= ELSEWHERE.inside;
      } else if ((left & TRAITS.placePreposition) !== 0) bits |= ELSEWHERE.place;
    }
    seen[form] = bits;
  }
  const marks = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    const number = numbers[i] ?? 0;
    if (((traits[number] ?? 0) & TRAITS.capital) !== 0)
      marks[i] = (seen[forms[number] ?? -1] ?? 0) & ~ELSEWHERE.there;
  }
  for (let i = 0; i < count; i++) {
    const form = forms[numbers[i] ?? 0] ?? -1;
    if (form >= 0) seen[form] = 0;
  }
  return marks;
}
