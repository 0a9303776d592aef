import { stemGerman } from './stemGerman.ts';

/** Something a word of a text can be found by. */
export interface FoundBy {
  stem: string;
  /** the word in small letters where its own signs are lost in the stem („häuser“ → `haus`), '' where they are not */
  form: string;
}

/** The word itself first, then its parts: „CDU-Politiker“ is found by `cdupolitik`, `cdu` and `politik`. */
export interface Terms {
  whole: FoundBy | null;
  parts: readonly FoundBy[];
}

/**
 * What a stretch of text without a space is found by, as Pagefind's program asks for it: letters and digits in small
 * letters, stemmed; of a word with other signs inside, or with capitals inside, its parts too.
 */
export function termsOf(stretch: string): Terms {
  const letters = stretch.replace(SIGNS, '');
  if (letters === '') return { whole: null, parts: [] };
  if (letters === stretch && !INNER_CAPITAL.test(stretch))
    return { whole: foundBy(letters.toLowerCase()), parts: [] };
  const words = stretch
    .split(SIGNS)
    .flatMap((word) => word.replace(CASE_BORDERS, ' ').split(' '))
    .filter((word) => word !== '');
  const parts = words.length > 1 ? words.filter((word) => word.length > 1) : [];
  return { whole: foundBy(letters.toLowerCase()), parts: parts.map((part) => foundBy(part.toLowerCase())) };
}

/** Everything that no word is written with; letters beyond the basic plane among them. */
const SIGNS = /(?:[^\p{L}\p{N}\p{M}]|[\u{10000}-\u{10ffff}])+/gu;
const INNER_CAPITAL = /.\p{Lu}/u;
/** „WKWeb“ → „WK Web“, „DurchSicht“ → „Durch Sicht“ */
const CASE_BORDERS = /(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;

function foundBy(word: string): FoundBy {
  if (ASCII.test(word)) return { stem: stemGerman(word), form: '' };
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '');
  return { stem: stemGerman(plain), form: plain === word ? '' : word };
}

const ASCII = /^[a-z0-9]*$/;
