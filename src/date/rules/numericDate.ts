import { WEEKDAY_SHORT_WORDS, WEEKDAY_WORDS } from '../../german/weekdays.ts';
import {
  BEHIND_WEEKDAY,
  BORDER,
  END,
  GAP,
  MAYBE_GAP,
  readWeekday,
  standsBefore,
  WEEKDAY_BEFORE,
} from '../parts.ts';
import { type DateRule, NUMBER } from '../rule.ts';

const isVersion = standsBefore(`${BORDER}(?:version|release|firmware|build)${GAP}`);

/** „3. 10. 1990“, „3.10.90“, „03/10/1990“, „3-10-1990“, „Di., 5.9.23“: day, month, year */
export const numericDate: DateRule = {
  name: 'numeric-date',
  examples: [
    ['Am 3. 10. 1990 trat er bei.', null, '1990-10-03'],
    ['Am 3.10.90 trat er bei.', '1991-01-01', '1990-10-03'],
    ['Eingang: 03/10/1990', null, '1990-10-03'],
    ['Di., 5.9.23, Rathaus', '2023-08-30', '2023-09-05'],
    ['vom 14.10. bis zum 15.10.2013', '2013-09-01', '2013-10-14/2013-10-15 2013-10-14 2013-10-15'],
  ],
  counterExamples: [
    'Version 1.2.2023.4 ist da.',
    'Telefon 0351-45.67.89',
    'IP 10.10.10.10',
    'Version 10.3.2020 ist da.',
  ],
  starts: [NUMBER, ...WEEKDAY_WORDS, ...WEEKDAY_SHORT_WORDS],
  next: (start) => (start === NUMBER ? './-' : BEHIND_WEEKDAY),
  pattern: `${WEEKDAY_BEFORE}?(?<day>\\d{1,2})(?:\\.${MAYBE_GAP}(?<month>\\d{1,2})\\.${MAYBE_GAP}|(?<mark>[/-])(?<monthAfter>\\d{1,2})\\k<mark>)(?<year>[12]\\d{3}|\\d\\d)(?!\\.\\d|[-/]\\d)${END}`,
  read(groups, { text, start }) {
    if (/[\d.,:/-]$/.test(text.slice(Math.max(0, start - 1), start)) || isVersion(text, start)) return null;
    const { day, month, monthAfter, year = '' } = groups;
    return {
      kind: 'day',
      day: Number(day),
      month: Number(month ?? monthAfter),
      year: { kind: year.length === 4 ? 'stated' : 'short', year: Number(year) },
      weekday: readWeekday(groups),
    };
  },
};
