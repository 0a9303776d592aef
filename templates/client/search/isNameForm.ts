import { foldWord } from '../../../src/german/foldWord.ts';

const UMLAUTS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** A name without the marks that writers leave out; an umlaut stays apart from its vowel: „Köhler“ and „Koehler“ → `koehler`. */
const plain = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter)
    .normalize('NFD')
    .replace(/[^\p{L}]/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/ł/g, 'l')
    .replace(/ø/g, 'o');

/** Whether a word is a name or its genitive, not another word of its stem: „Kohls“ of „Kohl“, neither „Kohle“ nor „Köhler“. */
export function isNameForm(word: string, name: string): boolean {
  const [a, b] = [plain(word), plain(name)];
  return a === b || a === `${b}s`;
}

/** What the stemmer takes off a word. */
const ENDINGS = ' e en er ern em es s st est n ns ers ens ung isch ig lich end'.split(' ');

/** Words that have the stem, as the index folds them, if the archive has them. */
export const wordsOfStem = (stem: string): string[] => ENDINGS.map((ending) => foldWord(stem + ending));
