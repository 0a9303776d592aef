import { deixisOf } from '../german/deixis.ts';
import { GAP } from '../german/gaps.ts';
import { LETTER } from '../german/letters.ts';
import { MONTH_ENGLISH_WORDS, MONTH_SHORT_WORDS, MONTH_WORDS } from '../german/months.ts';
import { cardinalNumber, yearNumber } from '../german/numerals.ts';
import { WEEKDAY_SHORT_WORDS, WEEKDAY_WORDS, weekdayNumber } from '../german/weekdays.ts';
import type { YearRef } from './meaning.ts';
import type { Groups } from './rule.ts';

export { GAP } from '../german/gaps.ts';
export { LETTER } from '../german/letters.ts';

/** The named parts that date patterns are made of. Every repetition is bounded, so that no pattern can run away. */

/** Longest first, so that „Sept“ is not read as „Sep“ and a left-over „t“. */
const anyOf = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');

/** White space between words, or none. A match with a blank line in it is thrown away: that ends a paragraph. */
export const MAYBE_GAP = '\\s{0,6}';
/** End of a word or number; \b knows no umlauts. */
export const END = `(?![${LETTER}\\d])`;
/** Any word, where `read` looks it up. */
const WORD = `[${LETTER}]{2,30}`;

export const DAY = '(?:0?[1-9]|[12]\\d|3[01])(?!\\d)';
/** A numeral in words, or a count in digits or words; `read` looks the word up. */
export const ORDINAL = WORD;
export const CARDINAL = `(?:\\d{1,4}|${WORD})`;
/** Full name, genitive allowed. */
export const MONTH = `(?:${anyOf(MONTH_WORDS)})s?${END}`;
/** Full or short name, German or English, as it stands beside a day or year. */
export const MONTH_ANY = `(?:(?:${anyOf([...MONTH_WORDS, ...MONTH_ENGLISH_WORDS])})s?${END}|(?:${anyOf(MONTH_SHORT_WORDS)})(?:\\.|${END}))`;
export const WEEKDAY = `(?:${anyOf(WEEKDAY_WORDS)})`;
/** „Dienstag, den “, „Di., “ before a date */
export const WEEKDAY_BEFORE = `(?:(?<weekday>${anyOf(WEEKDAY_WORDS)}|(?:${anyOf(WEEKDAY_SHORT_WORDS)})(?=[.,\\s]))\\.?,?${GAP}(?:d(?:en|em|er)${GAP})?)`;
/** „vergangenen“, „diesem“; `read` looks the word up. */
export const DEICTIC = WORD;

/** Before Christ or our era, in full or short. */
const BEFORE_CHRIST = `v(?:\\.|or)${MAYBE_GAP}(?:Chr(?:\\.|isti${GAP}Geburt|istus|isti)?|u(?:\\.|nserer)${MAYBE_GAP}Z(?:\\.|eitrechnung)|d\\.${MAYBE_GAP}Z\\.)`;
const AFTER_CHRIST = `n(?:\\.|ach)${MAYBE_GAP}(?:Chr(?:\\.|isti${GAP}Geburt|istus|isti)?|u(?:\\.|nserer)${MAYBE_GAP}Z(?:\\.|eitrechnung))`;
/** `era` or `common` is set where the era is stated. */
export const ERA = `(?:(?<era>${BEFORE_CHRIST})|(?<common>${AFTER_CHRIST}))`;
/** Four digits of a year, not the start of „1990.5“ or „2023/24/25“ addresses. */
export const YEAR_DIGITS = `[12]\\d{3}(?![${LETTER}\\d]|[.,]\\d)`;

const RELATIVE_YEAR = `(?:(?:(?:des|im)${GAP})?(?<yearDeixis>${DEICTIC})${GAP}Jahre?s?|(?<yearName>(?:des${GAP})?(?:Vorjahr|Folgejahr)(?:e?s)?))${END}`;

/** The year after a month or day: „1990“, „des Jahres 1990“, „’90“, „578 v. Chr.“, „vergangenen Jahres“, „vor zwei Jahren“. With its gap. */
export const YEAR_AFTER = `(?:,?${GAP}(?:(?:(?:des${GAP}Jahres|im${GAP}Jahre?)${GAP})?(?:(?<ancient>\\d{1,4})${GAP}${ERA}|(?<year>${YEAR_DIGITS})|[’'‘](?<short>\\d\\d)${END}|(?<spelt>(?:[${LETTER}]{3,9}hundert|zweitausend)[${LETTER}]{0,30}))|${RELATIVE_YEAR}|vor${GAP}(?<yearsAgo>${CARDINAL})${GAP}Jahren?${END}))`;

/** The year that the groups of YEAR_AFTER name, null where there is none. */
export function readYear(groups: Groups): YearRef | null {
  const { ancient, era, year, short, spelt, yearDeixis, yearName, yearsAgo } = groups;
  if (ancient !== undefined)
    return { kind: 'stated', year: era === undefined ? Number(ancient) : 1 - Number(ancient) };
  if (year !== undefined) return { kind: 'stated', year: Number(year) };
  const inWords = spelt === undefined ? null : yearNumber(spelt);
  if (inWords !== null) return { kind: 'stated', year: inWords };
  if (short !== undefined) return { kind: 'short', year: Number(short) };
  const ago = yearsAgo === undefined ? null : cardinalNumber(yearsAgo);
  if (ago !== null) return { kind: 'relative', shift: -ago, from: 'reference' };
  if (yearName !== undefined)
    return /vorjahr/i.test(yearName)
      ? { kind: 'relative', shift: -1, from: 'reference' }
      : { kind: 'relative', shift: 1, from: 'focus' };
  const deixis = yearDeixis === undefined ? null : deixisOf(yearDeixis);
  return deixis && { kind: 'relative', shift: deixis.shift, from: deixis.from };
}

/** Between the members of a list or range: „, “, „ und “, „./“, „ bis zum “, „ auf den “ */
export const LINK = `${MAYBE_GAP}(?:,|/|-|–|—|und|sowie|oder|bzw\\.|bis|auf)(?:${GAP}(?:zum|zur|am|an|auf|vom|im|in|den|dem|der|die)${END}){0,2}${MAYBE_GAP}`;

/** For `DateRule.next`: what a word of the list may begin with, small letters. */
export function initialsOf(words: readonly string[]): string {
  return [...new Set(words.map((word) => word.charAt(0).toLowerCase()))].join('');
}
export const DIGITS = '0123456789';
export const MONTH_INITIALS = initialsOf([...MONTH_WORDS, ...MONTH_ENGLISH_WORDS, ...MONTH_SHORT_WORDS]);
/** What WEEKDAY_BEFORE goes on with before digits: „., den 5“ */
export const BEHIND_WEEKDAY = `.,d${DIGITS}`;
/** What LINK begins with, as far as it is looked at: dashes other than „-“ are not told apart. */
export const LINK_INITIALS = ',/-usoba';

/** Number of a weekday group, null where there is none. */
export function readWeekday(groups: Groups): number | null {
  return groups['weekday'] === undefined ? null : weekdayNumber(groups['weekday']);
}

/** A count in digits or words, null for other words. */
export function readCount(word: string | undefined): number | null {
  return word === undefined ? null : cardinalNumber(word);
}

const WIDE = /[^\S\n]{2}/u;
const oneSpace = (text: string): string => (WIDE.test(text) ? text.replace(/[^\S\n]{2,}/gu, ' ') : text);

/**
 * A test for what stands right before a place, read backwards from there, so that it costs no more than the words it
 * looks for. In `source` write GAP for white space, and nothing unbounded.
 */
export function standsBefore(source: string, flags = 'iu'): (text: string, start: number) => boolean {
  const pattern = new RegExp(`(?<=${source})`, `${flags}y`);
  return (text, start) => {
    pattern.lastIndex = start;
    return pattern.test(text);
  };
}

/** One white space, or a run of them in one line, for `standsBefore`. */
export const SPACE = '(?:[^\\S\\n]{1,6}|\\n)';
/** The border before a word, for `standsBefore`. */
export const BORDER = `(?:^|[^${LETTER}])`;

/** The text before a place, at most `length` characters, runs of spaces as one. */
export function before(text: string, start: number, length = 40): string {
  return oneSpace(text.slice(Math.max(0, start - length), start));
}

/** The text after a place, at most `length` characters, runs of spaces as one. */
export function after(text: string, end: number, length = 40): string {
  return oneSpace(text.slice(end, end + length));
}
