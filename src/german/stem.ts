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
  let word = folded.replace(/(?<=[aeiouy])[uy](?=[aeiouy])/g, (letter) => letter.toUpperCase());
  const start = region(word, 0);
  const r1 = Math.max(start, 3);
  const r2 = region(word, start);
  const drop = (ending: RegExp, from: number): boolean => {
    const found = ending.exec(word);
    if (found === null || found.index < from) return false;
    word = word.slice(0, found.index);
    return true;
  };
  if (drop(/(?:ern|em|er)$/, r1)) {
    // „Kindern“, „Häuser“
  } else if (drop(/(?:en|es|e)$/, r1)) {
    if (word.endsWith('niss')) word = word.slice(0, -1);
  } else drop(/(?<=[bdfghklmnrt])s$/, r1);
  if (!drop(/(?:est|en|er)$/, r1)) drop(/(?<=.{3}[bdfghklmnt])st$/, r1);
  dropSuffix();
  return word.toLowerCase();

  function dropSuffix(): void {
    if (drop(/(?:ung|end)$/, r2)) {
      drop(/(?<!e)ig$/, r2);
    } else if (drop(/(?<!e)(?:isch|ik|ig)$/, r2)) {
      // „politisch“, „Politik“, „wichtig“
    } else if (drop(/(?:lich|heit)$/, r2)) {
      drop(/(?:er|en)$/, r1);
    } else if (drop(/keit$/, r2)) {
      drop(/(?:lich|ig)$/, r2);
    }
  }
}
