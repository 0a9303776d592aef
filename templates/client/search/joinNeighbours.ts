import { foldWord } from '../../../src/german/foldWord.ts';
import { MONTH_NAMES } from '../../../src/german/months.ts';
import { isType, numberBehindName } from '../../../src/german/numberBehindName.ts';
import { numberInAdjective } from '../../../src/german/numberInAdjective.ts';
import { otherOrdinals } from '../../../src/german/ordinals.ts';
import { aliasKeys } from '../../../src/search/aliasKeys.ts';
import type { Clause } from '../../../src/search/parseQuery.ts';
import { isAgentForm } from '../../../src/search/strayList.ts';
import { compoundsOf } from './compoundsOf.ts';
import type { Found } from './evaluate.ts';
import type { FullText, Hits } from './fullText.ts';
import { either, FEW, NONE, raised, SIDE_BY_SIDE, WHOLE_WORD } from './hitSets.ts';
import { legalForms } from './legalForms.ts';
import type { Lexicon } from './lexicon.ts';
import { wordsOf } from './readTerm.ts';
import { withoutAddress } from './withoutAddress.ts';
import { withoutArticle } from './withoutArticle.ts';
import { withoutOtherWords, withoutStrays } from './withoutStrays.ts';
import { wordingOf } from './wordingOf.ts';

/** What a clause asks for, and what it found. */
export interface Wanted {
  clause: Clause;
  hits: Hits;
}

/** Words of the longest name that another is known for: „Democratic Republic of the Congo“. */
const LONGEST_NAME = 8;

/** Neighbouring words as one: a hit of the compound or of the other name counts as a hit of each word. */
export async function joinNeighbours(
  wanted: Wanted[],
  text: FullText,
  lexicon: Lexicon,
  found: Found,
): Promise<void> {
  const words = wanted.map(({ clause }) => {
    const [term, ...others] = clause.any;
    return term?.kind === 'word' && others.length === 0 ? foldWord(term.text) : null;
  });
  const typedWord = (at: number): string => wanted[at]?.clause.any[0]?.text ?? '';
  const join = async (from: number, to: number, wordings: readonly string[], more: number): Promise<Hits> => {
    const joined = await Promise.all(
      wordings.map(async (wording) => {
        const hits = await wordingOf(wording, text);
        // „Straftaten“ are no „Straftäter“
        return isAgentForm(foldWord(wording))
          ? withoutStrays(wording, hits, lexicon, 0)
          : withoutOtherWords(wording, hits, lexicon);
      }),
    );
    found.marks.push(...wordings.filter((_, i) => (joined[i]?.size ?? 0) > 0));
    const hits = joined.map((one) => raised(one, more)).reduce(either, NONE);
    if (hits.size === 0) return hits;
    for (const one of wanted.slice(from, to)) one.hits = either(one.hits, hits);
    const terms = wanted.slice(from, to).flatMap(({ clause }) => clause.any);
    found.unknown = found.unknown.filter((term) => !terms.includes(term));
    return hits;
  };
  for (const [at, name] of await withoutAddress(
    words.map((_, at) => typedWord(at)),
    lexicon,
  )) {
    const [address, named] = [wanted[at], wanted[name]];
    if (address === undefined || named === undefined) continue;
    const rows = [...named.hits.keys()].filter((row) => !address.hits.has(row));
    const typed = words.slice(at, name + 1).map((_, i) => typedWord(at + i));
    found.people.push({ typed: typed.join(' '), surname: typedWord(name), rows });
    address.hits = either(address.hits, named.hits);
  }
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 2; to <= Math.min(words.length, from + LONGEST_NAME); to++) {
      const run = words.slice(from, to);
      if (run.some((word) => word === null)) break;
      // „North Rhine-Westphalia“ has three words
      const key = run.flatMap((_, i) => wordsOf(typedWord(from + i)).map(foldWord)).join(' ');
      const others = [...(await lexicon.aliases(aliasKeys.name(key)))];
      const ordinals = to === from + 2 ? otherOrdinals(typedWord(from)) : [];
      others.push(...ordinals.map((ordinal) => `${ordinal} ${typedWord(from + 1)}`));
      const [one, other] = wanted.slice(from, to);
      const numbered =
        to === from + 2 ? await otherNumbers(typedWord(from), typedWord(from + 1), text) : NO_NUMBER;
      const named = await join(from, to, others, SIDE_BY_SIDE);
      // „3“ and „Welt“ apart are something else where the archive has „3. Welt“ or „Dritte Welt“
      if (one !== undefined && other !== undefined && ordinals.length > 0 && /^\d/.test(typedWord(from))) {
        const typed = await text.phrase(`${typedWord(from).slice(0, -1)} ${typedWord(from + 1)}`);
        const whole = either(named, raised(typed, SIDE_BY_SIDE));
        if (whole.size > 0) [one.hits, other.hits] = [whole, whole];
      }
      const typeHits = await join(from, to, numbered.wordings, SIDE_BY_SIDE);
      if (to !== from + 2 || one === undefined || other === undefined) continue;
      // „CO“ and „2“ apart are something else where the archive has „CO2“, „Stuttgart“ and „21“ where it has „Stuttgart 21“
      if (numbered.typed.size > 0 || (typeHits.size > 0 && isType(typedWord(from)))) {
        const whole = [named, typeHits, raised(numbered.typed, SIDE_BY_SIDE)].reduce(either);
        [one.hits, other.hits] = [whole, whole];
      }
      // „S Bahn“ is the „S-Bahn“, „18 jähriger“ an „18-Jähriger“: „S“ and „Bahn“ apart are something else
      const lettered = await joined(typedWord(from), typedWord(from + 1), text);
      if (lettered.size > 0) {
        const whole = raised(lettered, SIDE_BY_SIDE);
        [one.hits, other.hits] = [whole, whole];
        found.marks.push(`${typedWord(from)}-${typedWord(from + 1)}`);
      }
      const day = await dayHits(typedWord(from), typedWord(from + 1), text);
      if (day.size > 0) [one.hits, other.hits] = [day, day];
      // „El Nadschi“ as „al-Nadschi“; „El Salvador“ stands so
      const isArticle = withoutArticle([typedWord(from), typedWord(from + 1)]).length === 1;
      if (isArticle && (await text.phrase(`${typedWord(from)} ${typedWord(from + 1)}`)).size === 0) {
        one.hits = either(one.hits, other.hits);
        found.unknown = found.unknown.filter((term) => !one.clause.any.includes(term));
      }
      const { whole, within } = await compoundsOf(run[0] ?? '', run[1] ?? '', lexicon);
      const compounds = await join(from, to, whole, SIDE_BY_SIDE);
      const longer = await join(from, to, within, 0);
      if (compounds.size === 0) continue;
      const known = either(compounds, longer);
      [one.hits, other.hits] = [
        withoutStrayParts(one.hits, other.hits, known),
        withoutStrayParts(other.hits, one.hits, known),
      ];
    }
  }
  // articles seldom name it
  for (const [at, name] of legalForms(words.map((_, at) => typedWord(at)))) {
    const [form, named] = [wanted[at], wanted[name]];
    if (form === undefined || named === undefined) continue;
    form.hits = either(form.hits, named.hits);
    found.unknown = found.unknown.filter((term) => !form.clause.any.includes(term));
  }
}

/** Articles with a letter or a figure and what belongs to it as one word; none of any other two words. */
async function joined(first: string, second: string, text: FullText): Promise<Hits> {
  if (!/^\p{L}$/u.test(first) && !(/^\d{1,3}$/.test(first) && /^jährig/iu.test(second))) return NONE;
  const inWords = numberInAdjective(`${first}-${second}`);
  const each = [first + second, ...(inWords === null ? [] : [inWords])].map((word) => text.word(word));
  return (await Promise.all(each)).reduce(either, NONE);
}

const NO_NUMBER = { wordings: [], typed: NONE };

/**
 * Other writings of a name with a number, and the articles that have it as it was typed. None where many have: each costs a
 * search files.
 */
async function otherNumbers(
  name: string,
  number: string,
  text: FullText,
): Promise<{ wordings: readonly string[]; typed: Hits }> {
  const wordings = numberBehindName(name, number);
  const words = `${name} ${number}`;
  const isNumbered = wordings.length > 0 || (/^\p{Lu}/u.test(name) && /^\d{1,3}$/.test(number));
  if (!isNumbered || (await text.hasFrequent(words))) return NO_NUMBER;
  const typed = await text.phrase(words);
  return typed.size > FEW ? NO_NUMBER : { wordings, typed };
}

/** Articles with „30. Juni“: 30 and June apart are something else. None where June is too frequent to say where it stands. */
async function dayHits(day: string, month: string, text: FullText): Promise<Hits> {
  const isDay = /^[0-3]?\d\.$/.test(day) && MONTH_NAMES.includes(month);
  const typed = `${day} ${month}`;
  return isDay && !(await text.hasFrequent(typed)) ? raised(await text.phrase(typed), SIDE_BY_SIDE) : NONE;
}

/**
 * Where the archive has the compound of two words, an article that has one of them only as a part of another word is about
 * something else: „Atomkraft“ and „Tests“ are no „Atomtests“.
 */
function withoutStrayParts(hits: Hits, others: Hits, compounds: Hits): Hits {
  const isStray = (row: number, score: number): boolean =>
    (score < WHOLE_WORD || (others.get(row) ?? WHOLE_WORD) < WHOLE_WORD) && !compounds.has(row);
  return new Map([...hits].filter(([row, score]) => !isStray(row, score)));
}
