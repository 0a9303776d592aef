import type { Deixis } from '../german/deixis.ts';

/** What an expression says before it is set against the article's date. Rules read it, `resolveMeaning` resolves it. */

/** A year that is stated, written with two digits, or counted from another. */
export type YearRef =
  | { kind: 'stated'; year: number }
  | { kind: 'short'; year: number }
  | ({ kind: 'relative' } & Deixis);

export type Unit =
  | 'day'
  | 'week'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'half'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium';

/** „vergangenen“, „diesen“ before a name that recurs: month, weekday, season, holiday */
export type Which = Deixis | null;

export type Meaning =
  | { kind: 'stated'; edtf: string }
  /** `remembered`: a birthday or „der Mann des 20. Juli“, whose year is the article's only where that is near */
  | {
      kind: 'day';
      day: number;
      month: number;
      year: YearRef | null;
      weekday: number | null;
      remembered?: boolean;
    }
  /** `shift`: months from the article's, null where it is that of which the text speaks */
  | { kind: 'day-of-month'; day: number; shift: number | null }
  | { kind: 'month'; month: number; year: YearRef | null; which: Which }
  | { kind: 'season'; season: number; year: YearRef | null; which: Which }
  | { kind: 'quarter' | 'half'; part: number; year: YearRef | null }
  | { kind: 'year'; year: YearRef }
  | { kind: 'decade'; decade: number }
  | { kind: 'weekday'; weekday: number; which: Which; week: Deixis | null }
  /** `rough`: the count is rough, as weeks and months in „vor drei Wochen“ are */
  /** the weekday before (-1) or after (1) the day the text speaks of */
  | { kind: 'weekday-beside'; weekday: number; shift: -1 | 1 }
  | { kind: 'shift'; unit: Unit; amount: number; from: Deixis['from']; rough: boolean }
  /** „in drei Tagen“: a date where the clause speaks of the future, else a duration */
  | { kind: 'ahead'; unit: Unit; amount: number; rough: boolean }
  | { kind: 'holiday'; name: string; year: YearRef | null; which: Which }
  /** the nth weekday or week of a month; -1 is the last */
  | { kind: 'nth'; nth: number; weekday: number | null; month: number; year: YearRef | null }
  | { kind: 'iso-week'; week: number; year: YearRef | null }
  /** the turn of the year into `year` */
  | { kind: 'new-year'; year: YearRef | null }
  /** `next`: „kommendes Wochenende“ is the one to come whatever the tense */
  | { kind: 'weekend'; next: boolean }
  /** so many units from the article's date on, or back where `amount` is negative */
  | { kind: 'span'; unit: Unit; amount: number }
  /** January to the month `last` */
  | { kind: 'first-months'; last: number; year: YearRef }
  /** the day `day` days from the article's, so many units away */
  | { kind: 'same-day'; day: number; unit: Unit; amount: number }
  /** a time on a day that the sentence or paragraph names: „20.30 Uhr“, „am Abend“ */
  | { kind: 'that-day'; within: 'sentence' | 'paragraph' };
