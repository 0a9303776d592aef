import { DAY_PART_WORDS } from '../../german/dayParts.ts';
import { DEICTIC_WORDS, deixisOf } from '../../german/deixis.ts';
import { WEEKDAY_WORDS, weekdayNumber } from '../../german/weekdays.ts';
import { DEICTIC, END, GAP, initialsOf, LETTER, WEEKDAY } from '../parts.ts';
import type { DateRule } from '../rule.ts';

const PART = `(?:[\\s-]?(?:${[...DAY_PART_WORDS].sort((a, b) => b.length - a.length).join('|')})s?)?`;

const DAY_PART_INITIALS = initialsOf(DAY_PART_WORDS);
const DEICTIC_INITIALS = initialsOf(['der', ...DEICTIC_WORDS]);

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
  next: () => `i-${DAY_PART_INITIALS}${DEICTIC_INITIALS}`,
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
  next: () => 'w',
  pattern: `(?<deixis>${DEICTIC})${GAP}Woche${GAP}(?:am${GAP})?(?<weekday>${WEEKDAY})${PART}${END}`,
  read({ weekday = '', deixis = '' }) {
    const [number, week] = [weekdayNumber(weekday), deixisOf(deixis)];
    return number === null || week === null ? null : { kind: 'weekday', weekday: number, which: null, week };
  },
};

/** „am Montag zuvor“, „am Freitag darauf“: before or after the day the text speaks of */
export const weekdayBeside: DateRule = {
  name: 'weekday-beside',
  examples: [
    ['Am 18. Juni 2009 sprach er, am Montag zuvor hatte er geschwiegen.', null, '2009-06-18 2009-06-15'],
    ['Am Montag zuvor hatte er geschwiegen.', '2023-09-06', '2023-09-04'],
  ],
  counterExamples: [],
  starts: WORDS,
  next: () => `zd-${DAY_PART_INITIALS}`,
  pattern: `(?<weekday>${WEEKDAY})${PART}${GAP}(?<word>zuvor|davor|darauf|danach)${END}`,
  read({ weekday: word = '', word: side = '' }) {
    const number = weekdayNumber(word);
    if (number === null) return null;
    return { kind: 'weekday-beside', weekday: number, shift: /zuvor|davor/iu.test(side) ? -1 : 1 };
  },
};

/** „am Dienstag“, „Donnerstagabend“, „Freitag früh“ */
export const weekday: DateRule = {
  name: 'weekday',
  examples: [
    ['Er sagte am Dienstag, das sei falsch.', '2023-09-06', '2023-09-05'],
    ['Am Donnerstagabend stürzte er.', '2023-09-08', '2023-09-07'],
    ['Am Freitag wird der Rat tagen.', '2023-09-06', '2023-09-08'],
    ['Er sagte am Dienstag, am Freitag werde gewählt.', '2023-09-06', '2023-09-05 2023-09-08'],
    ['Von Montag bis Freitag wird gestreikt.', '2024-04-02', '2024-04-08/2024-04-12 2024-04-08 2024-04-12'],
    ['In der Nacht zum Mittwoch brannte es.', '2023-09-06', '2023-09-06'],
    ['Der Klub hat am Samstag gegen den Meister 1:3 (0:1) verloren.', '2017-03-12', '2017-03-11'],
    ['Jeder wusste am Montag Bescheid.', '2023-09-06', '2023-09-04'],
    ['Alle waren am Montag da.', '2023-09-06', '2023-09-04'],
    ['Er sagte: „Am Freitag“, und ging.', '2023-09-06', '2023-09-01'],
    ['Ein Bild am Sonntag zeigte ihn.', '2023-09-06', '2023-09-03'],
    ['Die Polizei teilte das Dienstag mit.', '2023-09-06', '2023-09-05'],
    ['Der Rat hat am Montag Karl Muster (parteilos) gewählt.', '2017-03-12', '2017-03-06'],
  ],
  counterExamples: [
    'Sheffield Wednesday gewann.',
    'Montags ist Ruhetag.',
    'Das Montagsmagazin',
    'Der Freitag-Redakteur',
    'Jeden Mittwoch und Samstag ist Markt.',
    'Jeden ersten Sonntag im Monat ist der Eintritt frei.',
    'jeden Montag, Mittwoch und Freitag',
    'Die Wochenzeitung „Der Freitag“ meldete Verluste.',
    'Die „Bild am Sonntag“ zitierte ihn.',
    'Wie die Welt am Sonntag berichtet, tritt er zurück.',
    'Das sagte er der Bild am Sonntag.',
    'Der frühere Minister Jens Montag widersprach.',
    'Frau Freitag schwieg.',
    'Die Kurse sind immer am Donnerstagabend.',
  ],
  starts: WORDS,
  pattern: `(?<weekday>${WEEKDAY})${PART}${END}(?!-[${LETTER}])`,
  read({ weekday: word = '' }) {
    const number = weekdayNumber(word);
    return number === null || /^\p{Ll}/u.test(word)
      ? null
      : { kind: 'weekday', weekday: number, which: null, week: null };
  },
};
