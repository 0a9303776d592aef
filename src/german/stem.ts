import { foldWord } from './foldWord.ts';

/**
 * The stem of a German word, after the Snowball algorithm for German (snowballstem.org, Martin Porter), on folded
 * letters: „Häuser“, „Hauses“, „Haus“ → `haus`. The search index is stemmed by a newer version of it, see `stemByNewRules`.
 */
export function stem(word: string): string {
  return stemFolded(foldWord(word));
}

/** Snowball's vowels, on folded letters; one that is written as a capital meanwhile is a consonant */
const VOWELS = 'aeiouy';
const isVowel = (word: string, at: number): boolean => VOWELS.includes(word.charAt(at));

/** Where the region begins: behind the first consonant after a vowel. */
function region(word: string, from: number): number {
  for (let i = from + 1; i < word.length; i++) if (!isVowel(word, i) && isVowel(word, i - 1)) return i + 1;
  return word.length;
}

/** The same for a word that `foldWord` has been through already. */
export const stemFolded = (folded: string): string => stemmed(folded, false);

/** The same with the rules that version 3 of the algorithm has beside: „Ministerin“, „einzeln“, „System“, „endet“. */
export const stemByNewRules = (folded: string): string => stemmed(folded, true);

function stemmed(folded: string, byNewRules: boolean): string {
  let word = folded.replace(BETWEEN_VOWELS, (letter) => letter.toUpperCase());
  const start = region(word, 0);
  const r1 = Math.max(start, 3);
  const r2 = region(word, start);
  const bare = drop(word, ['ern', 'em', 'er'], r1);
  const renewed = byNewRules ? firstByNewRules(word, r1) : null;
  if (renewed !== null) word = renewed;
  else if (bare !== word) word = bare;
  else {
    word = drop(word, ['en', 'es', 'e'], r1);
    if (word === bare) word = drop(word, ['s'], r1, isBeforeS);
    else if (word.endsWith('niss')) word = word.slice(0, -1);
  }
  const second = drop(word, ['est', 'en', 'er'], r1);
  if (second !== word) word = second;
  else if (byNewRules && word.endsWith('et')) word = drop(word, ['et'], r1, isBeforeEt);
  else word = drop(word, ['st'], r1, isBeforeSt);
  return withoutSuffix(word, r1, r2).toLowerCase();
}

/** What the new rules make of a word in the first step; null where they say nothing. */
function firstByNewRules(word: string, from: number): string | null {
  if (word.endsWith('system')) return word;
  const [ending = '', kept = 0] = NEW_ENDINGS.find(([ending]) => word.endsWith(ending)) ?? [];
  const at = word.length - ending.length;
  if (ending === '') return null;
  return at >= from ? word.slice(0, at + kept) : word;
}

/** Endings, and how many of their letters stay. */
const NEW_ENDINGS: readonly [ending: string, kept: number][] = [
  ['erinnen', 2],
  ['erin', 2],
  ['lns', 1],
  ['ln', 1],
];

const BETWEEN_VOWELS = /(?<=[aeiouy])[uy](?=[aeiouy])/g;

/** Tells whether an ending that begins at a place of the word may go. */
type Condition = (word: string, at: number) => boolean;

const isBeforeS: Condition = (word, at) => 'bdfghklmnrt'.includes(word.charAt(at - 1));
const isBeforeSt: Condition = (word, at) => at > 3 && 'bdfghklmnt'.includes(word.charAt(at - 1));
const isBeforeEt: Condition = (word, at) =>
  'dfghklmnrstUza'.includes(word.charAt(at - 1)) &&
  !/(?:geordn|intern|plan|tick|tr)$/.test(word.slice(0, at));
const isNotBehindE: Condition = (word, at) => word.charAt(at - 1) !== 'e';

/** The word without the one of the endings that it has, if that begins at `from` or later. No two of them may fit one word. */
function drop(word: string, endings: readonly string[], from: number, condition?: Condition): string {
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const at = word.length - ending.length;
    return at >= from && (condition?.(word, at) ?? true) ? word.slice(0, at) : word;
  }
  return word;
}

/** The word without the suffix that made it of another: „politisch“, „Politik“, „wichtig“, „Lieferung“ */
function withoutSuffix(word: string, r1: number, r2: number): string {
  let bare = drop(word, ['ung', 'end'], r2);
  if (bare !== word) return drop(bare, ['ig'], r2, isNotBehindE);
  bare = drop(word, ['isch', 'ik', 'ig'], r2, isNotBehindE);
  if (bare !== word) return bare;
  bare = drop(word, ['lich', 'heit'], r2);
  if (bare !== word) return drop(bare, ['er', 'en'], r1);
  bare = drop(word, ['keit'], r2);
  return bare === word ? word : drop(bare, ['lich', 'ig'], r2);
}
