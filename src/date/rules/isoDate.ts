import { isCalendarDay } from '../calendar.ts';
import { END } from '../parts.ts';
import { type DateRule, LONG_NUMBER } from '../rule.ts';

/** „1990-10-03“, „1990-10-03T14:00“, „2015/08/12“ */
export const isoDate: DateRule = {
  name: 'iso-date',
  examples: [
    ['Stand 1990-10-03.', null, '1990-10-03'],
    ['Gesendet 2023-09-05T14:32:00+02:00 von Bord.', null, '2023-09-05'],
    ['Ablage 2015/08/12', null, '2015-08-12'],
  ],
  counterExamples: ['Aktenzeichen 1990-13-03', 'Kennung 2023-09-0512', 'Am 2023-02-30 geschah nichts.'],
  starts: [LONG_NUMBER],
  next: () => '-/',
  pattern: `(?<year>[12]\\d{3})(?<mark>[-/])(?<month>\\d\\d)\\k<mark>(?<day>\\d\\d)(?:T\\d\\d:\\d\\d[\\d:.+Z-]{0,20})?${END}`,
  read({ year, month, day }) {
    return isCalendarDay(Number(year), Number(month), Number(day))
      ? { kind: 'stated', edtf: `${year}-${month}-${day}` }
      : null;
  },
};
