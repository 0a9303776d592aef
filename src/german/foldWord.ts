/**
 * A word with its spelling evened out, so that all ways of writing it are equal: small letters, umlauts and their
 * two-letter forms as plain vowels, ß as ss, no other marks, no soft hyphens, points or gender signs inside.
 * „Müller“ = „Mueller“ = „Muller“ → `muller`; „Straße“ → `strasse`; „U.S.A.“ → `usa`; „Politiker:innen“ → `politikerinnen`.
 * A u between vowels or after q is no umlaut: „Frauen“ → `frauen`, „Quelle“ → `quelle`.
 */
export function foldWord(word: string): string {
  const lower = word.normalize('NFC').toLowerCase().replace(/ß/g, 'ss');
  if (PLAIN.test(lower)) return lower.includes('e') ? unspell(lower) : lower;
  return unspell(
    lower
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replace(/[øœæłđðı]/g, (letter) => LETTERS[letter] ?? letter)
      .replace(/[^\p{L}\p{N}]/gu, ''),
  );
}

const PLAIN = /^[a-z0-9]*$/;
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', œ: 'o', æ: 'a', ł: 'l', đ: 'd', ð: 'd', ı: 'i' };

/** „mueller“ → `muller`, not in „bauer“, „quelle“, „treue“ */
function unspell(word: string): string {
  return word.replace(/([ao])e|(?<![aeiouyq])ue/g, (_, vowel: string | undefined) => vowel ?? 'u');
}
