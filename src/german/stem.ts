import { foldWord } from './foldWord.ts';

/**
 * The stem of a German word, after the Snowball algorithm for German (snowballstem.org, Martin Porter), on folded
 * letters: „Häuser“, „Hauses“, „Haus“ → `haus`. The search index is stemmed by the same algorithm.
 */
export function stem(word: string): string {
  return stemFolded(foldWord(word));
}

const VOWEL = /[aeiouy]/;

/** Where the region begins: behind the first consonant after a vowel. */
function region(word: string, from: number): number {
  for (let i = from + 1; i < word.length; i++)
    if (!VOWEL.test(word[i] ?? '') && VOWEL.test(word[i - 1] ?? '')) return i + 1;
  return word.length;
}

/** The same for a word that `foldWord` has been through already. */
export function stemFolded(folded: string): string {
  let word = folded.replace(BETWEEN_VOWELS, (letter) => letter.toUpperCase());
  const start = region(word, 0);
  const r1 = Math.max(start, 3);
  const r2 = region(word, start);
  const bare = drop(word, /(?:ern|em|er)$/, r1);
  if (bare !== word) word = bare;
  else {
    word = drop(word, /(?:en|es|e)$/, r1);
    if (word === bare) word = drop(word, /(?<=[bdfghklmnrt])s$/, r1);
    else if (word.endsWith('niss')) word = word.slice(0, -1);
  }
  const second = drop(word, /(?:est|en|er)$/, r1);
  word = second === word ? drop(word, /(?<=.{3}[bdfghklmnt])st$/, r1) : second;
  return withoutSuffix(word, r1, r2).toLowerCase();
}

const BETWEEN_VOWELS = /(?<=[aeiouy])[uy](?=[aeiouy])/g;

/** The word without the ending, if that begins at `from` or later. */
function drop(word: string, ending: RegExp, from: number): string {
  const at = word.search(ending);
  return at < from ? word : word.slice(0, at);
}

/** The word without the suffix that made it of another: „politisch“, „Politik“, „wichtig“, „Lieferung“ */
function withoutSuffix(word: string, r1: number, r2: number): string {
  let bare = drop(word, /(?:ung|end)$/, r2);
  if (bare !== word) return drop(bare, /(?<!e)ig$/, r2);
  bare = drop(word, /(?<!e)(?:isch|ik|ig)$/, r2);
  if (bare !== word) return bare;
  bare = drop(word, /(?:lich|heit)$/, r2);
  if (bare !== word) return drop(bare, /(?:er|en)$/, r1);
  bare = drop(word, /keit$/, r2);
  return bare === word ? word : drop(bare, /(?:lich|ig)$/, r2);
}
