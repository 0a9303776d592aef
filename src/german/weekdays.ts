/** Weekday names, small letters, with their ISO 8601 number: Monday 1 … Sunday 7. */
const WEEKDAYS: readonly [word: string, number: number][] = [
  ['montag', 1],
  ['dienstag', 2],
  ['mittwoch', 3],
  ['donnerstag', 4],
  ['freitag', 5],
  ['samstag', 6],
  ['sonnabend', 6],
  ['sonntag', 7],
];

/** Short forms, which stand before a date only: „Di., 5.9.23“, „Sa 21. 9.“ */
export const WEEKDAY_SHORT_WORDS: readonly string[] = ['mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'];

const numbers = new Map<string, number>(WEEKDAYS);
WEEKDAY_SHORT_WORDS.forEach((word, index) => {
  numbers.set(word, index + 1);
});

export const WEEKDAY_WORDS: readonly string[] = WEEKDAYS.map(([word]) => word);

/** ISO number of a weekday by its full or short name in any case; null for other words. */
export function weekdayNumber(word: string): number | null {
  return numbers.get(word.toLowerCase().replace(/\.$/, '')) ?? null;
}
