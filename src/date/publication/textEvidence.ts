import { MONTH_NAMES } from '../../german/months.ts';
import type { Tense } from '../../german/tense.ts';
import type { Span } from '../../record.ts';
import { dayNumber, isCalendarDay } from '../calendar.ts';
import { edtfDay, edtfMonth, edtfYear } from '../edtf.ts';
import { type DayRange, edtfDays } from '../edtfRange.ts';
import type { Match } from '../matchRules.ts';
import { readMatches, sentencesOf } from '../readMatches.ts';
import type { Sentences } from '../sentences.ts';

/** A date the text states with its year, and whether it speaks of it as past or to come. */
export interface StatedDate extends Span, DayRange {
  edtf: string;
  tense: 'past' | 'future';
}

/** A day and month without a year, and whether it is past or to come. */
export interface YearlessDay {
  /** „18. Juni“, also where the text says „18. bis 19. Juni“ */
  named: string;
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
  /(?:^|[^a-zß-ɏ])(?:für|bis|ab|zum|zur|spätestens|in den|auf)(?:\s(?:den|die|das|dem|im|zum|Ende|Anfang|Mitte|Sommer|Herbst))*\s{1,3}$/iu;

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

/** Past or to come; null where no verb tells, and where a past verb tells of a plan. */
function tenseAt(text: string, sentences: Sentences, start: number): Tense | null {
  const tense = sentences.directionAt(start);
  return tense === 'past' && PLANNED.test(text.slice(Math.max(0, start - 30), start)) ? null : tense;
}

/** „2024 und “ before another date: what is planned of the first is planned of the second. */
const goesOn = (between: string): boolean => /^(?:\s?,|\sund|\sbis)\s(?:zum\s)?$/u.test(between);

/** What the text itself tells about the day it was written: dates it calls past, and dates it announces. */
export function textEvidence(text: string): TextEvidence {
  const evidence: TextEvidence = { stated: [], yearless: [] };
  const sentences = sentencesOf(text);
  let unclear = -1;
  for (const match of readMatches(text)) {
    const { start, end, meaning } = match;
    const edtf = statedEdtf(match);
    const days = edtf === null ? null : edtfDays(edtf);
    const yearless =
      meaning.kind === 'day' && meaning.year === null && isCalendarDay(2000, meaning.month, meaning.day);
    if (days === null && !yearless) continue;
    const tense =
      unclear !== -1 && goesOn(text.slice(unclear, start)) ? null : tenseAt(text, sentences, start);
    unclear = tense === null ? end : -1;
    if (tense === null) continue;
    if (edtf !== null && days !== null) {
      if (tense !== 'present')
        evidence.stated.push({ start, end, text: text.slice(start, end), ...days, edtf, tense });
    } else if (yearless) {
      const { month, day } = meaning;
      const named = `${day}. ${MONTH_NAMES[month - 1]}`;
      evidence.yearless.push({ named, month, day, tense: tense === 'past' ? 'past' : 'future' });
    }
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
