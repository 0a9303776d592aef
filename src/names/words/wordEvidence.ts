/**
 * What the lexica say about a word, one bit each; a word may carry many („Essen“ is a town and a meal). The tagger sees
 * bits, never the tables, so a table may grow without training anew.
 */
export const EVIDENCE = [
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
