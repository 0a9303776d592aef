/**
 * A folded word in the spelling that old, reformed and foreign ways of writing it have in common: „Photographie“ and
 * „Fotografie“ → `fotografie`, „Schiffahrt“ and „Schifffahrt“ → `schiffahrt`, „Potential“ and „Potenzial“ → `potenzial`,
 * „selbständig“ and „selbstständig“ → `selbstandig`. „III“ and „1000“ are not „II“ and „100“.
 * Only differences that never tell two words apart: „Wal“ and „Wahl“, „Miene“ and „Mine“ stay two.
 */
export function spellingKey(folded: string): string {
  if (!WRITTEN_TWO_WAYS.test(folded)) return folded;
  return folded
    .replace(/ph/g, 'f')
    .replace(/rrh/g, 'rr')
    .replace(/ti(?=al|ell)/g, 'zi')
    .replace(/c(?=[eiy])/g, 'z')
    .replace(/c(?=[aoulrt])/g, 'k')
    .replace(/selbstst/g, 'selbst')
    .replace(/([a-hj-z])\1\1+/g, '$1$1');
}

/** What may be written in two ways: most words have nothing of it. */
const WRITTEN_TWO_WAYS = /ph|rrh|ti[ae]|c|selbstst|([a-hj-z])\1\1/;
