import { ABBREVIATIONS, SENTENCE_STARTERS } from './sentenceBorders.ts';

/** A mark that may end a sentence, what closes behind it, the gap, and how the next one would begin; or a blank line. */
const CANDIDATE =
  /[.!?…]["“”»«)’]{0,2}\s{1,4}(?=["„“»«(‚]{0,2}(?:\p{Lu}|\d))|[!?]["“”»«)’]{0,2}\s{1,4}|\n[^\S\n]{0,4}\n\s{0,4}/gu;
/** Where a word that is cut off by a point begins at the earliest. */
const LONGEST_ABBREVIATION = 8;
const LAST_WORD = /(\p{L}+|\d+)$/u;
const FIRST_WORD = /^["„“»«(‚]{0,2}(\p{L}+)/u;

/**
 * The places where sentences begin, but for the first, in UTF-16 units: „Er kam am 3. Mai. Sie blieb.“ → behind „Mai. “.
 * Points of abbreviations, initials and ordinals end no sentence. Linear in the length of the text.
 */
export function sentenceEnds(text: string): number[] {
  const found: number[] = [];
  for (const { index, 0: mark } of text.matchAll(CANDIDATE)) {
    const next = index + mark.length;
    if (mark.startsWith('.') && !endsSentence(text, index, next)) continue;
    found.push(next);
  }
  return found;
}

function endsSentence(text: string, point: number, next: number): boolean {
  const [word = ''] = LAST_WORD.exec(text.slice(Math.max(0, point - LONGEST_ABBREVIATION), point)) ?? [];
  if (/^\d/u.test(word)) {
    // „am 20. September“ goes on, „endete am 20. Er ging“ does not; „2023. Er“ is a year at a sentence's end
    const [, starter = ''] = FIRST_WORD.exec(text.slice(next, next + 24)) ?? [];
    return word.length > 2 || SENTENCE_STARTERS.has(starter.toLowerCase());
  }
  return !/^\p{L}$/u.test(word) && !ABBREVIATIONS.has(word);
}
