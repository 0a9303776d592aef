import { MONTH_ENGLISH_WORDS, MONTH_SHORT_WORDS, MONTH_WORDS, monthNumber } from '../../german/months.ts';
import { ORDINAL_WORDS, ordinalNumber } from '../../german/numerals.ts';
import { BORN, REMEMBERED } from '../../german/rememberedDays.ts';
import { WEEKDAY_SHORT_WORDS, WEEKDAY_WORDS } from '../../german/weekdays.ts';
import {
  after,
  before,
  DAY,
  DIGITS,
  END,
  GAP,
  LINK,
  LINK_INITIALS,
  MAYBE_GAP,
  MONTH_ANY,
  MONTH_INITIALS,
  ORDINAL,
  readWeekday,
  readYear,
  WEEKDAY_BEFORE,
  YEAR_AFTER,
  YEAR_DIGITS,
} from '../parts.ts';
import { type DateRule, NUMBER } from '../rule.ts';

/** „28. Juni bis 2. Juli 2024“: the first day takes the year of the second. */
const LATER_YEAR = `(?=${LINK}(?:${DAY}\\.?|${ORDINAL})${MAYBE_GAP}(?<laterMonth>${MONTH_ANY})${GAP}(?<laterYear>${YEAR_DIGITS}))`;

/** „5. September 2023“, „dritten Oktober“, „Donnerstag, 25. Februar“, „6. Februar vergangenen Jahres“ */
export const dayMonth: DateRule = {
  name: 'day-month',
  examples: [
    ['Am 5. September 2023 tagte der Rat.', null, '2023-09-05'],
    ['Am 5. September tagte der Rat.', '2023-11-02', '2023-09-05'],
    ['Am dritten Oktober 1990 wurde gefeiert.', null, '1990-10-03'],
    ['am dritten Oktober neunzehnhundertneunzig', null, '1990-10-03'],
    ['Die Sitzung am Donnerstag, den 7. September, entfällt.', '2023-09-01', '2023-09-07'],
    ['Am 11. Jänner wird gewählt.', '2023-12-20', '2024-01-11'],
    ['Am 3. Feber 1934 und am 12. Sept. 1934', null, '1934-02-03 1934-09-12'],
    ['Am 15. Juny 1815 zog er los.', null, '1815-06-15'],
    ['Am 15. März 44 v. Chr. starb Caesar.', null, '-0043-03-15'],
    ['Am 4. Juli vergangenen Jahres schloss das Werk.', '2023-09-06', '2022-07-04'],
    ['vom 28. Dezember bis zum 2. Januar 2024', null, '2023-12-28/2024-01-02 2023-12-28 2024-01-02'],
    ['Die Anschläge vom 11. September veränderten die Welt.', '2024-06-20', ''],
    ['Er war ein Mann des 20. Juli.', '2024-06-20', ''],
    ['Er wurde am 9. November in Wien geboren.', '2024-06-20', ''],
    ['Der Anschlag vom 1. September forderte ein Opfer.', '2023-09-06', '2023-09-01'],
    ['Der Mann, der am 20. Juli kam, ging am 1. August.', '2023-09-06', '2023-07-20 2023-08-01'],
    ['Die Sitzung des 4. September dauerte lang.', '2023-09-06', '2023-09-04'],
    ['Auf dem Platz fand am 2. September ein Fest statt.', '2023-09-06', '2023-09-02'],
    ['„Wir warten bis zum 8. September“, sagte er.', '2023-09-06', '2023-09-08'],
    ['Wie jedes Jahr am 3. Mai tagte der Rat.', '2023-09-06', '2023-05-03'],
    ['Das jedes Jahr stattfindende Fest beginnt am 5. Oktober.', '2023-09-06', '2023-10-05'],
    ['Am 9. 11. 1989, einem Donnerstag', null, '1989-11-09'],
  ],
  counterExamples: [
    'Am 31. September war nichts.',
    'Sie wohnt in der 17. Maigasse.',
    'Der 3. Oktoberfestbesuch',
    'Alljährlich am 6. Dezember kommt der Nikolaus.',
    'Stichtag ist jedes Jahr der 1. März.',
    'Jedes Jahr wird am 3. Mai und am 5. Juni gefeiert.',
    'am 1. Mai jeden Jahres',
    'an jedem 1. Mai',
    'Am Platz des 18. März und in der Straße des 13. Januar wird gebaut.',
    'Die „Bewegung 2. Juni“ und die Bewegung 2. Juni',
    'Der Kulturpalast „8. März“ wurde verkauft.',
  ],
  starts: [NUMBER, ...WEEKDAY_WORDS, ...WEEKDAY_SHORT_WORDS, ...ORDINAL_WORDS],
  next: (start) =>
    start === NUMBER ? `.${MONTH_INITIALS}` : ORDINAL_WORDS.includes(start) ? MONTH_INITIALS : null,
  pattern: `${WEEKDAY_BEFORE}?(?<day>${DAY}\\.?|${ORDINAL})${MAYBE_GAP}(?<month>${MONTH_ANY})(?:${YEAR_AFTER}|${LATER_YEAR}|)(?!\\d)`,
  read(groups, { text, start, end }) {
    const { day = '', month = '', laterMonth = '', laterYear } = groups;
    if (/[\d.,:]/.test(text.charAt(start - 1)) || /^-\p{L}/u.test(text.slice(end, end + 2))) return null;
    const [dayOf, monthOf] = [ordinalNumber(day), monthNumber(month)];
    if (dayOf === null || monthOf === null || dayOf > 31) return null;
    const yearsBefore = (monthNumber(laterMonth) ?? monthOf) < monthOf ? 1 : 0;
    const year =
      laterYear === undefined
        ? readYear(groups)
        : ({ kind: 'stated', year: Number(laterYear) - yearsBefore } as const);
    const weekday = readWeekday(groups);
    const remembered =
      year === null &&
      weekday === null &&
      (REMEMBERED.test(before(text, start)) || BORN.test(after(text, end)));
    return { kind: 'day', day: dayOf, month: monthOf, year, weekday, ...(remembered && { remembered }) };
  },
};

const MEMBERS = `(?:${LINK}(?:(?:${[...WEEKDAY_WORDS].join('|')}),?${GAP}(?:den${GAP})?)?${DAY}\\.?){0,9}?`;

/** A day that takes its month from a later one: the „10.“ of „10. bis 13. September“, the „16.“ of „16. und 17. Jänner“ */
export const sharedMonth: DateRule = {
  name: 'shared-month',
  examples: [
    ['vom 10. bis zum 13. September', '2023-09-06', '2023-09-10/2023-09-13 2023-09-10 2023-09-13'],
    ['am 16. und 17. Mai 2024', null, '2024-05-16 2024-05-17'],
    ['am 18./19. Juni 2024', null, '2024-06-18/2024-06-19 2024-06-18 2024-06-19'],
    ['vom 14. bis 15.10.2018', null, '2018-10-14/2018-10-15 2018-10-14 2018-10-15'],
  ],
  counterExamples: ['Er wurde 3. und später 5. im Ziel.'],
  starts: [NUMBER, ...WEEKDAY_WORDS],
  next: (start) => (start === NUMBER ? `.${LINK_INITIALS}` : null),
  pattern: `${WEEKDAY_BEFORE}?(?<day>${DAY})\\.?(?=${MEMBERS}${LINK}${DAY}(?:\\.?${MAYBE_GAP}(?<month>${MONTH_ANY})${YEAR_AFTER}?|\\.${MAYBE_GAP}(?<monthDigits>1[0-2]|0?[1-9])\\.${MAYBE_GAP}(?<yearDigits>${YEAR_DIGITS})?))`,
  read(groups, { text, start }) {
    if (/[\d.,:]/.test(text.charAt(start - 1))) return null;
    const { day, month, monthDigits, yearDigits } = groups;
    const monthOf = monthDigits === undefined ? monthNumber(month ?? '') : Number(monthDigits);
    if (monthOf === null) return null;
    return {
      kind: 'day',
      day: Number(day),
      month: monthOf,
      year: yearDigits === undefined ? readYear(groups) : { kind: 'stated', year: Number(yearDigits) },
      weekday: readWeekday(groups),
    };
  },
};

/** „September 28, 2024“, „Feb. 18, 2020“: as foreign agencies write */
export const monthDayYear: DateRule = {
  name: 'month-day-year',
  examples: [['September 28, 2024', null, '2024-09-28']],
  counterExamples: [],
  starts: [...MONTH_WORDS, ...MONTH_SHORT_WORDS, ...MONTH_ENGLISH_WORDS],
  next: () => `.${DIGITS}`,
  pattern: `(?<month>${MONTH_ANY})${GAP}(?<day>${DAY})(?:st|nd|rd|th)?,${GAP}(?<year>${YEAR_DIGITS})${END}`,
  read({ month = '', day, year }) {
    const monthOf = monthNumber(month);
    if (monthOf === null) return null;
    return {
      kind: 'day',
      day: Number(day),
      month: monthOf,
      year: { kind: 'stated', year: Number(year) },
      weekday: null,
    };
  },
};
