import { calendarDay, dayNumber, isCalendarDay } from '../calendar.ts';
import { edtfDay } from '../edtf.ts';
import type { Meaning } from '../meaning.ts';
import { NO_FOCUS, type Resolution, type Scene } from '../scene.ts';

/** „am 5.“ of the month that the text speaks of, else of the article's. */
export function resolveDayOfMonth(
  meaning: Extract<Meaning, { kind: 'day-of-month' }>,
  scene: Scene,
): Resolution {
  const base = scene.focus ?? (scene.narrative ? null : scene.reference);
  if (base === null) return { open: NO_FOCUS };
  const { year, month } = calendarDay(base.first);
  if (base.last - base.first > 31) return { open: NO_FOCUS };
  return isCalendarDay(year, month, meaning.day)
    ? { edtf: edtfDay(dayNumber(year, month, meaning.day)) }
    : null;
}
