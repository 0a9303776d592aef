import { ordinalNumber, ordinalStem } from './numerals.ts';

const MOST = 99;

/** An ordinal number in the other ways of writing it: „1.“ → „erste“, „Zweiter“ → „2“, „II.“ → „zweite“ and „2“; none of any other word. */
export function otherOrdinals(word: string): string[] {
  const isWord = /^\p{L}{5,}$/u.test(word);
  const isRoman = /^[IVX]{1,5}\.$/.test(word);
  if (!isWord && !isRoman && !/^\d{1,2}\.$/.test(word)) return [];
  const number = ordinalNumber(word);
  if (number === null || number < 1 || number > MOST) return [];
  return [...(isWord ? [] : [`${ordinalStem(number)}e`]), ...(isWord || isRoman ? [String(number)] : [])];
}
