import { weekdayNumber } from '../../german/weekdays.ts';
import { CARDINAL, END, GAP, readCount, WEEKDAY } from '../parts.ts';
import type { DateRule } from '../rule.ts';
import { COUNTED_UNITS } from '../unitNames.ts';

const DAYS = new Map([
  ['gestern', -1],
  ['heute', 0],
  ['morgen', 1],
]);

/** „heute vor einem Jahr“, „morgen in zwei Wochen“: the same day of another year, month or week */
export const sameDay: DateRule = {
  name: 'same-day',
  examples: [
    ['Heute vor einem Jahr fiel die Brücke.', '2023-09-06', '2022-09-06'],
    ['Genau heute vor 100 Jahren wurde er geboren.', '2023-09-06', '1923-09-06'],
    ['Gestern vor zwei Wochen begann der Streik.', '2023-09-06', '2023-08-22'],
    ['Heute in drei Wochen wird gewählt.', '2023-09-06', '2023-09-27'],
  ],
  counterExamples: ['Der Preis von heute in Jahren gerechnet'],
  starts: [...DAYS.keys()],
  next: () => 'giv',
  pattern: `(?<day>${[...DAYS.keys()].join('|')})${GAP}(?:genau${GAP})?(?<side>vor|in)${GAP}(?:genau${GAP})?(?<count>${CARDINAL})${GAP}(?<unit>Tag(?:en?)?|Wochen?|Monat(?:en?)?|Jahr(?:en?)?)${END}`,
  read({ day = '', side = '', count, unit = '' }) {
    const number = readCount(count);
    const unitName = COUNTED_UNITS.read(unit);
    if (number === null || unitName === null) return null;
    const amount = /vor/iu.test(side) ? -number : number;
    return { kind: 'same-day', day: DAYS.get(day.toLowerCase()) ?? 0, unit: unitName, amount };
  },
};

/** „am Sonntag vor zwei Wochen“, „Montag in einer Woche“: the weekday of the week so far away */
export const weekdayWeeksAway: DateRule = {
  name: 'weekday-weeks-away',
  examples: [
    ['Am Sonntag vor zwei Wochen gewann er.', '2023-09-06', '2023-08-27'],
    ['Am Montag in einer Woche wird gewählt.', '2023-09-06', '2023-09-11'],
    ['Am Sonntag in acht Tagen wird gewählt.', '2024-11-08', '2024-11-17'],
    ['Am Sonntag vor vierzehn Tagen wurde gewählt.', '2024-11-08', '2024-10-27'],
  ],
  counterExamples: [],
  starts: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonnabend', 'sonntag'],
  next: () => 'iv',
  pattern: `(?<weekday>${WEEKDAY})${GAP}(?<side>vor|in)${GAP}(?:(?<count>${CARDINAL})${GAP}Wochen?|(?<days>acht|8|vierzehn|14)${GAP}Tagen)${END}`,
  read({ weekday = '', side = '', count, days }) {
    const number = weekdayNumber(weekday);
    const weeks = days === undefined ? readCount(count) : /^(?:acht|8)$/iu.test(days) ? 1 : 2;
    if (number === null || weeks === null) return null;
    const shift = /vor/iu.test(side) ? -weeks : weeks;
    return { kind: 'weekday', weekday: number, which: null, week: { shift, from: 'reference' } };
  },
};
