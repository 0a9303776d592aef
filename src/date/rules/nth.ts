import { monthNumber } from '../../german/months.ts';
import { ORDINAL_WORDS, ordinalNumber } from '../../german/numerals.ts';
import { weekdayNumber } from '../../german/weekdays.ts';
import { DIGITS, END, GAP, MONTH, ORDINAL, readYear, WEEKDAY, YEAR_AFTER } from '../parts.ts';
import { type DateRule, NUMBER } from '../rule.ts';

/** „dritter Dienstag im September 2014“, „am letzten Sonntag im März“, „erste Woche im Oktober 2014“ */
export const nthOfMonth: DateRule = {
  name: 'nth-of-month',
  examples: [
    ['Am dritten Dienstag im September 2014 tagte er.', null, '2014-09-16'],
    ['Am letzten Sonntag im März 2014', null, '2014-03-30'],
    ['In der letzten Woche im September 2014', null, '2014-09-22/2014-09-28'],
  ],
  counterExamples: ['jeden ersten Sonntag im Monat'],
  starts: [NUMBER, ...ORDINAL_WORDS, 'letzter', 'letzten', 'letzte'],
  next: (start) => (start === NUMBER ? '.' : 'dfmsw'),
  pattern: `(?<nth>[1-5]\\.|${ORDINAL}|letzte[rn]?)${GAP}(?:(?<weekday>${WEEKDAY})|Woche)${GAP}(?:im|des)${GAP}(?<month>${MONTH})${YEAR_AFTER}?${END}`,
  read(groups) {
    const { nth = '', weekday, month = '' } = groups;
    const number = /^letzt/iu.test(nth) ? -1 : ordinalNumber(nth);
    const monthOf = monthNumber(month);
    if (number === null || number > 5 || monthOf === null) return null;
    return {
      kind: 'nth',
      nth: number,
      weekday: weekday === undefined ? null : weekdayNumber(weekday),
      month: monthOf,
      year: readYear(groups),
    };
  },
};

/** „KW 38“, „38. Kalenderwoche 2023“ */
export const isoWeek: DateRule = {
  name: 'iso-week',
  examples: [
    ['In der 38. Kalenderwoche 2023 beginnt der Umbau.', null, '2023-09-18/2023-09-24'],
    ['KW 1/2021', null, '2021-01-04/2021-01-10'],
  ],
  counterExamples: ['75 KW Leistung', 'in der 60. Kalenderwoche'],
  starts: [NUMBER, 'kw', 'kalenderwoche'],
  next: (start) => (start === NUMBER ? '.' : DIGITS),
  pattern: `(?:(?<before>\\d{1,2})\\.${GAP}(?:Kalenderwoche|KW)|(?:KW|Kalenderwoche)${GAP}(?<after>\\d{1,2}))${END}(?:/(?<slashed>[12]\\d{3})${END}|${YEAR_AFTER})?`,
  read(groups) {
    const week = Number(groups['before'] ?? groups['after']);
    if (week < 1 || week > 53) return null;
    const { slashed } = groups;
    return {
      kind: 'iso-week',
      week,
      year: slashed === undefined ? readYear(groups) : { kind: 'stated', year: Number(slashed) },
    };
  },
};
