import type { DateMention } from '../record.ts';
import { edtfDays } from './edtfRange.ts';

/** Between the ends of a range: „bis zum“, „–“, „/“, „auf den“ */
const TO =
  /^\.?\s?(?:bis(?:\s(?:zum|zur|in den|in die|einschließlich|Ende|Mitte|Anfang))?|[-–—/]|auf(?:\sden)?)\s?(?:(?:den|dem|der)\s)?$/iu;
/** Between the ends after „zwischen“ */
const AND = /^\.?\s(?:und|sowie)\s(?:(?:dem|den|der)\s)?$/iu;
const BETWEEN = /(?:^|[^a-zß-ɏ])zwischen(?:\s(?:dem|den|der))?\s{1,3}$/iu;
const FROM = /(?:^|[^a-zß-ɏ])(?:vom|von|seit|ab)(?:\s(?:dem|den))?\s{1,3}$/iu;

interface Span {
  start: number;
  end: number;
}

/** Whether two expressions that follow each other are the ends of a range. */
export function isRange(text: string, first: Span, second: Span): boolean {
  if (second.start - first.end > 22) return false;
  const between = text.slice(first.end, second.start);
  if (TO.test(between)) return true;
  if (!AND.test(between)) return false;
  const lead = text.slice(Math.max(0, first.start - 20), first.start);
  return BETWEEN.test(lead) && !FROM.test(lead);
}

/**
 * Finds the pairs of dates that are the ends of a range and puts the range before them, as one mention over both:
 * „vom 10. bis zum 13. September“, „18./19. Juni“, „zwischen 1933 und 1945“, „1914–18“.
 */
export function joinRanges(text: string, dates: readonly DateMention[]): DateMention[] {
  const joined: DateMention[] = [];
  dates.forEach((date, position) => {
    const next = dates[position + 1];
    if (
      next !== undefined &&
      !date.edtf.includes('/') &&
      !next.edtf.includes('/') &&
      isRange(text, date, next)
    ) {
      const days = edtfDays(`${date.edtf}/${next.edtf}`);
      if (days !== null && date.edtf !== next.edtf)
        joined.push({
          start: date.start,
          end: next.end,
          text: text.slice(date.start, next.end),
          edtf: `${date.edtf}/${next.edtf}`,
        });
    }
    joined.push(date);
  });
  return joined;
}
