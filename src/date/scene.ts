import type { Tense } from '../german/tense.ts';
import type { DayRange } from './edtfRange.ts';
import type { Unit } from './meaning.ts';

/** What an expression is set against: the article's date, the dates named before it, the tense of its clause. */
export interface Scene {
  /** first and last day of the article's date, null where it has none */
  reference: DayRange | null;
  /** history, told along its own dates, rather than news told from the article's date */
  narrative: boolean;
  /** the date the text last spoke of */
  focus: Focus | null;
  /** the last day it spoke of */
  focusDay: Focus | null;
  /** the day just before, where a list or range goes on: „von Montag bis Freitag“ */
  listed: number | null;
  sameSentence(focus: Focus): boolean;
  sameParagraph(focus: Focus): boolean;
  direction(): Tense | null;
  /** the tense of the clause in which a date stands that was named before */
  tenseOf(focus: Focus): Tense | null;
}

/** A date that was resolved, with its precision and where it stands. */
export interface Focus {
  first: number;
  last: number;
  unit: Unit | 'season';
  at: number;
}

/** What became of an expression: a date, no date after all, or one that cannot be told. */
export type Resolution = { edtf: string } | { open: string } | null;

export const NO_REFERENCE = 'ohne Erscheinungsdatum des Artikels nicht bestimmbar';
export const COARSE_REFERENCE = 'das Erscheinungsdatum des Artikels ist dafür nicht genau genug';
export const NO_DIRECTION = 'Vergangenheit oder Zukunft nicht entscheidbar';
export const NO_FOCUS = 'das Bezugsdatum steht nicht im Text';
export const NO_SUCH_DAY = 'diesen Tag gibt es nicht';
export const NO_YEAR = 'der Tag steht ohne sein Jahr';
