import { BORDER, DAY, GAP, standsBefore } from '../parts.ts';
import { type DateRule, NUMBER } from '../rule.ts';

const isCalled = standsBefore(`${BORDER}(?:am|vom|bis${GAP}zum|ab${GAP}dem|seit${GAP}dem)${GAP}`);

/** „am 15.“: a day of the month the text speaks of. What a capital letter follows is a count: „am 3. Spieltag“. */
export const dayOnly: DateRule = {
  name: 'day-only',
  examples: [['Im Mai 1990 begann der Streik. Am 16. wurde er beendet.', null, '1990-05 1990-05-16']],
  counterExamples: [
    'Am 3. Spieltag verlor der Klub.',
    'Er kam am 5. und letzten Platz ins Ziel.',
    'bis zum 18. Lebensjahr',
  ],
  starts: [NUMBER],
  next: () => '.',
  pattern: `(?<day>${DAY})\\.(?=\\s|[,;:)]|$)`,
  read({ day }, { text, start, end }) {
    if (!isCalled(text, start)) return null;
    const rest = text.slice(end, end + 8);
    if (!/^(?:\s\p{Ll}|[,;:)]|$)/u.test(rest) || /^\s(?:und|oder|sowie)\s/u.test(rest)) return null;
    return { kind: 'day-of-month', day: Number(day) };
  },
};
