import { areHomophones } from '../../../src/german/areHomophones.ts';
import { otherCardinal } from '../../../src/german/cardinals.ts';
import { findWords } from '../../../src/german/findWords.ts';
import { foldWord } from '../../../src/german/foldWord.ts';
import {
  baseVerbs,
  inflectedForms,
  participleForms,
  prefixedForms,
  regularVerbForms,
  separableVerbForms,
  smallForms,
  weakVerbForms,
} from '../../../src/german/inflectedForms.ts';
import { haveOneRhythm, nameDistance, nameKeys } from '../../../src/german/nameKeys.ts';
import { numberInAdjective } from '../../../src/german/numberInAdjective.ts';
import { spellingKey } from '../../../src/german/spellingKey.ts';
import { stemFolded } from '../../../src/german/stem.ts';
import { aliasKeys } from '../../../src/search/aliasKeys.ts';
import { OWN_LETTERS } from '../../../src/search/ownLetters.ts';
import { isAgentForm } from '../../../src/search/strayList.ts';
import type { VocabularyEntry } from '../../../src/search/writeVocabulary.ts';
import type { Lexicon } from './lexicon.ts';

/** A wording to look for. */
export interface Wording {
  text: string;
  /** share of its score that counts: 1 for the word itself; 0: it finds nothing more and is only marked */
  weight: number;
  /** why it is looked for beside the word that was typed */
  why: 'typed' | 'form' | 'spelling' | 'name' | 'sound' | 'beginning';
}

/** What a word was read as. */
export interface Reading {
  wordings: Wording[];
  /** names that German reads like a rare word of the archive: „Merz“ beside „März“. They are offered, never looked for */
  alike: string[];
}

/** What the reading of a word depends on beside the lexicon. */
interface Context {
  typing: boolean;
  isAcronym: boolean;
  hits: () => Promise<number>;
  isBeside: (name: string) => Promise<boolean>;
}

/** How unlike two transcriptions of one name may be. */
const UNLIKE = 0.3;
/** A word that so few articles have may be a name that stands in another transcription; not „Zimmer“, which many have in compounds. */
const RARE = 3;
/** What a doubled letter costs: hardly anything else explains it. */
const DOUBLED_LETTER = 0.45;
/** What two letters swapped cost: no transcription does that. */
const SWAPPED_LETTERS = 0.6;
/** What a single likely slip costs at most, see `rankSuggestions`. */
const LIKELY_SLIP = 0.95;
/** Words that a mere beginning stands for. */
const MOST_BEGINNINGS = 6;
/** Articles of a word being typed that are shown for themselves: one page of them. */
const ENOUGH = 10;
/** Letters that a beginning must have: of a word being typed, and of one that occurs nowhere. */
const SHORTEST_TYPED = 3;
const SHORTEST_BEGINNING = 4;

/**
 * Everything to look for when one word was typed: itself, forms its stem does not reach, other spellings, other
 * names of the same place or person, and such a name in another transcription; only if the archive does not have it, whatever
 * names sound like it, and words that begin with it. `hits`: how many articles have the word as it was typed, or a compound with it. `typing`: the word may be
 * unfinished, so that its beginning counts even if some have it. `isAcronym` is false of a short word that is none,
 * whatever the archive has for its letters. `isBeside` tells whether a name stands beside the other words that were typed.
 */
export async function readTerm(
  word: string,
  lexicon: Lexicon,
  { typing, isAcronym, hits, isBeside }: Context,
): Promise<Reading> {
  const folded = foldWord(word);
  const wordings: Wording[] = [{ text: plainGender(word), weight: 1, why: 'typed' }];
  const alike: string[] = [];
  const seen = new Set([stemFolded(folded)]);
  const add = (text: string, weight: number, why: Wording['why']): void => {
    const stem = /\s/.test(text) ? text : stemFolded(foldWord(text));
    if (seen.has(stem)) return;
    seen.add(stem);
    wordings.push({ text, weight, why });
  };
  // „z.B.“ → „z. B.“; „U.S.A.“ stands without spaces
  if (/^\p{L}(?:\.\p{L}){1,3}$/u.test(word) && /\p{Ll}/u.test(word))
    add(word.replaceAll('.', ' '), 0.95, 'spelling');
  if (/^\d{5,}$/.test(folded)) add(inThousands(folded), 0.95, 'form');
  const numeral = otherCardinal(word);
  // „2“ is a day of a month more often than „zwei“: last
  if (numeral !== null) add(numeral, 0.2, 'form');
  const inFigures = numberInAdjective(word);
  if (inFigures !== null) add(inFigures, 0.95, 'form');
  const masculine = withoutGender(word);
  if (masculine !== null) add(masculine, 0.95, 'form');
  const spelling = spellingKey(folded);
  const isSmall = /^\p{Ll}/u.test(word);
  const [known, names, marked, genitive, spellings, plain, nouns, verbs, regular, bearers, inflected] =
    await Promise.all([
      lexicon.entry(folded),
      isAcronym ? lexicon.aliases(aliasKeys.name(folded)) : [],
      isAcronym ? lexicon.aliases(aliasKeys.marked(folded)) : [],
      folded.endsWith('s') ? lexicon.aliases(aliasKeys.name(folded.slice(0, -1))) : [],
      lexicon.aliases(aliasKeys.spelling(stemFolded(spelling))),
      spelling === folded ? null : anyForm(spelling, lexicon),
      lexicon.aliases(aliasKeys.noun(folded)),
      isSmall ? lexicon.aliases(aliasKeys.verb(folded)) : [],
      isSmall
        ? entries(
            [...regularVerbForms(folded), ...separableVerbForms(folded), ...smallForms(folded)],
            lexicon,
          )
        : [],
      lexicon.aliases(aliasKeys.bearers(folded)),
      entries(inflectedForms(folded), lexicon),
    ]);
  // „Herta“ is no singular of „Herten“, „Scandinavia“ no plural of a „Scandinavium“
  const isName = bearers.length > 0 || (known === null && names.length > 0);
  const forms = isName ? inflected.filter((form) => isGenitive(foldWord(form), folded)) : inflected;
  if (known !== null && isWrittenOtherwise(known[0], word))
    wordings.push({ text: known[0], weight: 1, why: 'spelling' });
  for (const form of [...nouns, ...forms]) add(form, 0.95, 'form');
  for (const form of regular) if (/^\p{Ll}/u.test(form)) add(form, 0.95, 'form');
  for (const form of verbs) {
    add(form, 0.7, 'form');
    for (const other of await entries(participleForms(foldWord(form)), lexicon)) add(other, 0.7, 'form');
    // „plaziert“ is „platziert“, which the stem of „platzieren“ does not reach
    if (form.endsWith('ieren'))
      for (const other of await entries(regularVerbForms(foldWord(form)), lexicon)) add(other, 0.95, 'form');
  }
  if (isSmall && verbs.length === 0)
    for (const form of await weakForms(word, regular, lexicon)) add(form, 0.95, 'form');
  if (isSmall && verbs.length === 0)
    for (const form of await prefixedVerbs(folded, lexicon)) add(form, 0.7, 'form');
  // „Carter“ is no spelling of „Karte“, „Cape“ none of „Kap“, „Crédit“ none of a „Kredit“ that the archive has
  const sameKind = spellings.filter(
    (form) =>
      isAgentForm(foldWord(form)) === isAgentForm(folded) &&
      haveOneEnd(form, word) &&
      (known === null || isForeign(word) || !isForeign(form)),
  );
  for (const form of plain === null ? sameKind : [...sameKind, plain[0]]) {
    add(form, 0.95, 'spelling');
    for (const other of await entries(inflectedForms(foldWord(form)), lexicon)) add(other, 0.95, 'form');
  }
  for (const name of [...names, ...genitive]) add(name, 0.95, 'name');
  for (const name of marked) add(name, 0, 'name');
  const isRare = known === null || (known[1] <= RARE && (await hits()) <= RARE);
  // „PRC“ is no „Park“
  if (wordings.length === 1 && isRare && !ACRONYM.test(word)) {
    const sounds = (await Promise.all(nameKeys(word).map((key) => lexicon.aliases(aliasKeys.sound(key)))))
      .flat()
      .filter((name) => nameDistance(word, name) <= UNLIKE && (known === null || haveOneRhythm(word, name)));
    if (known !== null || (await hits()) > 0) {
      const others = (await isPlace(word, lexicon))
        ? []
        : await none(sounds, (name) => isPlace(name, lexicon));
      // „Mönchen“ is nobody's name and no Munch
      const isNameToo = sounds.some((name) => stemFolded(foldWord(name)) === stemFolded(folded));
      for (const name of others)
        if (!areHomophones(name, word)) {
          if (isNameToo) add(name, 0.6, 'sound');
        } else if (stemFolded(foldWord(name)) !== stemFolded(folded)) alike.push(name);
    } else {
      const meant = (await isSlip(word, sounds, lexicon)) ? await only(sounds, isBeside) : sounds;
      for (const name of meant) add(name, 0.6, 'sound');
    }
  }
  // „Liège“ is no „liege“, „Wiedeń“, another name of Wien, no „wieder“; „México“ may stand there without its mark
  const isAnother = known === null ? names.length > 0 : /^\p{Ll}/u.test(known[0]) && !isForeign(known[0]);
  if (isAnother && isForeign(word) && wordings.length > 1) wordings.shift();
  // „Atom“ stands for „Atomtest“ by itself where compounds are found by their parts
  const isMissing = known === null && wordings.length === 1;
  if ((typing || isMissing) && (await hits()) < (typing ? ENOUGH : 1)) {
    const shortest = typing ? SHORTEST_TYPED : SHORTEST_BEGINNING;
    const longer = folded.length < shortest ? [] : await lexicon.beginningWith(folded, MOST_BEGINNINGS);
    const beginnings = longer.map(([form]) => form);
    if (typing || !(await isSlip(word, beginnings, lexicon)))
      for (const form of beginnings) add(form, 0.5, 'beginning');
  }
  return { wordings: withoutLonger(wordings), alike };
}

/** „Sergej Lawrow“ finds nothing where „Lawrow“ is looked for anyway; it is only marked. */
function withoutLonger(wordings: readonly Wording[]): Wording[] {
  const words = (text: string): string[] => wordsOf(text).map((word) => stemFolded(foldWord(word)));
  const each = wordings.map((wording) => ({ wording, words: words(wording.text) }));
  const single = new Set(
    each.flatMap(({ wording, words }) => (wording.weight > 0 && words.length === 1 ? words : [])),
  );
  return each.map(({ wording, words }) =>
    words.length > 1 && words.some((word) => single.has(word)) ? { ...wording, weight: 0 } : wording,
  );
}

/** „Walesa“ was typed and the archive has „Wałęsa“, which is another word in the index. */
const isWrittenOtherwise = (form: string, word: string): boolean =>
  (OWN_LETTERS.test(form) || OWN_LETTERS.test(word)) && form.toLowerCase() !== word.toLowerCase();

async function only(names: readonly string[], test: (name: string) => Promise<boolean>): Promise<string[]> {
  const passed = await Promise.all(names.map(test));
  return names.filter((_, i) => passed[i]);
}

async function none(names: readonly string[], test: (name: string) => Promise<boolean>): Promise<string[]> {
  const passed = await Promise.all(names.map(test));
  return names.filter((_, i) => !passed[i]);
}

/** Whether a word is a place's whose German spelling is settled: „Manila“ is no „Manuela“. */
const isPlace = async (word: string, lexicon: Lexicon): Promise<boolean> =>
  (await lexicon.aliases(aliasKeys.place(foldWord(word)))).length > 0;

const ACRONYM = /^\p{Lu}{2,5}$/u;

/** „20000“ → „20 000“, which are two words in the index; „20.000“ is one there and needs nothing. */
const inThousands = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/g, ' ');

/** Whether a word that occurs nowhere is rather a frequent word mistyped than one of those that sound or begin like it. */
async function isSlip(word: string, others: readonly string[], lexicon: Lexicon): Promise<boolean> {
  if (others.length === 0) return false;
  const likely = (await lexicon.suggest(word))[0];
  if (likely === undefined || likely.cost > LIKELY_SLIP || others.includes(likely.form)) return false;
  if (likely.cost <= DOUBLED_LETTER) return true;
  const found = await Promise.all(others.map((other) => lexicon.entry(foldWord(other))));
  const most = likely.cost <= SWAPPED_LETTERS ? likely.count + 1 : likely.count;
  return found.every((entry) => entry === null || entry[1] < most);
}

/** „untersuchen“ of „untersucht“, „stellen“ of „stellten“; not „waren“ of „warten“, of which the archive has „wartet“. */
async function weakForms(word: string, regular: readonly string[], lexicon: Lexicon): Promise<string[]> {
  const folded = foldWord(word);
  if (folded.endsWith('ten') && regular.some((form) => foldWord(form).startsWith(`${folded.slice(0, -2)}et`)))
    return [];
  const forms = weakVerbForms(word.normalize('NFC'));
  const found = await entries(forms.map(foldWord), lexicon);
  const spelled = forms.map(spelledOut);
  return found.filter((form) => spelled.includes(spelledOut(form)));
}

/** „ä“ as „ae“, „ß“ as „ss“: unlike a folded word it keeps „stärken“ and „starken“ apart. */
const spelledOut = (word: string): string =>
  word.replace(/[äöü]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`).replaceAll('ß', 'ss');

/** Irregular forms of a verb with a beginning, by those of the verb it is made of: „übernahm“ → „übernehmen“. */
async function prefixedVerbs(folded: string, lexicon: Lexicon): Promise<string[]> {
  const each = await Promise.all(
    baseVerbs(folded).map(async ({ beginning, base }) => {
      const forms = await lexicon.aliases(aliasKeys.verb(base));
      return forms.length === 0
        ? []
        : entries(
            [base, ...forms].flatMap((form) => prefixedForms(beginning, foldWord(form))),
            lexicon,
          );
    }),
  );
  return each.flat().filter((form) => /^\p{Ll}/u.test(form));
}

/** The word, or the first of its forms that the archive has: it may have „fantastischen“ alone. */
async function anyForm(folded: string, lexicon: Lexicon): Promise<VocabularyEntry | null> {
  const found = await Promise.all(
    ['', 'e', 'en', 'er', 'es', 'em', 'n', 's'].map((ending) => lexicon.entry(folded + ending)),
  );
  return found.find((entry) => entry !== null) ?? null;
}

/** Those of the folded words that the archive has, as it writes them. */
async function entries(folded: readonly string[], lexicon: Lexicon): Promise<string[]> {
  const found = await Promise.all(folded.map((form) => lexicon.entry(form)));
  return found.flatMap((entry) => (entry === null ? [] : [entry[0]]));
}

/** Of names with C and K: whether both end in e, or none. */
const haveOneEnd = (a: string, b: string): boolean =>
  a.charAt(0).toLowerCase() === b.charAt(0).toLowerCase() || a.endsWith('e') === b.endsWith('e');

const isGenitive = (form: string, name: string): boolean => form === `${name}s` || name === `${form}s`;

/** „Liège“ is no form of „liegen“: a letter that German does not have says that the word is none of German. */
const isForeign = (word: string): boolean =>
  /[\p{M}]/u.test(word.toLowerCase().replace(/[äöü]/g, '').normalize('NFD'));

/** „Politiker:innen“, „Politiker*innen“, „PolitikerInnen“ → „Politikerinnen“, as the index has it */
export const plainGender = (word: string): string =>
  word.replace(/[:*_]in(?=nen$|$)/i, 'in').replace(/(?<=\p{Ll})In(?=nen$|$)/u, 'in');

/** „Politiker:innen“ → „Politiker“, null where no gender sign stands */
function withoutGender(word: string): string | null {
  const bare = word.replace(/(?:[:*_]in(?:nen)?|(?<=\p{Ll})In(?:nen)?)$/u, '');
  return bare === word || bare.length < 3 ? null : bare;
}

/** The words of a term: „Kim Jong-un“ has three, „U.S.A.“ one. */
export const wordsOf = (text: string): string[] => [...findWords(text)].map((word) => word.text);
