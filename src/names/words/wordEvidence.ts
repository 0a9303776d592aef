/**
 * What the lexica say about a word, one bit each; a word may carry many („Essen“ is a town and a meal). The tagger sees
 * bits, never the tables, so a table may grow without training anew.
 */
const EVIDENCE = [
  'firstName',
  'surname',
  'easternFamily',
  'office',
  'officeCompound',
  'title',
  'particle',
  'nameSuffix',
  'noun',
  'nounCompound',
  'nounSuffix',
  'organisation',
  'organisationHead',
  'organisationCompound',
  'legalForm',
  'country',
  'geographic',
  'bigCity',
  'town',
  'village',
  'placeSuffix',
  'siteSuffix',
  'function',
  'speech',
  'calendar',
  'derivedPlace',
  'genitiveName',
  'genitivePlace',
  'genitiveOrganisation',
  'adjective',
  'initial',
  'hyphenName',
  'hyphenPlace',
  'hyphenNoun',
  'hyphenOrganisation',
  'surnameSuffix',
  'unknown',
] as const;

export type Evidence = (typeof EVIDENCE)[number];

/** The position of a piece of evidence in `EVIDENCE`. */
export const bitOf: Readonly<Record<Evidence, number>> = Object.freeze(
  Object.fromEntries(EVIDENCE.map((name, bit) => [name, bit])) as Record<Evidence, number>,
);

/** Evidence as bits: 0–30 of `EVIDENCE` in one number, the rest in another. */
export interface Evident {
  readonly low: number;
  readonly high: number;
}

/** Of a word that is not there: before the text begins, behind its end. */
export const NO_EVIDENCE: Evident = { low: 0, high: 0 };

/** What makes a word a common noun: that a list has it, or how it is made. */
export const NOUN_EVIDENCE = ['noun', 'nounCompound', 'nounSuffix', 'hyphenNoun'] as const;

/** What lists have that is no part of a person's name; offices and plain nouns apart, which some surnames are too. */
export const LISTED_ELSE = [
  'function',
  'calendar',
  'title',
  'organisation',
  'organisationHead',
  'country',
  'geographic',
  'bigCity',
] as const;

/** Whether a word has the evidence with that position in `EVIDENCE`: `has(word, bitOf.country)`. */
export const has = (word: Evident, bit: number): boolean =>
  bit < 31 ? (word.low & (1 << bit)) !== 0 : (word.high & (1 << (bit - 31))) !== 0;

/** Whether a word has any of several pieces of evidence; made once, asked often. */
export function anyOf(...names: readonly Evidence[]): (word: Evident) => boolean {
  let low = 0;
  let high = 0;
  for (const name of names) {
    const bit = bitOf[name];
    if (bit < 31) low |= 1 << bit;
    else high |= 1 << (bit - 31);
  }
  return (word) => ((word.low & low) | (word.high & high)) !== 0;
}
