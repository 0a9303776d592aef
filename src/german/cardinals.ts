import { cardinalNumber, cardinalWord } from './numerals.ts';

/** „eins“ is an article more often than a number; behind a hundred newspapers write figures. */
const LEAST = 2;
const MOST = 99;
const ROUND: ReadonlyMap<number, string> = new Map([
  [100, 'hundert'],
  [1000, 'tausend'],
]);

/** A number the other way of writing it: „30“ → „dreißig“, „zwei“ → „2“; null for any other word, years among them. */
export function otherCardinal(word: string): string | null {
  if (/^[1-9]\d{0,3}$/.test(word)) {
    const number = Number(word);
    return number >= LEAST && number <= MOST ? cardinalWord(number) : (ROUND.get(number) ?? null);
  }
  const lower = word.toLowerCase();
  for (const [number, round] of ROUND) if (lower === round) return String(number);
  const number = /^\p{L}{3,}$/u.test(word) ? cardinalNumber(lower) : null;
  // „beiden“ and „zweier“ are no figures
  return number !== null && number >= LEAST && number <= MOST && isPlain(lower, number)
    ? String(number)
    : null;
}

const isPlain = (word: string, number: number): boolean =>
  word.replace('ss', 'ß') === cardinalWord(number).replace('ss', 'ß');
