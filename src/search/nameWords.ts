import { COUNTRIES } from '../german/countries.ts';
import { EXONYMS } from '../german/exonyms.ts';
import { FIRST_NAMES } from '../german/firstNames.ts';
import { foldWord } from '../german/foldWord.ts';
import { GEOGRAPHIC_NAMES } from '../german/geography.ts';
import { RARER_SURNAMES, SURNAMES } from '../german/surnames.ts';
import { wordsIn } from '../german/wordsIn.ts';
import type { PublicArchive } from '../publish/publicArchive.ts';

/** Every word of a list of names, folded. */
export function foldedWords(names: Iterable<string>): string[] {
  return [...names].flatMap((name) => wordsIn(name).map(foldWord));
}

/**
 * The words that people and places are named with, here and elsewhere: no compound, whatever they look like. Of the archive
 * only what an editor or the gazetteer confirms: a machine may take „Weltkrieg“ for somebody.
 */
export function nameWords({ people, places }: PublicArchive): ReadonlySet<string> {
  const confirmed = people.filter(({ status }) => status === 'authority');
  const words = [
    ...foldedWords(FIRST_NAMES),
    ...foldedWords(SURNAMES),
    ...foldedWords(RARER_SURNAMES),
    ...foldedWords(GEOGRAPHIC_NAMES),
    ...foldedWords(COUNTRIES.flatMap(({ name, others, inhabitants }) => [name, ...others, ...inhabitants])),
    ...foldedWords(EXONYMS.flatMap(({ name, others, listed }) => [name, ...others, listed])),
    ...foldedWords(confirmed.flatMap(({ name, wordings }) => [name, ...wordings])),
    ...foldedWords(places.filter(({ coordinates }) => coordinates !== null).map(({ name }) => name)),
  ];
  return new Set(words.filter((word) => word.length >= 4));
}
