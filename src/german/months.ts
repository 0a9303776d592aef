/** Month names as pages write them, January first. */
export const MONTH_NAMES: readonly string[] = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];

/** Full names as articles write them, January first: with Austrian, Swiss and old forms, and umlauts spelt out. */
const WRITTEN: readonly (readonly string[])[] = [
  ['januar', 'jänner', 'jaenner', 'jenner'],
  ['februar', 'feber'],
  ['märz', 'maerz'],
  ['april'],
  ['mai'],
  ['juni', 'juno'],
  ['juli', 'julei'],
  ['august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['dezember', 'december'],
];

/** Short forms that stand beside a day or a year only: „5. Sept. 2023“; with or without a full stop. */
const SHORT: readonly (readonly string[])[] = [
  ['jan', 'jän', 'jänn'],
  ['feb', 'febr', 'fbr'],
  ['mär', 'mrz', 'mar'],
  ['apr'],
  [],
  ['jun'],
  ['jul'],
  ['aug'],
  ['sep', 'sept', 'spt'],
  ['okt', 'oct'],
  ['nov', 'novbr'],
  ['dez', 'dec', 'dezbr'],
];

/** English names, as agency pages and scraped headers write them; „15. Juny 1815“ is old German. */
const ENGLISH: readonly (readonly string[])[] = [
  ['january'],
  ['february'],
  ['march'],
  [],
  ['may'],
  ['june', 'juny'],
  ['july'],
  [],
  [],
  [],
  [],
  [],
];

const numbers = new Map<string, number>();
for (const table of [WRITTEN, SHORT, ENGLISH])
  table.forEach((names, index) => {
    for (const name of names) numbers.set(name, index + 1);
  });

/** Number of a month by any of its names in any case, with or without genitive -s or full stop; null for other words. */
export function monthNumber(word: string): number | null {
  const name = word.toLowerCase().replace(/\.$/, '');
  return numbers.get(name) ?? numbers.get(name.replace(/s$/, '')) ?? null;
}

/** Full German names, small letters, for patterns and word indexes. */
export const MONTH_WORDS: readonly string[] = WRITTEN.flat();

/** Short forms, small letters, without full stop. */
export const MONTH_SHORT_WORDS: readonly string[] = SHORT.flat();

/** English full names that differ from the German ones. */
export const MONTH_ENGLISH_WORDS: readonly string[] = ENGLISH.flat();
