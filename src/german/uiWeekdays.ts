/** Weekdays as pages write them, Monday first. */
export const WEEKDAY_NAMES: readonly string[] = [
  'Montag',
  'Dienstag',
  'Mittwoch',
  'Donnerstag',
  'Freitag',
  'Samstag',
  'Sonntag',
];
