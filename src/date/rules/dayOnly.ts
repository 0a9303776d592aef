import { DEICTIC_WORDS, deixisOf } from '../../german/deixis.ts';
import { BORDER, DAY, END, GAP, MAYBE_GAP, standsBefore } from '../parts.ts';
import { type DateRule, NUMBER } from '../rule.ts';

const isCalled = standsBefore(`${BORDER}(?:am|vom|bis${GAP}zum|ab${GAP}dem|seit${GAP}dem)${GAP}`);

/** „nächsten“, „vorigen“, „dieses“ before „Monats“ */
const OF_MONTH = DEICTIC_WORDS.filter((word) => /e[ns]$/u.test(word) && deixisOf(word)?.from === 'reference');

/** „v. M.“, „k. Mts.“: of last month, of the coming; „d. M.“ is this one */
const MONTHS_AWAY = new Map([
  ['v', -1],
  ['k', 1],
]);

/** „am 15.“, „am 20. v. M.“, „am 3. nächsten Monats“: a day of the month the text speaks of. What a capital letter follows is a count: „am 3. Spieltag“. */
export const dayOnly: DateRule = {
  name: 'day-only',
  examples: [
    ['Im Mai 1990 begann der Streik. Am 16. wurde er beendet.', null, '1990-05 1990-05-16'],
    ['Am 14. d. M. sank das Schiff, das am 20. v. M. im Dock lag.', '1912-04-18', '1912-04-14 1912-03-20'],
    ['Vom 28. v. Mts. wird gemeldet', '1871-02-03', '1871-01-28'],
    ['Am 2. k. M. wird es erwartet.', '1912-12-18', '1913-01-02'],
    ['Die Frist endet am 30. des Monats.', '2023-09-06', '2023-09-30'],
    ['Am 3. nächsten Monats tagt der Rat.', '2023-09-06', '2023-10-03'],
  ],
  counterExamples: [
    'Am 3. Spieltag verlor der Klub.',
    'Er kam am 5. und letzten Platz ins Ziel.',
    'bis zum 18. Lebensjahr',
  ],
  starts: [NUMBER],
  next: () => '.',
  pattern: `(?<day>${DAY})\\.(?:${GAP}(?:(?<short>v|k|d|ds|dies|lfd)\\.${MAYBE_GAP}M(?:ts|onats)?(?:\\.|${END})|(?:des${GAP})?(?<deixis>${OF_MONTH.join('|')})${GAP}Monate?s${END})|(?=\\s|[,;:)]|$))`,
  read({ day, short, deixis }, { text, start, end }) {
    if (!isCalled(text, start)) return null;
    if (short !== undefined)
      return { kind: 'day-of-month', day: Number(day), shift: MONTHS_AWAY.get(short.toLowerCase()) ?? 0 };
    if (deixis !== undefined)
      return { kind: 'day-of-month', day: Number(day), shift: deixisOf(deixis)?.shift ?? 0 };
    const rest = text.slice(end, end + 8);
    if (!/^(?:\s\p{Ll}|[,;:)]|$)/u.test(rest) || /^\s(?:und|oder|sowie)\s/u.test(rest)) return null;
    return { kind: 'day-of-month', day: Number(day), shift: null };
  },
};
