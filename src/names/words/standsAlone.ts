import { anyOf, type Evident } from './wordEvidence.ts';

const isCommon = anyOf('noun', 'nounCompound', 'calendar', 'hyphenNoun', 'function');
const NUMBER = /^[\d.,]+$/;
/** Evidence that speaks for a name even where the word is a noun. */
const isPossibleName = anyOf(
  'firstName',
  'surname',
  'easternFamily',
  'organisation',
  'organisationHead',
  'country',
  'geographic',
  'bigCity',
  'town',
  'derivedPlace',
  'hyphenPlace',
  'hyphenName',
  'hyphenOrganisation',
  'siteSuffix',
  'placeSuffix',
  'organisationCompound',
);

/**
 * Whether a capitalised word can be a name, or begin one, by what is known of it. Most cannot: „Vertrag“, „2023“, „Die“
 * are part of a name only beside a word that can („Die Zeit“, „Hannover 96“).
 */
export function standsAlone(word: string, evident: Evident): boolean {
  return isPossibleName(evident) || !(isCommon(evident) || NUMBER.test(word));
}
