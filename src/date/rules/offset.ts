import { CARDINAL_WORDS } from '../../german/numerals.ts';
import type { Unit } from '../meaning.ts';
import { after, before, CARDINAL, END, GAP, readCount } from '../parts.ts';
import { type DateRule, NUMBER } from '../rule.ts';
import { COUNTED_UNITS } from '../unitNames.ts';

const UNIT = `(?<unit>${COUNTED_UNITS.pattern})${END}`;
/** „vor gut fünf Jahren“, „vor mehr als vier Jahren“: the count is rough */
const ROUGHLY = `(?<rough>(?:rund|etwa|ungefähr|circa|ca\\.|knapp|gut|fast|beinahe|über|mehr${GAP}als|ziemlich${GAP}genau|genau|exakt|gerade${GAP}(?:ein)?mal|erst|bereits|schon|nicht${GAP}einmal)${GAP})`;

/** Weeks are counted in days, and roughly: „vor zwei Wochen“ names no calendar week. */
function inDays(unit: Unit, amount: number, rough: boolean): { unit: Unit; amount: number; rough: boolean } {
  return unit === 'week' ? { unit: 'day', amount: amount * 7, rough: true } : { unit, amount, rough };
}

const isRough = (word: string | undefined): boolean => word !== undefined && !/genau|exakt/iu.test(word);

/** „vor drei Jahren“, „vor gut zwei Wochen“, „heute vor acht Tagen“ */
export const ago: DateRule = {
  name: 'ago',
  examples: [
    ['Vor drei Jahren zog sie um.', '2023-09-06', '2020'],
    ['Vor drei Tagen zog sie um.', '2023-09-06', '2023-09-03'],
    ['Er kam vor mehr als vier Jahren.', '2023-09-06', '2019~'],
    ['Vor zwei Monaten zog sie um.', '2023-09-06', '2023-07'],
    ['Vor zwei Wochen zog sie um.', '2023-09-06', '2023-08-23~'],
  ],
  counterExamples: [
    'vor einigen Jahren',
    'vor Jahren',
    'vor ein paar Tagen',
    'vor drei Jahren Haft bewahrt',
    'vor zwei Stunden',
    'drei Tage vor der Wahl',
  ],
  starts: ['vor'],
  pattern: `vor${GAP}${ROUGHLY}?(?<count>${CARDINAL})${GAP}${UNIT}`,
  read({ count, unit = '', rough }, { text, end }) {
    const number = readCount(count);
    if (number === null) return null;
    const unitName = COUNTED_UNITS.read(unit);
    if (unitName === null || /^\s(?:Haft|Gefängnis|Arbeit|Krieg|Freiheitsstrafe)/u.test(after(text, end, 10)))
      return null;
    return { kind: 'shift', from: 'reference', ...inDays(unitName, -number, isRough(rough)) };
  },
};

/** „in zwei Wochen“, „in einem Jahr“: how far ahead, where the clause speaks of the future */
export const ahead: DateRule = {
  name: 'ahead',
  examples: [
    ['Die Studie wird erst in einem Jahr vorliegen.', '2023-09-06', '2024'],
    ['In drei Tagen soll es losgehen.', '2023-09-06', '2023-09-09'],
  ],
  counterExamples: ['In zwei Wochen verlor er fünf Kilo.', 'In einem Jahr stieg die Zahl um ein Drittel.'],
  starts: ['in'],
  pattern: `in${GAP}${ROUGHLY}?(?<count>${CARDINAL})${GAP}${UNIT}`,
  read({ count, unit = '', rough }) {
    const number = readCount(count);
    if (number === null) return null;
    const unitName = COUNTED_UNITS.read(unit);
    if (unitName === null) return null;
    return { kind: 'ahead', ...inDays(unitName, number, isRough(rough)) };
  },
};

/** „drei Tage später“, „zwei Jahre zuvor“, „einen Monat danach“, „nach zehn Tagen“ */
export const laterEarlier: DateRule = {
  name: 'later-earlier',
  examples: [
    ['Am 5. Mai 1945 fiel die Brücke, drei Tage später die Stadt.', null, '1945-05-05 1945-05-08'],
    ['1990 zog er um. Zwei Jahre zuvor war er erkrankt.', null, '1990 1988'],
    ['Im Mai 1861 wurde er ernannt und ging einen Monat später fort.', null, '1861-05 1861-06'],
  ],
  counterExamples: [
    'Er kam drei Tage später als geplant.',
    'Jahre später',
    'wenige Tage darauf',
    'zwei Jahre danach trachten',
  ],
  starts: [NUMBER, ...CARDINAL_WORDS],
  next: () => 'jmntw',
  pattern: `(?<count>${CARDINAL})${GAP}(?<unit>Jahrzehnte?|Jahre?|Monate?n?|Wochen?|Tage?|Nächte?)${GAP}(?<word>später|danach|darauf|zuvor|davor|vorher|früher)${END}`,
  read({ count, unit = '', word = '' }, { text, end, start }) {
    if (/^\s(?:als|trachten)(?!\p{L})/u.test(after(text, end, 12))) return null;
    if (/(?:^|[^a-zß-ɏ])(?:keine?n?|nicht)\s$/iu.test(before(text, start, 8))) return null;
    const unitName = /^Nächte?$/iu.test(unit) ? 'day' : COUNTED_UNITS.read(unit);
    const number = readCount(count);
    const sign = /später|danach|darauf/iu.test(word) ? 1 : -1;
    if (unitName === null || number === null) return null;
    return { kind: 'shift', from: 'focus', ...inDays(unitName, sign * number, false) };
  },
};
