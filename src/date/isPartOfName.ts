import { PREPOSITIONS } from '../german/clauseWords.ts';
import {
  CALLED_BY_DAY,
  CALLS_SURNAME,
  isArticle,
  isSundayPaper,
  isTitleInQuotes,
  NAMED_AFTER,
  nameInQuotes,
} from '../german/dayNames.ts';
import { FIRST_NAMES } from '../german/firstNames.ts';
import type { Match } from './matchRules.ts';
import { after, before } from './parts.ts';

const WORD_BEFORE = /(?<![A-Za-zÀ-ɏ.-])([A-ZÀ-Þ][A-Za-zÀ-ɏ-]{2,30})\s$/u;

/** „Jens Montag“, „Frau Freitag“ */
function isSurname(lead: string): boolean {
  if (CALLS_SURNAME.test(lead)) return true;
  const word = WORD_BEFORE.exec(lead)?.[1];
  return word !== undefined && FIRST_NAMES.has(word) && !PREPOSITIONS.has(word.toLowerCase());
}

/** Whether a day, weekday or year belongs to a name: „Straße des 17. Juni“, „Bild am Sonntag“, „1984“ in quotation marks. */
export function isPartOfName(text: string, { start, end, meaning }: Match): boolean {
  switch (meaning.kind) {
    case 'day': {
      if (meaning.year !== null || meaning.weekday !== null) return false;
      const lead = before(text, start);
      return (
        NAMED_AFTER.test(lead) || CALLED_BY_DAY.test(lead) || nameInQuotes(lead, after(text, end, 2)) === ''
      );
    }
    case 'weekday': {
      if (meaning.which !== null || meaning.week !== null) return false;
      const [lead, rest] = [before(text, start), after(text, end, 24)];
      if (isSurname(lead) || (meaning.weekday === 7 && isSundayPaper(lead, rest))) return true;
      const words = nameInQuotes(lead, rest);
      return words !== null && isArticle(words);
    }
    case 'year':
      return meaning.year.kind === 'stated' && isTitleInQuotes(before(text, start, 60), after(text, end, 2));
    default:
      return false;
  }
}
