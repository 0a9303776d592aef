import { isDatelinePlace } from '../german/datelinePlaces.ts';

const DATED_PLACE =
  /^(?:\p{Lu}\.\s?){0,3}(?<place>\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,2}),? (?:den |im )?(?<date>\d{1,2}\. \p{Lu}\p{L}{2,8}(?: \d{4})?)\.?$/u;

/** Place and day on a line of their own, above the report, also behind the writer's initials: „A. B. Washington, 3. November“; null for any other line */
export function readDatedPlace(line: string): { place: string; date: string } | null {
  if (line.length > 60) return null;
  const { place, date } = DATED_PLACE.exec(line)?.groups ?? {};
  return place !== undefined && date !== undefined && isDatelinePlace(place) ? { place, date } : null;
}
