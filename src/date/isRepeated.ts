import { EVERY_DATE, EVERY_DAY, EVERY_YEAR, EVERY_YEAR_AFTER } from '../german/repetition.ts';
import type { Match } from './matchRules.ts';
import { after, before } from './parts.ts';

/** So far before an expression „jedes Jahr“ is looked for, in UTF-16 units. */
const REACH = 72;
const OF_EVERY_YEAR = /\sjede[ns]\sJahre?s?$/iu;
const HINT = /jede|alle|jährlich|jahr für|immer|stets|jeweils/iu;
/** Where the clause begins; the comma of „Montag, Mittwoch und“ stays. */
const BORDER = /^.*(?:[;:!?()„“”"»«]|,(?=\s\p{Ll})|\p{Ll}\.\s|\n)/su;

/** Whether the expression names a day, month or season that comes back, and so no date: „jeden Mittwoch“, „jedes Jahr im Mai“. */
export function isRepeated(text: string, { start, end, meaning }: Match): boolean {
  const { kind } = meaning;
  const weekday = kind === 'weekday' && meaning.which === null && meaning.week === null;
  const yearly =
    (kind === 'day' || kind === 'month' || kind === 'season' || kind === 'holiday' || kind === 'nth') &&
    meaning.year === null &&
    (kind === 'day' || kind === 'nth' || meaning.which === null);
  if (!weekday && !yearly) return false;
  // a rule may have taken „jeden Jahres“ for the year that stands behind
  if (yearly && (EVERY_YEAR_AFTER.test(after(text, end, 24)) || OF_EVERY_YEAR.test(text.slice(start, end))))
    return true;
  const reach = before(text, start, REACH);
  if (!HINT.test(reach)) return false;
  const lead = reach.replace(BORDER, '');
  if ((weekday || kind === 'nth') && EVERY_DAY.test(lead)) return true;
  return EVERY_YEAR.test(lead) || (yearly && EVERY_DATE.test(lead));
}
