import { calendarDay, dayNumber, isCalendarDay, weekdayOf } from '../calendar.ts';
import { edtfDay } from '../edtf.ts';
import { edtfDays } from '../edtfRange.ts';
import type { Meaning } from '../meaning.ts';
import { NO_YEAR, type Resolution, type Scene } from '../scene.ts';
import { ofYear } from './ofYear.ts';
import { found, type Yearly } from './yearly.ts';

/** So near that the article is of that very day, not of what it recalls. */
const JUST_NOW = 14;

function remembered(yearly: Yearly, { reference }: Scene): Resolution {
  if (reference === null) return { open: NO_YEAR };
  const { year } = calendarDay(reference.first);
  const near = [year - 1, year, year + 1].map(yearly).find((edtf) => {
    const day = edtf === null ? undefined : edtfDays(edtf)?.first;
    return day !== undefined && day >= reference.first - JUST_NOW && day <= reference.last + JUST_NOW;
  });
  return near ? { edtf: near } : { open: NO_YEAR };
}

/** „5. September“; a weekday beside it tells the year if it fits one of those around the article's. */
export function resolveDay(meaning: Extract<Meaning, { kind: 'day' }>, scene: Scene): Resolution {
  const { day, month, year, weekday } = meaning;
  if (month < 1 || month > 12 || day < 1) return null;
  const yearly: Yearly = (candidate) =>
    isCalendarDay(candidate, month, day) ? edtfDay(dayNumber(candidate, month, day)) : null;
  if (year === null && !isCalendarDay(2000, month, day)) return null;
  if (year === null && weekday !== null && scene.reference !== null) {
    const { year: around } = calendarDay(scene.reference.last);
    const matching = [0, 1, -1, 2, -2]
      .map((step) => around + step)
      .find((candidate) => weekdayOf(dayNumber(candidate, month, day)) === weekday);
    if (matching !== undefined && Math.abs(matching - around) <= 1) return found(yearly(matching));
  }
  if (meaning.remembered && !scene.narrative) return remembered(yearly, scene);
  return ofYear(year, null, yearly, scene);
}
