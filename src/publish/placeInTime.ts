import { calendarDay } from '../date/calendar.ts';
import { edtfDays } from '../date/edtfRange.ts';

/** Where an article stands on the timeline: as precisely as its date allows, never on a false day. */
export type PlaceInTime =
  | { precision: 'day'; year: number; month: number; day: number }
  | { precision: 'month'; year: number; month: number }
  | { precision: 'year'; year: number }
  /** no date, or one that spans several years */
  | { precision: 'none' };

/** Dates repeat all over an archive; so many are remembered. */
const MEMORY = 50_000;
const remembered = new Map<string, PlaceInTime>();
const NOWHERE: PlaceInTime = { precision: 'none' };

/** `2023-09-05` is a day, `2024-06-18/2024-06-19` and `2023-09-05~` a month, `2023-21` a year, `2023/2024` none. */
export function placeInTime(edtf: string | null | undefined): PlaceInTime {
  if (!edtf) return NOWHERE;
  let place = remembered.get(edtf);
  if (place === undefined) {
    place = read(edtf);
    if (remembered.size >= MEMORY) remembered.clear();
    remembered.set(edtf, place);
  }
  return place;
}

function read(edtf: string): PlaceInTime {
  const days = edtfDays(edtf);
  if (days === null) return NOWHERE;
  const [first, last] = [calendarDay(days.first), calendarDay(days.last)];
  if (first.year !== last.year) return NOWHERE;
  if (first.month !== last.month) return { precision: 'year', year: first.year };
  if (first.day !== last.day || /[~?%]/.test(edtf))
    return { precision: 'month', year: first.year, month: first.month };
  return { precision: 'day', ...first };
}
