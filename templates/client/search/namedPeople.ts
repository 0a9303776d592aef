import { isAddressNoun } from '../../../src/german/addressNouns.ts';
import { findWords } from '../../../src/german/findWords.ts';
import { foldWord } from '../../../src/german/foldWord.ts';
import { nameDistance } from '../../../src/german/nameKeys.ts';
import { NAME_PARTICLES } from '../../../src/german/particles.ts';
import { stemFolded } from '../../../src/german/stem.ts';
import type { Found } from './evaluate.ts';
import type { FullText, Hits } from './fullText.ts';
import { both, either, FEW, NONE, SIDE_BY_SIDE, WHOLE_WORD } from './hitSets.ts';
import { isNameForm, wordsOfStem } from './isNameForm.ts';
import type { Wanted } from './joinNeighbours.ts';
import type { Lexicon } from './lexicon.ts';
import { type Bearer, fits, isGivenName, readBearers } from './readBearers.ts';
import { wordsOf } from './readTerm.ts';

/** A surname that was also looked for without the words typed beside it. */
export interface NamedPerson {
  /** „Premierministerin Anna Berg“, as it was typed */
  typed: string;
  /** „Berg“ */
  surname: string;
  /** the articles that have nothing but the surname */
  rows: readonly number[];
}

/** What an article scores for a first name that it has not: it stands behind those that have it. */
const LAST = 0.01;
/** So many articles are read to see whom they name. */
const READ = 15;
/** So many people may share a surname for it to stand for one of them whose first name was written otherwise. */
const MOST_ALIKE = 3;

/** The place of a surname among the words typed, and what is known of it. */
interface Name {
  at: number;
  /** the ways of writing it that are looked for, folded */
  spellings: string[];
  bearers: Bearer[];
  areMany: boolean;
}

/**
 * Articles often have the surname alone („Berg sagte“) or with another office. Where a surname of the archive stands behind an
 * office or a first name of somebody who has it, the articles with nothing but the surname are hits too, behind all others; not
 * those where only somebody else has it, nor those with another word of the same stem („Berge“).
 */
export async function namedPeople(
  wanted: readonly Wanted[],
  text: FullText,
  lexicon: Lexicon,
  found: Found,
): Promise<void> {
  const words = wanted.map(loneWord);
  for (const name of await namesAmong(words, lexicon, found)) {
    const beside = wordsBeside(words, name);
    if (beside.length === 0 || name.areMany) continue;
    const given = beside.flatMap((at) => (isFirstName(words[at] ?? '') ? (words[at] ?? '') : []));
    const surnames = name.bearers.filter(({ isSurname }) => isSurname);
    const fitting = given.length === 0 ? surnames : surnames.filter((bearer) => fits(given, bearer));
    const [typed] = name.spellings;
    // behind an office a name is meant in its other transcriptions too: „Ajatollah Khomeini“, „Chomeini“
    const asTyped = fitting.filter(
      ({ spelling, form }) =>
        spelling === typed ||
        (given.length === 0 && isSound(spelling, found) && nameDistance(form, words[name.at] ?? '') === 0),
    );
    const meant = asTyped.length > 0 ? asTyped : fitting;
    const surname = wanted[name.at];
    if (meant.length === 0 || surname === undefined) continue;
    const clauses = beside.flatMap((at) => wanted[at] ?? []);
    const others = name.bearers.filter((bearer) => !meant.includes(bearer));
    const read = await readNames(surname, clauses, meant, others, text, lexicon);
    if (read === null) continue;
    const alone = new Map(read.alone.map((row) => [row, LAST]));
    // „Anna Wolf-Berg“, of whom the archive knows „Anna Berg“
    const isOther = read.spelled.size === 0 && alone.size > 0;
    surname.hits = read.spelled;
    if (isOther) clauses.push(surname);
    for (const clause of clauses) clause.hits = either(clause.hits, alone);
    const run = [...beside, name.at].sort((a, b) => a - b);
    found.unknown = found.unknown.filter((term) => !clauses.some(({ clause }) => clause.any.includes(term)));
    if (alone.size > 0)
      found.people.push({
        typed: run.map((at) => words[at]).join(' '),
        surname: (isOther ? wordsOf(words[name.at] ?? '').at(-1) : words[name.at]) ?? '',
        rows: read.alone,
      });
  }
}

/**
 * Where nothing has a first name and a surname: the words without which there are hits, because the archive has the surname of
 * hardly anybody else, or it is a rare word and the other one a first name. Null if none.
 */
export async function needlessNames(
  wanted: readonly Wanted[],
  lexicon: Lexicon,
  found: Found,
): Promise<string[] | null> {
  const words = wanted.map(loneWord);
  if (words.length < 2 || words.some((word) => word === null)) return null;
  const typed = words.flatMap((word) => word ?? []);
  const at = words.length - 1;
  const names = await namesAmong(words, lexicon, found);
  // „Hugo Chávez Frías“: the mother's name, which no article has
  const second = typed[at] ?? '';
  const before = names.find((name) => name.at === at - 1 && isNamed(name, words));
  // or an office behind the name
  const isUnknown = /^\p{Lu}\p{Ll}/u.test(second) && (await lexicon.entry(foldWord(second))) === null;
  if (before !== undefined && (isUnknown || isAddressNoun(second))) return [second];
  const listed = names.find((name) => name.at === at);
  const others = typed.slice(0, at);
  if ((wanted[at]?.hits.size ?? 0) === 0) return null;
  if (listed !== undefined) {
    const surnames = listed.bearers.filter(({ isSurname }) => isSurname);
    if (listed.areMany || surnames.length > MOST_ALIKE) return null;
  } else {
    const entry = await lexicon.entry(foldWord(typed[at] ?? ''));
    if (entry === null || entry[1] > FEW || !/^\p{Lu}/u.test(entry[0])) return null;
    const sounding = found.readings.filter(({ wordings }) => wordings.some(({ why }) => why === 'sound'));
    if (!sounding.some(({ term }) => others.includes(term.text))) return null;
  }
  for (const other of others) if (!(await maySomebodyBe(other, lexicon))) return null;
  return others;
}

/** Whether a first name of somebody with this surname stands before it. */
function isNamed(name: Name, words: readonly (string | null)[]): boolean {
  const given = wordsBeside(words, name).flatMap((at) => (at < name.at ? (words[at] ?? []) : []));
  const surnames = name.bearers.filter(({ isSurname }) => isSurname);
  return given.some(isFirstName) && surnames.some((bearer) => fits(given.filter(isFirstName), bearer));
}

/** Whether a word may be of a name: one of the archive's people has it, or the archive has it not. */
async function maySomebodyBe(word: string, lexicon: Lexicon): Promise<boolean> {
  if (!isFirstName(word) || /^\p{L}\.?$/u.test(word)) return true;
  const { bearers } = await readBearers([foldWord(word)], lexicon);
  return bearers.length > 0 || (await lexicon.entry(foldWord(word))) === null;
}

const loneWord = ({ clause }: Wanted): string | null => {
  const [term, ...others] = clause.any;
  return term?.kind === 'word' && others.length === 0 ? term.text : null;
};

/** Whether a folded word is looked for because it sounds like one that was typed. */
const isSound = (folded: string, { readings }: Found): boolean =>
  readings.some(({ wordings }) =>
    wordings.some(({ text, why }) => why === 'sound' && foldWord(text) === folded),
  );

/** Neither an office nor a particle. */
const isFirstName = (word: string): boolean => !isAddressNoun(word) && !isParticle(word);

/** „El“ of „Mohammed El Baradei“ as well; „Al“ may be a first name. */
const isParticle = (word: string): boolean => NAME_PARTICLES.has(word) || word === 'El';

/** Every word that somebody of the archive has for a surname, beside another word. */
async function namesAmong(
  words: readonly (string | null)[],
  lexicon: Lexicon,
  found: Found,
): Promise<Name[]> {
  if (words.length < 2) return [];
  const names = await Promise.all(
    words.map(async (word, at): Promise<Name | null> => {
      if (word === null || !isFirstName(word) || foldWord(word).length < 3) return null;
      const spellings = spellingsOf(word, found);
      const { bearers: all, areMany } = await readBearers(spellings, lexicon);
      const bearers = isAddressNoun(words[at - 1] ?? '') ? byFirstName(all) : all;
      const next = foldWord(words[at + 1] ?? '');
      // „Jong“ in „Kim Jong Un“
      if (bearers.some(({ behind }) => behind.includes(next))) return null;
      return bearers.some(({ isSurname }) => isSurname) ? { at, spellings, bearers, areMany } : null;
    }),
  );
  return names.flatMap((name) => name ?? []);
}

/** „Premierminister Surayud“: an office needs no more of „Surayud Chulanont“, whoever alone is called so. */
const byFirstName = (bearers: readonly Bearer[]): Bearer[] =>
  bearers.map((bearer) =>
    bearers.length === 1 && bearer.isCalledSo ? { ...bearer, isSurname: true } : bearer,
  );

/** A name as it was typed and in the transcriptions it was read in. A hyphenated one by its last part. */
function spellingsOf(word: string, { readings }: Found): string[] {
  const last = wordsOf(word).at(-1) ?? word;
  const read = readings
    .filter(({ term }) => term.text === word || term.text === last)
    .flatMap(({ wordings }) => wordings)
    .filter(({ why, text }) => why !== 'form' && why !== 'beginning' && !/\s/.test(text))
    .map(({ text }) => text);
  return [...new Set([last, ...read].map(foldWord))];
}

/** Where the words stand that belong to a surname: before it an office, particles, first names of those who have it; or behind it. */
function wordsBeside(words: readonly (string | null)[], { at, bearers }: Name): number[] {
  const belongs = (word: string): boolean =>
    !isFirstName(word) || bearers.some((bearer) => bearer.isSurname && isGivenName(word, bearer));
  const before: number[] = [];
  for (let i = at - 1; i >= 0 && belongs(words[i] ?? '…'); i--) before.push(i);
  // „und“ and „der“ belong to a name only behind something else
  while (isParticle(words[before.at(-1) ?? -1] ?? '')) before.pop();
  if (before.length > 0 || at > 0) return before;
  const behind: number[] = [];
  for (let i = 1; i < words.length; i++) {
    const word = words[i] ?? '…';
    if (!isFirstName(word) || !bearers.some((bearer) => isGivenName(word, bearer))) break;
    behind.push(i);
  }
  return behind;
}

/**
 * The hits of a surname, without those that have only other words of its stem or part of a compound: `spelled`; and the rows
 * that have it without the words beside it, and beside nobody else's first name: `alone`. Null where too many would have to be
 * read.
 */
async function readNames(
  { clause, hits }: Wanted,
  beside: readonly Wanted[],
  meant: readonly Bearer[],
  others: readonly Bearer[],
  text: FullText,
  lexicon: Lexicon,
): Promise<{ spelled: Hits; alone: number[] } | null> {
  const forms = [...new Set(meant.map(({ form }) => form))];
  const each = await Promise.all(forms.map((form) => text.word(form)));
  const named = each.reduce(either, NONE);
  const typed = await text.word(clause.any[0]?.text ?? '');
  const strict = beside.map((clause) => clause.hits).reduce(both, hits);
  // „Papst Benedikt“ for „Joseph Ratzinger“ stays; whoever is described only has both in hidden words; „Handelsblatt“ beside a Josef is nobody, nor is who sounds alike
  const isStray = (row: number, score: number): boolean =>
    score < WHOLE_WORD
      ? beside.some((clause) => (clause.hits.get(row) ?? 0) >= WHOLE_WORD)
      : score < SIDE_BY_SIDE && !named.has(row) && !typed.has(row);
  const spelled = new Map([...hits].filter(([row, score]) => !isStray(row, score)));
  const isAmbiguous = await haveCollisions(forms, lexicon);
  const whole = [...named.keys()].filter((row) => (named.get(row) ?? 0) >= WHOLE_WORD);
  const without = whole.filter((row) => !strict.has(row));
  const inside = isAmbiguous ? whole.filter((row) => strict.has(row)) : [];
  if (inside.length > READ) return null;
  const areTooMany = inside.length + without.length > READ;
  if (areTooMany && !isAmbiguous && others.length === 0) return { spelled, alone: without };
  const rows = areTooMany ? inside : [...inside, ...without];
  const before = new Set(others.flatMap(({ given }) => given.map(({ folded }) => folded)));
  const own = new Set(meant.flatMap(({ given }) => given.map(({ folded }) => folded)));
  const behind = new Set(others.flatMap((bearer) => bearer.behind));
  const alone: number[] = [];
  await Promise.all(
    rows.map(async (row) => {
      const { content, meta } = await text.page(row);
      const page = `${meta['title'] ?? ''}\n${content}`;
      const words = [...findWords(page)];
      const places = words.flatMap((word, i) =>
        forms.some((form) => isNameForm(word.text, form)) ? [i] : [],
      );
      /** a neighbour, if nothing but a space stands between */
      const next = (i: number, by: 1 | -1): string => {
        const [word, other] = [words[i], words[i + by]];
        if (word === undefined || other === undefined) return '';
        const gap = by < 0 ? page.slice(other.end, word.start) : page.slice(word.end, other.start);
        return gap.trim() === '' ? other.text : '';
      };
      // „Hanno Lemberg“ for „H. Lemberg“, wherever else „der Lemberg“ stands
      const isMeant = (i: number): boolean => own.has(foldWord(next(i, -1)));
      const isOther = (i: number): boolean =>
        PLACE.test(next(i, -1)) ||
        (ARTICLE.test(next(i, -1)) && page.charAt(words[i]?.end ?? 0) !== '-') ||
        before.has(foldWord(next(i, -1))) ||
        behind.has(foldWord(next(i, 1)));
      if (places.length === 0) spelled.delete(row);
      else if (!strict.has(row) && (places.some(isMeant) || !places.some(isOther))) alone.push(row);
    }),
  );
  return { spelled, alone };
}

/** What stands before the name of a saint or somebody else whom a place is called by: „San Carlos“. */
const PLACE = /^(?:san|santa|santo|são|saint|sankt|st\.?|port|fort)$/iu;

/** What stands before a noun: „die Fischer“ are nobody of this name. */
const ARTICLE =
  /^(?:d(?:er|ie|as|en|em|es)|(?:k|m|s)?ein(?:e[nmrs]?)?|einige[nr]?|viele[nr]?|alle[nr]?|zwei|drei|beim?|am|vom|zum|als)$/iu;

/** Whether the archive has another word of the stem of a name: „Kohle“, „Köhler“ beside „Kohl“. */
async function haveCollisions(forms: readonly string[], lexicon: Lexicon): Promise<boolean> {
  const each = await Promise.all(
    forms.map(async (name) => {
      const stem = stemFolded(foldWord(name));
      const words = await Promise.all(wordsOfStem(stem).map((word) => lexicon.entry(word)));
      return words.some(
        (entry) => entry !== null && stemFolded(foldWord(entry[0])) === stem && !isNameForm(entry[0], name),
      );
    }),
  );
  return each.includes(true);
}
