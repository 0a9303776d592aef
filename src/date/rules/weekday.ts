import { DAY_PART_WORDS } from '../../german/dayParts.ts';
import { deixisOf } from '../../german/deixis.ts';
import { WEEKDAY_WORDS, weekdayNumber } from '../../german/weekdays.ts';
import { before, DEICTIC, END, GAP, LETTER, WEEKDAY } from '../parts.ts';
import type { DateRule } from '../rule.ts';

const PART = `(?:-?(?:${[...DAY_PART_WORDS].sort((a, b) => b.length - a.length).join('|')})s?)?`;

/** All words that begin with a weekday: „Dienstag“, „Donnerstagabend“, „Montagmorgen“ */
const WORDS = WEEKDAY_WORDS.flatMap((day) => [
  day,
  ...DAY_PART_WORDS.flatMap((part) => [day + part, `${day + part}s`]),
]);

/** „Dienstag vergangener Woche“, „Montag dieser Woche“, „Mittwoch nächster Woche“ */
export const weekdayOfWeek: DateRule = {
  name: 'weekday-of-week',
  examples: [
    ['Am Dienstag vergangener Woche trat er zurück.', '2023-09-06', '2023-08-29'],
    ['Am Freitag kommender Woche wird gewählt.', '2023-09-06', '2023-09-15'],
  ],
  counterExamples: ['montags in der Woche'],
  starts: WORDS,
  pattern: `(?<weekday>${WEEKDAY})${PART}${GAP}(?:(?:in${GAP})?der${GAP})?(?<deixis>${DEICTIC})${GAP}Woche${END}`,
  read({ weekday = '', deixis = '' }) {
    const [number, week] = [weekdayNumber(weekday), deixisOf(deixis)];
    return number === null || week === null ? null : { kind: 'weekday', weekday: number, which: null, week };
  },
};

/** „vergangene Woche Dienstag“, „nächste Woche am Donnerstag“ */
export const weekThenWeekday: DateRule = {
  name: 'week-then-weekday',
  examples: [['Nächste Woche am Donnerstag wird gewählt.', '2023-09-06', '2023-09-14']],
  counterExamples: [],
  starts: ['vergangene', 'letzte', 'vorige', 'vorletzte', 'diese', 'nächste', 'kommende', 'übernächste'],
  pattern: `(?<deixis>${DEICTIC})${GAP}Woche${GAP}(?:am${GAP})?(?<weekday>${WEEKDAY})${PART}${END}`,
  read({ weekday = '', deixis = '' }) {
    const [number, week] = [weekdayNumber(weekday), deixisOf(deixis)];
    return number === null || week === null ? null : { kind: 'weekday', weekday: number, which: null, week };
  },
};

/** „jeden zweiten Sonntag“ names no day. */
const REPEATED = /(?:^|[^\p{L}])(?:jede[rnms]?|alle)\s(?:\p{Ll}+\s)?$/u;

/** „am Montag zuvor“, „am Tag darauf“ are in `laterEarlier`; here „am Dienstag“, „Donnerstagabend“, „Freitag früh“ */
export const weekday: DateRule = {
  name: 'weekday',
  examples: [
    ['Er sagte am Dienstag, das sei falsch.', '2023-09-06', '2023-09-05'],
    ['Am Donnerstagabend stürzte er.', '2023-09-08', '2023-09-07'],
    ['Am Freitag wird der Rat tagen.', '2023-09-06', '2023-09-08'],
    ['Er sagte am Dienstag, am Freitag werde gewählt.', '2023-09-06', '2023-09-05 2023-09-08'],
    ['In der Nacht zum Mittwoch brannte es.', '2023-09-06', '2023-09-06'],
  ],
  counterExamples: [
    'Sheffield Wednesday gewann.',
    'Montags ist Ruhetag.',
    'Das Montagsmagazin',
    'Der Freitag-Redakteur',
  ],
  starts: WORDS,
  pattern: `(?<weekday>${WEEKDAY})${PART}${END}(?!-[${LETTER}])`,
  read({ weekday: word = '' }, { text, start }) {
    if (REPEATED.test(before(text, start, 24))) return null;
    const number = weekdayNumber(word);
    return number === null || /^\p{Ll}/u.test(word)
      ? null
      : { kind: 'weekday', weekday: number, which: null, week: null };
  },
};
