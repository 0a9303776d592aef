import { ordinalStem } from './numerals.ts';

/** „I“ to „XXXIX“, at the place of their number */
const ROMAN: readonly string[] = ['', 'X', 'XX', 'XXX'].flatMap((tens) =>
  ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'].map((ones) => tens + ones),
);

/** „A“, „BMW“, „H5“: what a type, a road or a virus begins with */
const LETTERS = /^\p{Lu}{1,3}\d{0,2}$/u;
/** „380“, „2B“, „N1“ */
const REST = /^\d{1,4}\p{Lu}?$|^\p{Lu}\d{1,2}$/u;

/** „Eins“ as part of a name; „eins“ is a pronoun */
const NUMERALS = [
  'Eins',
  'Zwei',
  'Drei',
  'Vier',
  'Fünf',
  'Sechs',
  'Sieben',
  'Acht',
  'Neun',
  'Zehn',
  'Elf',
  'Zwölf',
];

/** Whether a number behind a word belongs to it: „CO“, „A“, „H5“. */
export const isType = (word: string): boolean => LETTERS.test(word);

/**
 * Other ways of writing a word and the number behind it: „Hartz 4“ → „Hartz-4“, „Hartz IV“, „Hartz-IV“, the same of
 * „Benedikt 16.“ and „Ludwig XIV.“; of wars the ordinal number, „Weltkrieg II“ → „zweite Weltkrieg“; „A 380“ → „A380“, „H5 N1“ → „H5N1“. Nothing
 * for words that are none of these.
 */
export function numberBehindName(word: string, number: string): string[] {
  if (LETTERS.test(word) && REST.test(number) && /\d/.test(word + number)) return [word + number];
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return [];
  const spelled = NUMERALS.indexOf(number) + 1;
  if (spelled > 0) return [`${word}-${spelled}`, `${word} ${spelled}`];
  const plain = number.replace(/\.$/, '');
  const value = /^[1-9]\d?$/.test(plain) ? Number(plain) : ROMAN.indexOf(plain);
  const roman = ROMAN[value];
  if (value < 1 || roman === undefined) return [];
  const other = plain === roman ? String(value) : roman;
  const wars = word.endsWith('krieg') ? [`${ordinalStem(value)}e ${word}`, `${value} ${word}`] : [];
  return [`${word}-${plain}`, `${word} ${other}`, `${word}-${other}`, ...wars];
}
