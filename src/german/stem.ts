import { foldWord } from './foldWord.ts';

/**
 * The stem of a German word, after the Snowball algorithm for German (snowballstem.org, Martin Porter), on folded
 * letters: „Häuser“, „Hauses“, „Haus“ → `haus`. The search index is stemmed by the same algorithm.
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
export function stemFolded(folded: string): string {
  let word = folded.replace(BETWEEN_VOWELS, (letter) => letter.toUpperCase());
  const start = region(word, 0);
  const r1 = Math.max(start, 3);
  const r2 = region(word, start);
  const bare = drop(word, ['ern', 'em', 'er'], r1);
  if (bare !== word) word = bare;
  else {
    word = drop(word, ['en', 'es', 'e'], r1);
    if (word === bare) word = drop(word, ['s'], r1, isBeforeS);
    else if (word.endsWith('niss')) word = word.slice(0, -1);
  }
  const second = drop(word, ['est', 'en', 'er'], r1);
  word = second === word ? drop(word, ['st'], r1, isBeforeSt) : second;
  return withoutSuffix(word, r1, r2).toLowerCase();
}

const BETWEEN_VOWELS = /(?<=[aeiouy])[uy](?=[aeiouy])/g;

/** Tells whether an ending that begins at a place of the word may go. */
type Condition = (word: string, at: number) => boolean;

const isBeforeS: Condition = (word, at) => 'bdfghklmnrt'.includes(word.charAt(at - 1));
const isBeforeSt: Condition = (word, at) => at > 3 && 'bdfghklmnt'.includes(word.charAt(at - 1));
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
