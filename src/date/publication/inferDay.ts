import type { Published, Span } from '../../record.ts';
import { dayNumber, isCalendarDay, mondayOf, weekdayOf } from '../calendar.ts';
import { edtfDay, edtfInterval } from '../edtf.ts';
import type { Match } from '../matchRules.ts';
import type { Meaning } from '../meaning.ts';
import { readMatches } from '../readMatches.ts';

/** Between a word that points from the day of publication and the date it means: „heute, den “, „gestern (“ */
const APPOSITION = /^\s?[(,–-]?\s?(?:(?:am|dem|den|der|das ist)\s)?(?:dem\s|den\s)?$/u;

function statedDay(meaning: Meaning): number | null {
  if (meaning.kind !== 'day' || meaning.year?.kind !== 'stated') return null;
  const { day, month, year } = meaning;
  return isCalendarDay(year.year, month, day) ? dayNumber(year.year, month, day) : null;
}

/** The day or week of publication, where `pointer` counted from it comes to `day`; null where it does not point so. */
function publicationFrom(pointer: Meaning, day: number): string | null {
  if (pointer.kind !== 'shift' || pointer.from !== 'reference' || pointer.rough) return null;
  if (pointer.unit === 'day') return edtfDay(day - pointer.amount);
  if (pointer.unit !== 'week') return null;
  const monday = mondayOf(day) - pointer.amount * 7;
  return edtfInterval(edtfDay(monday), edtfDay(monday + 6));
}

function read(pointer: Match, date: Match): string | null {
  const day = statedDay(date.meaning);
  if (day === null) return null;
  const weekday = date.meaning.kind === 'day' ? date.meaning.weekday : null;
  return weekday !== null && weekday !== weekdayOf(day) ? null : publicationFrom(pointer.meaning, day);
}

/**
 * The day of publication from a place where the text itself says which date „heute“, „gestern“ or „diese Woche“ is:
 * „heute, 5. September 2023“, „diese Woche (18. Juni 2024)“. Null where it nowhere does, or says different things.
 */
export function inferDay(text: string): Published | null {
  const matches = readMatches(text);
  const found = new Map<string, Span>();
  matches.forEach((match, position) => {
    const next = matches[position + 1];
    if (next === undefined || next.start - match.end > 12) return;
    if (!APPOSITION.test(text.slice(match.end, next.start))) return;
    const edtf = read(match, next) ?? read(next, match);
    if (edtf !== null && !found.has(edtf))
      found.set(edtf, { start: match.start, end: next.end, text: text.slice(match.start, next.end) });
  });
  const [only] = found;
  if (only === undefined || found.size > 1) return null;
  const [edtf, evidence] = only;
  return { certainty: 'inferred', edtf, basis: 'text', line: null, evidence };
}
