import { foldWord } from '../../../src/german/foldWord.ts';
import { nameDistance, nameKeys } from '../../../src/german/nameKeys.ts';
import { NAME_PARTICLES } from '../../../src/german/particles.ts';
import { aliasKeys } from '../../../src/search/aliasKeys.ts';
import { MOST_BEARERS } from '../../../src/search/mostBearers.ts';
import { CALLED_SO, unpackBearer } from '../../../src/search/packBearer.ts';
import type { Lexicon } from './lexicon.ts';
import { wordsOf } from './readTerm.ts';

/** A person of the archive with a certain word in the name. */
export interface Bearer {
  /** whether the name ends with it */
  isSurname: boolean;
  /** whether the name begins with it, and it is no usual first name: an office needs no more */
  isCalledSo: boolean;
  /** the word as it is written in the name */
  form: string;
  /** the word that was asked for, folded */
  spelling: string;
  /** the words before it, folded, and as they are written; of every way to write the name */
  given: { folded: string; form: string }[];
  /** the words behind it, folded */
  behind: string[];
}

/**
 * The people who have one of the folded words in their names. `areMany`: there are more of them, so that nothing can be
 * told from these.
 */
export async function readBearers(
  spellings: readonly string[],
  lexicon: Lexicon,
): Promise<{ bearers: Bearer[]; areMany: boolean }> {
  const lists = await Promise.all(
    spellings.map(async (word) => ({ word, names: await lexicon.aliases(aliasKeys.bearers(word)) })),
  );
  return {
    bearers: lists.flatMap(({ word, names }) =>
      names.map((name) =>
        bearerOf(unpackBearer(name.replace(CALLED_SO, ''), word), word, name.startsWith(CALLED_SO)),
      ),
    ),
    areMany: lists.some(({ names }) => names.length > MOST_BEARERS),
  };
}

function bearerOf(names: string, surname: string, isCalledSo: boolean): Bearer {
  const bearer: Bearer = {
    isSurname: false,
    isCalledSo,
    form: surname,
    spelling: surname,
    given: [],
    behind: [],
  };
  for (const [i, name] of names.split('|').entries()) {
    const words = wordsOf(name);
    const at = words.findLastIndex((word) => foldWord(word) === surname);
    if (at < 0) continue;
    if (i === 0) bearer.isSurname = at === words.length - 1;
    if (i === 0) bearer.form = words[at] ?? surname;
    for (const form of words.slice(0, at))
      if (!NAME_PARTICLES.has(form)) bearer.given.push({ folded: foldWord(form), form });
    bearer.behind.push(...words.slice(at + 1).map(foldWord));
  }
  return bearer;
}

/** How unlike two ways of writing a first name may be. */
const UNLIKE = 0.35;

/** „CY“ */
const INITIALS = /^\p{Lu}{2,3}$/u;

/** Whether a first name that was typed, or its initial, is one of a person's: „Philip“ for „Philipp“, „J.“ for „Jutta“. */
export function isGivenName(typed: string, { given }: Bearer): boolean {
  const folded = foldWord(typed);
  if (/^\p{L}\.?$/u.test(typed))
    return given.some(
      (one) => one.folded.startsWith(folded) || (INITIALS.test(one.form) && one.folded.includes(folded)),
    );
  const keys = nameKeys(typed);
  return given.some(
    (one) =>
      one.folded === folded ||
      (/^\p{L}\.?$/u.test(one.form) && folded.startsWith(one.folded)) ||
      (nameKeys(one.form).some((key) => keys.includes(key)) && nameDistance(one.form, typed) <= UNLIKE),
  );
}

/** Whether all first names that were typed are a person's, or all of the person's were typed. */
export function fits(typed: readonly string[], bearer: Bearer): boolean {
  if (bearer.given.length === 0) return false;
  if (typed.every((name) => isGivenName(name, bearer))) return true;
  // „C. Y. Bo“ is „CY Bo“
  const initials = foldWord(typed.join(''));
  if (typed.length > 1 && bearer.given.some(({ folded }) => folded === initials)) return true;
  return bearer.given.every((one) => typed.some((name) => isGivenName(name, { ...bearer, given: [one] })));
}
