import { calendarDay } from './calendar.ts';
import type { DayRange } from './edtfRange.ts';
import type { Match } from './matchRules.ts';
import type { Meaning } from './meaning.ts';

/** A day or month with its year, of a time well before the article: what histories are made of. */
function tellsOfPast(meaning: Meaning, until: number): boolean {
  return (
    (meaning.kind === 'day' || meaning.kind === 'month') &&
    meaning.year?.kind === 'stated' &&
    meaning.year.year < until
  );
}

/** An expression counted from the day of publication: what news is made of. */
function tellsOfNow(meaning: Meaning): boolean {
  return (
    (meaning.kind === 'shift' && meaning.unit === 'day' && meaning.from === 'reference') ||
    (meaning.kind === 'weekday' && meaning.which?.from !== 'focus')
  );
}

/**
 * Whether the text tells a history along its own dates, so that „am 3. Mai“ takes its year from the date before, not
 * from the article's. Histories state at least three full dates of earlier years, and more than they name days by
 * „gestern“ and „am Dienstag“.
 */
export function isNarrative(matches: readonly Match[], reference: DayRange | null): boolean {
  const until = reference === null ? Number.POSITIVE_INFINITY : calendarDay(reference.first).year - 1;
  let past = 0;
  let now = 0;
  for (const { meaning } of matches) {
    if (tellsOfPast(meaning, until)) past++;
    else if (tellsOfNow(meaning)) now++;
  }
  return past >= (reference === null ? 1 : 3) && past > 2 * now;
}
