import { isDatelinePlace } from '../german/datelinePlaces.ts';
import { monthNumber } from '../german/months.ts';

const DATED_PLACE =
  /^(?:\p{Lu}\.\s?){0,3}(?<place>\p{Lu}[\p{L}.-]+(?: \p{Lu}[\p{L}.-]+){0,2}),? (?:den |im )?(?<date>\d{1,2}\. \p{Lu}\p{L}{2,8}(?: \d{4})?)\.?$/u;

/** „Musterhafen, im Mai 2021“: so worded, the word before it is a place, whichever; „Heute, im Mai 2021“ opens a sentence */
const PLACE_IN_MONTH =
  /^(?<place>(?:(?:Bad|Sankt|St\.) )?\p{Lu}[\p{L}-]{3,}), im (?<date>(?<month>\p{Lu}\p{L}{2,8}) \d{4})\.?$/u;
const NO_PLACE = /^(?:Heute|Jetzt|Damals|Zuletzt|Zuerst|Dann|Nachher|Danach|Stand|Ausgabe|Heft)$/u;

/** Place and day on a line of their own, above the report, also behind the writer's initials: „A. B. Washington, 3. November“; null for any other line */
export function readDatedPlace(line: string): { place: string; date: string } | null {
  if (line.length > 60) return null;
  const { place, date } = DATED_PLACE.exec(line)?.groups ?? {};
  if (place !== undefined && date !== undefined && isDatelinePlace(place)) return { place, date };
  const found = PLACE_IN_MONTH.exec(line)?.groups;
  if (found?.['place'] === undefined || found['date'] === undefined) return null;
  if (monthNumber(found['month'] ?? '') === null || NO_PLACE.test(found['place'])) return null;
  return { place: found['place'], date: found['date'] };
}
