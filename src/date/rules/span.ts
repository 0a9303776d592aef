import { DEICTIC_WORDS, deixisOf } from '../../german/deixis.ts';
import { after, CARDINAL, DEICTIC, END, GAP, readCount, readYear, YEAR_AFTER } from '../parts.ts';
import type { DateRule } from '../rule.ts';
import { COUNTED_UNITS } from '../unitNames.ts';

/** „in den kommenden zwei Wochen“, „in den vergangenen drei Jahren“: counted from the article's date on or back */
export const countedSpan: DateRule = {
  name: 'counted-span',
  examples: [
    ['In den kommenden zwei Wochen wird verhandelt.', '2023-09-06', '2023-09-07/2023-09-20'],
    ['In den letzten drei Tagen fiel kein Regen.', '2023-09-06', '2023-09-03/2023-09-05'],
    ['In den nächsten drei Monaten wird gebaut.', '2023-09-06', '2023-09/2023-12'],
    ['In den vergangenen fünf Jahren stieg die Miete.', '2023-09-06', '2018/2023'],
  ],
  counterExamples: [
    'In den letzten Jahren stieg die Zahl.',
    'in den nächsten Tagen',
    'die letzten drei Spiele',
    'die letzten zwei Jahre der Haft',
    'die nächsten paar Wochen',
    'in den folgenden drei Wochen',
  ],
  starts: DEICTIC_WORDS.filter((word) => /en$/u.test(word) && deixisOf(word)?.from === 'reference'),
  pattern: `(?<deixis>${DEICTIC})${GAP}(?<count>${CARDINAL})${GAP}(?<unit>Tagen?|Wochen|Monaten?|Jahren?)${END}(?!-)`,
  read({ deixis = '', count, unit = '' }, { text, end }) {
    const pointed = deixisOf(deixis);
    const number = readCount(count);
    const unitName = COUNTED_UNITS.read(unit);
    if (pointed === null || Math.abs(pointed.shift) !== 1 || number === null || unitName === null)
      return null;
    if (
      number < 2 ||
      number > 500 ||
      /^\s(?:der|des|seiner|ihrer|vor|nach)(?!\p{L})/u.test(after(text, end, 8))
    )
      return null;
    return { kind: 'span', unit: unitName, amount: pointed.shift * number };
  },
};

/** „in den ersten neun Monaten 2023“, „in den ersten drei Monaten des laufenden Jahres“: as companies report */
export const firstMonths: DateRule = {
  name: 'first-months',
  examples: [
    ['In den ersten neun Monaten 2022 sank der Umsatz.', null, '2022-01/2022-09'],
    ['In den ersten drei Monaten des laufenden Jahres stieg er.', '2023-09-06', '2023-01/2023-03'],
  ],
  counterExamples: ['In den ersten drei Monaten der Probezeit', 'die ersten zwei Monate'],
  starts: ['ersten'],
  pattern: `ersten${GAP}(?<count>${CARDINAL})${GAP}Monaten?(?:${YEAR_AFTER}|(?<plain>${GAP}des${GAP}Jahres${END}))`,
  read(groups) {
    const last = readCount(groups['count']);
    const year =
      groups['plain'] === undefined
        ? readYear(groups)
        : ({ kind: 'relative', shift: 0, from: 'sentence' } as const);
    return last === null || last < 2 || last > 11 || year === null
      ? null
      : { kind: 'first-months', last, year };
  },
};
