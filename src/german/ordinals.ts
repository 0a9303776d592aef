import { ordinalNumber, ordinalStem } from './numerals.ts';

const MOST = 99;

/** An ordinal number the other way of writing it: „1.“ → „erste“, „Zweiter“ → „2“; null for any other word. */
export function otherOrdinal(word: string): string | null {
  if (/^\d{1,2}\.$/.test(word)) {
    const number = Number.parseInt(word, 10);
    return number >= 1 && number <= MOST ? `${ordinalStem(number)}e` : null;
  }
  const number = /^\p{L}{5,}$/u.test(word) ? ordinalNumber(word) : null;
  return number === null ? null : String(number);
}
