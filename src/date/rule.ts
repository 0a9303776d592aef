import type { Meaning } from './meaning.ts';

/** The named groups of a match; a group that took no part is undefined. */
export type Groups = Record<string, string | undefined>;

/** Where a rule matched. */
export interface Place {
  text: string;
  start: number;
  end: number;
}

/** `[text, reference, EDTF of every date found in it, separated by spaces]`; a test runs each through `findDates`. */
export type Example = readonly [text: string, reference: string | null, edtf: string];

/** One kind of date expression. */
export interface DateRule {
  name: string;
  examples: readonly Example[];
  /** texts in which no date is found, with 2023-09-06 as reference */
  counterExamples: readonly string[];
  /** what the first word may be, small letters (any case matches), or NUMBER, LONG_NUMBER for digits */
  starts: readonly string[];
  /**
   * What may stand behind that first word, white space left out: small letters, digits and marks, as one string; null
   * or left out where it may be anything. Saves trying the pattern where it cannot match.
   */
  next?: (start: string) => string | null;
  /** source of the pattern, matched at the first word without regard to case */
  pattern: string;
  /** What the match says, or null where its surroundings show that it is no date. */
  read(groups: Groups, place: Place): Meaning | null;
}

/** Stands in `starts` for one or two digits. */
export const NUMBER = '#';
/** Stands in `starts` for three or four digits. */
export const LONG_NUMBER = '###';
