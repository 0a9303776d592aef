import { remembered } from '../../remembered.ts';

/** Names repeat: so many are remembered. */
const MEMORY = 50_000;

const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
};

/**
 * A name evened out for comparing: small letters, no accents, hyphens and points, one spelling for what transliterations
 * of the same letter differ in. „Kim Jong-un“ = „Kim Jong Un“; „Sergej Schoigu“ = „Sergei Shoigu“;
 * „Jekaterina“ = „Ekaterina“; „Selenskyj“ = „Selenskij“ = „Selenski“ = „Zelensky“.
 */
export const foldName = remembered(fold, MEMORY);

const PLAIN = /^[a-z]+$/;

function fold(name: string): string {
  const small = name.toLowerCase();
  // most are one word of plain letters
  if (PLAIN.test(small)) return foldWord(small);
  return small
    .replace(/[ßøłđıæœ]/gu, (letter) => LETTERS[letter] ?? letter)
    .replace(/ä/gu, 'a')
    .replace(/ö/gu, 'o')
    .replace(/ü/gu, 'u')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N} ]+/gu, ' ')
    .split(' ')
    .filter((word) => word !== '')
    .map(foldWord)
    .join(' ');
}

/** One word; the rules in their order. */
function foldWord(word: string): string {
  return word
    .replace(/^[jy]e(?=[kwvlg])/, 'e')
    .replace(/^feo(?=d)/, 'fio')
    .replace(/tsch|tch/g, '1')
    .replace(/sch|sh|zh|dsch/g, '2')
    .replace(/kh/g, 'ch')
    .replace(/ph/g, 'f')
    .replace(/(?:ij|yj|iy|ii|yi|ej|ey|ei|i|y|j)$/g, 'i')
    .replace(/[jy]/g, 'i')
    .replace(/ie(?=w|v|l|r)/g, 'e')
    .replace(/ie(?=g)/g, 'i')
    .replace(/^z(?=e)/g, 's')
    .replace(/v/g, 'w')
    .replace(/ks|x/g, 'ks')
    .replace(/(?<letter>[a-z])\k<letter>/g, '$<letter>');
}
