import { NOUN_SUFFIXES, NOUNS } from '../../german/nouns.ts';
import { OFFICES } from '../../german/offices.ts';
import { Endings } from './endings.ts';

/** How surely a capitalised word is a common noun. */
export type NounReading = 'known' | 'compound' | 'suffix' | null;

const UMLAUT: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };
const ENDINGS = ['s', 'e', 'n', 'en', 'es', 'er', 'ern', 'ns', 'nen', 'se', 'ses', 'sen', 'ens', 'ien'];
/** What German puts between the parts of a compound: „Verteidigung-s-minister“ */
const LINKS = ['', 's', 'n', 'en', 'es', 'er', 'e', '-'];
const SHORTEST_PART = 3;

const PLAIN = /^[a-z]*$/;
function fold(word: string): string {
  const small = word.toLowerCase();
  return PLAIN.test(small) ? small : small.replace(/[äöüß]/g, (letter) => UMLAUT[letter] ?? letter);
}

const Stem = { Whole: 1, Cut: 2 } as const;
/** offices too: „Präsidenten“, „des Mannes“; `Cut` are those that lack an -e at their end: „Reis“ of „Reise“, „Reisen“ */
const STEMS: ReadonlyMap<string, number> = listStems();
const LONGEST = 40;

function listStems(): Map<string, number> {
  const stems = new Map<string, number>();
  const add = (stem: string, mark: number): void => {
    stems.set(stem, (stems.get(stem) ?? 0) | mark);
  };
  for (const word of [...NOUNS, ...OFFICES].map(fold)) {
    add(word, Stem.Whole);
    if (word.endsWith('e')) add(word.slice(0, -1), Stem.Cut);
  }
  return stems;
}

const stemEndings = new Endings();
for (const [stem, mark] of STEMS) stemEndings.add(stem, mark);
/** The endings by their last letter: every word is asked for them. */
const ENDINGS_IN: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  ['s', 'e', 'n', 'r'].map((letter) => [letter, ENDINGS.filter((ending) => ending.endsWith(letter))]),
);
const nounSuffixes = new Endings(NOUN_SUFFIXES);

/** Where in the word that is read an inflected form of a listed noun begins: „häuser“ at 0, „waffenlieferung“ at 6 */
// „ß“ is two letters when folded
const formAt = new Uint8Array(2 * LONGEST + 1);

function findForms(folded: string): void {
  formAt.fill(0);
  const whole = (at: number, mark: number): boolean => {
    if ((mark & Stem.Whole) !== 0) formAt[at] = 1;
    return false;
  };
  const any = (at: number): boolean => {
    formAt[at] = 1;
    return false;
  };
  stemEndings.some(folded, folded.length, whole);
  for (const ending of ENDINGS_IN[folded.at(-1) ?? ''] ?? [])
    if (folded.endsWith(ending)) stemEndings.some(folded, folded.length - ending.length, any);
}

/** „verteidigungs“ → true: a listed noun with what joins it to the next part */
function isFirstPart(folded: string): boolean {
  for (const link of LINKS) {
    if (!folded.endsWith(link)) continue;
    const stem = link === '' ? folded : folded.slice(0, -link.length);
    if (stem.length >= SHORTEST_PART && STEMS.has(stem)) return true;
  }
  return false;
}

/**
 * Reads a capitalised word as a common noun: listed itself („Häuser“ → known), made of two listed ones
 * („Waffenlieferung“ → compound), or merely ending like one („Kooperationen“, „Schurkenstaat“ → suffix).
 */
export function readNoun(word: string): NounReading {
  if (word.length > LONGEST) return 'suffix';
  const folded = fold(word);
  findForms(folded);
  if (formAt[0] === 1) return 'known';
  for (let cut = SHORTEST_PART; cut <= folded.length - SHORTEST_PART; cut++)
    if (formAt[cut] === 1 && isFirstPart(folded.slice(0, cut))) return 'compound';
  for (let cut = SHORTEST_PART; cut <= folded.length - 4; cut++) if (formAt[cut] === 1) return 'suffix';
  return nounSuffixes.endIn(folded, 3) ? 'suffix' : null;
}
