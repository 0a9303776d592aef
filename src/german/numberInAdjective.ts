import { cardinalNumber, cardinalWord } from './numerals.ts';

/** What is counted in one word with its number: „vierjährig“, „25-köpfig“, „dreimal“. */
const COUNTED =
  /^(?<number>\d{1,2}|\p{L}+?)-?(?<noun>(?:jährig|tägig|stündig|minütig|monatig|wöchig|köpfig|stöckig|geschossig|fach|malig)\p{L}{0,2}|mal)$/iu;

/** „vierzehnjährige“ → „14jährige“, „14-jährige“ → „vierzehnjährige“; null for any other word. */
export function numberInAdjective(word: string): string | null {
  const { number = '', noun = '' } = COUNTED.exec(word)?.groups ?? {};
  const value = cardinalNumber(number);
  if (value === null || value < 2 || value > 99) return null;
  return /\d/.test(number) ? cardinalWord(value) + noun.toLowerCase() : value + noun;
}
