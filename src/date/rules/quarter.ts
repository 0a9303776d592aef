import { ORDINAL_WORDS, ordinalNumber } from '../../german/numerals.ts';
import { DIGITS, END, GAP, MAYBE_GAP, ORDINAL, readYear, YEAR_AFTER } from '../parts.ts';
import { type DateRule, NUMBER } from '../rule.ts';

/** „zweiten Quartal 2023“, „1. Halbjahr“, „III. Quartal“, „ersten Jahreshälfte“ */
export const quarter: DateRule = {
  name: 'quarter',
  examples: [
    ['Im zweiten Quartal 2023 sank der Umsatz.', null, '2023-34'],
    ['Im 1. Halbjahr 2020 stieg er.', null, '2020-40'],
    ['Im dritten Quartal ging der Gewinn zurück.', '2023-11-06', '2023-35'],
    ['In der ersten Hälfte des Jahres 2022 sank er.', null, '2022-40'],
    ['In der zweiten Jahreshälfte soll es besser werden.', '2023-09-06', '2023-41'],
  ],
  counterExamples: [
    'Im französischen Quartal',
    'in der fünften Quartalssitzung',
    'In der ersten Hälfte traf er.',
  ],
  starts: [NUMBER, 'i', 'ii', 'iii', 'iv', ...ORDINAL_WORDS],
  next: (start) => (start === NUMBER ? '.' : '.hjqv'),
  pattern: `(?<part>[1-4]\\.|I{1,3}\\.|IV\\.|${ORDINAL})${MAYBE_GAP}(?:(?<quarter>Quartals?|Vierteljahr(?:es)?)|(?<half>Halbjahr(?:es|e)?|Jahreshälfte|Hälfte${GAP}des${GAP}Jahres|Hälfte(?=${GAP}20\\d\\d)))${END}${YEAR_AFTER}?`,
  read(groups) {
    const number = ordinalNumber(groups['part'] ?? '');
    const kind = groups['half'] === undefined ? 'quarter' : 'half';
    if (number === null || number < 1 || number > (kind === 'half' ? 2 : 4)) return null;
    return { kind, part: number, year: readYear(groups) };
  },
};

/** „Q3 2023“ */
export const quarterCode: DateRule = {
  name: 'quarter-code',
  examples: [['Q3 2023 brachte Verluste.', null, '2023-35']],
  counterExamples: ['Der Audi Q3 steht dort.'],
  starts: ['q'],
  next: () => DIGITS,
  pattern: `Q(?<part>[1-4])(?:/|${MAYBE_GAP})(?<year>[12]\\d{3})${END}`,
  read({ part, year }) {
    return { kind: 'quarter', part: Number(part), year: { kind: 'stated', year: Number(year) } };
  },
};
