import { WEEKDAY_SHORT_WORDS, WEEKDAY_WORDS } from '../../german/weekdays.ts';
import {
  BEHIND_WEEKDAY,
  BORDER,
  GAP,
  LETTER,
  LINK,
  MAYBE_GAP,
  readWeekday,
  standsBefore,
  WEEKDAY_BEFORE,
  YEAR_DIGITS,
} from '../parts.ts';
import { type DateRule, NUMBER } from '../rule.ts';

/** Words after which digits with two full stops are a day and month. */
const isCalled = standsBefore(`${BORDER}(?:am|vom|zum|bis|ab|seit|den|dem|der|und)${GAP}`);

/** „am 15.1.“, „vom 22.04.“, „Mo, 3.9.“: day and month without a year, only after a word that calls for a day */
export const numericDayMonth: DateRule = {
  name: 'numeric-day-month',
  examples: [
    ['14.10. – 15.10.2013', null, '2013-10-14/2013-10-15 2013-10-14 2013-10-15'],
    ['Die Frist endet am 15.1. um Mitternacht.', '2023-12-20', '2024-01-15'],
    ['Anmeldung bis zum 22. 09. im Rathaus', '2023-09-06', '2023-09-22'],
  ],
  counterExamples: [
    'Kapitel 12.3. behandelt das Erbe.',
    'Siehe § 12.3. dort.',
    'Um 14.30 Uhr beginnt es.',
    'Er lief die 100 Meter in 9.8. Sekunden.',
    'bis zum 31.2. verlängert',
  ],
  starts: [NUMBER, ...WEEKDAY_WORDS, ...WEEKDAY_SHORT_WORDS],
  next: (start) => (start === NUMBER ? '.' : BEHIND_WEEKDAY),
  pattern: `${WEEKDAY_BEFORE}?(?<day>0?[1-9]|[12]\\d|3[01])\\.${MAYBE_GAP}(?<month>0?[1-9]|1[0-2])\\.(?:(?=${LINK}\\d{1,2}\\.${MAYBE_GAP}\\d{1,2}\\.${MAYBE_GAP}(?<year>${YEAR_DIGITS}))|(?!${MAYBE_GAP}\\d|[${LETTER}]))`,
  read(groups, { text, start }) {
    const { weekday, year } = groups;
    if (weekday === undefined && year === undefined && !isCalled(text, start)) return null;
    return {
      kind: 'day',
      day: Number(groups['day']),
      month: Number(groups['month']),
      year: year === undefined ? null : { kind: 'stated', year: Number(year) },
      weekday: readWeekday(groups),
    };
  },
};
