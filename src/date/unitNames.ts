import type { Unit } from './meaning.ts';

/** How units are worded in one kind of expression. */
interface UnitNames {
  /** any of them, for a larger pattern */
  pattern: string;
  /** The unit of a word, in whatever case; null where it is none. */
  read(word: string): Unit | null;
}

/** Makes both from one table of patterns, „Monat(?:en?)?“ for the month. */
export function unitNames(table: readonly (readonly [pattern: string, unit: Unit])[]): UnitNames {
  const named = table.map(([pattern, unit]) => ({ pattern: new RegExp(`^(?:${pattern})$`, 'iu'), unit }));
  return {
    pattern: table.map(([pattern]) => pattern).join('|'),
    read: (word) => named.find(({ pattern }) => pattern.test(word))?.unit ?? null,
  };
}

/** Units behind a count: „drei Jahre“, „zwei Wochen“ */
export const COUNTED_UNITS = unitNames([
  ['Jahrhundert(?:en?)?', 'century'],
  ['Jahrzehnt(?:en?)?', 'decade'],
  ['Jahr(?:en?)?', 'year'],
  ['Monat(?:en?)?', 'month'],
  ['Wochen?', 'week'],
  ['Tag(?:en?)?', 'day'],
]);
