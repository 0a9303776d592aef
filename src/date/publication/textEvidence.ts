import type { Span } from '../../record.ts';
import { dayNumber, isCalendarDay } from '../calendar.ts';
import { directionAt } from '../direction.ts';
import { edtfDay, edtfMonth, edtfYear } from '../edtf.ts';
import { type DayRange, edtfDays } from '../edtfRange.ts';
import type { Match } from '../matchRules.ts';
import { readMatches } from '../readMatches.ts';

/** A date the text states with its year, and whether it speaks of it as past or to come. */
export interface StatedDate extends Span, DayRange {
  edtf: string;
  tense: 'past' | 'future';
}

/** A day and month without a year, and whether it is past or to come. */
export interface YearlessDay extends Span {
  month: number;
  day: number;
  tense: 'past' | 'future';
}

export interface TextEvidence {
  stated: StatedDate[];
  yearless: YearlessDay[];
}

/** „für die Jahre 2024 und 2025“, „bis 2030“, „ab Mai 2024“: plans, however past the verb that tells of them */
const PLANNED =
  /(?:^|[^\p{L}])(?:für|bis|ab|zum|zur|spätestens|in den|auf)(?:\s(?:den|die|das|dem|im|zum|Ende|Anfang|Mitte|Sommer|Herbst))*\s{1,3}$/iu;

function statedEdtf({ meaning }: Match): string | null {
  if (!('year' in meaning) || meaning.year === null || meaning.year.kind !== 'stated') return null;
  const { year } = meaning.year;
  if (meaning.kind === 'day')
    return isCalendarDay(year, meaning.month, meaning.day)
      ? edtfDay(dayNumber(year, meaning.month, meaning.day))
      : null;
  if (meaning.kind === 'month') return edtfMonth(year, meaning.month);
  return meaning.kind === 'year' ? edtfYear(year) : null;
}

/** What the text itself tells about the day it was written: dates it calls past, and dates it announces. */
export function textEvidence(text: string): TextEvidence {
  const evidence: TextEvidence = { stated: [], yearless: [] };
  for (const match of readMatches(text)) {
    const { start, end, meaning } = match;
    const edtf = statedEdtf(match);
    const yearless = meaning.kind === 'day' && meaning.year === null;
    if (edtf === null && !yearless) continue;
    const direction = directionAt(text, start, end);
    if (
      direction === null ||
      (direction === 'past' && PLANNED.test(text.slice(Math.max(0, start - 30), start)))
    )
      continue;
    const span = { start, end, text: text.slice(start, end) };
    const tense = direction === 'past' ? 'past' : 'future';
    const days = edtf === null ? null : edtfDays(edtf);
    if (edtf !== null && days !== null) {
      if (direction !== 'present') evidence.stated.push({ ...span, ...days, edtf, tense });
    } else if (meaning.kind === 'day' && isCalendarDay(2000, meaning.month, meaning.day))
      evidence.yearless.push({ ...span, month: meaning.month, day: meaning.day, tense });
  }
  return evidence;
}

/** The occurrence of a day and month nearest to a day. */
export function nearestOccurrence({ month, day }: YearlessDay, to: number, year: number): number | null {
  const occurrences = [year - 1, year, year + 1]
    .filter((candidate) => isCalendarDay(candidate, month, day))
    .map((candidate) => dayNumber(candidate, month, day));
  return occurrences.sort((a, b) => Math.abs(a - to) - Math.abs(b - to))[0] ?? null;
}
