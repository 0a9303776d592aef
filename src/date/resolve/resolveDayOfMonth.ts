import { calendarDay, dayNumber, isCalendarDay } from '../calendar.ts';
import { edtfDay } from '../edtf.ts';
import type { Meaning } from '../meaning.ts';
import { NO_FOCUS, NO_SUCH_DAY, type Resolution, type Scene } from '../scene.ts';
import { shiftMonth } from '../units.ts';
import { against } from './against.ts';

/** „am 5.“ of the month that the text speaks of, else of the article's. */
export function resolveDayOfMonth(
  meaning: Extract<Meaning, { kind: 'day-of-month' }>,
  scene: Scene,
): Resolution {
  if (meaning.shift !== null) return ofMonth(meaning.day, meaning.shift, scene);
  const base = scene.focus ?? (scene.narrative ? null : scene.reference);
  if (base === null) return { open: NO_FOCUS };
  const { year, month } = calendarDay(base.first);
  if (base.last - base.first > 31) return { open: NO_FOCUS };
  return isCalendarDay(year, month, meaning.day)
    ? { edtf: edtfDay(dayNumber(year, month, meaning.day)) }
    : null;
}

/** „am 20. v. M.“: of the month so far from the article's */
function ofMonth(day: number, shift: number, scene: Scene): Resolution {
  return against(scene.reference, (reference) => {
    const { year, month } = shiftMonth(reference, shift);
    return isCalendarDay(year, month, day)
      ? { edtf: edtfDay(dayNumber(year, month, day)) }
      : { open: NO_SUCH_DAY };
  });
}
