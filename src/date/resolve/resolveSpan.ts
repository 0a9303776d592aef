import { calendarDay } from '../calendar.ts';
import { edtfDay, edtfInterval, edtfMonth } from '../edtf.ts';
import type { Meaning } from '../meaning.ts';
import { NO_REFERENCE, type Resolution, type Scene } from '../scene.ts';
import { shiftDayByMonths, shiftUnit } from '../units.ts';
import { against } from './against.ts';
import { yearOf } from './yearOf.ts';

/** „in den kommenden zwei Wochen“: by the day up to weeks, in whole months or years beyond. A history has no such „now“. */
export function resolveSpan({ unit, amount }: Extract<Meaning, { kind: 'span' }>, scene: Scene): Resolution {
  if (scene.narrative) return null;
  return against(scene.reference, (day) => {
    if (unit === 'month' || unit === 'year') {
      const [now, then] = [shiftUnit(day, unit, 0), shiftUnit(day, unit, amount)];
      return { edtf: amount < 0 ? edtfInterval(then, now) : edtfInterval(now, then) };
    }
    const days = unit === 'week' ? amount * 7 : amount;
    const [first, last] = days < 0 ? [day + days, day - 1] : [day + 1, day + days];
    return { edtf: edtfInterval(edtfDay(first), edtfDay(last)) };
  });
}

/** „in den ersten neun Monaten 2022“ */
export function resolveFirstMonths(
  meaning: Extract<Meaning, { kind: 'first-months' }>,
  scene: Scene,
): Resolution {
  const year = yearOf(meaning.year, scene);
  return year === null
    ? { open: NO_REFERENCE }
    : { edtf: edtfInterval(edtfMonth(year, 1), edtfMonth(year, meaning.last)) };
}

/** „heute vor einem Jahr“; the 29 February of a plain year is its last day of February. */
export function resolveSameDay(meaning: Extract<Meaning, { kind: 'same-day' }>, scene: Scene): Resolution {
  const { unit, amount } = meaning;
  return against(scene.reference, (reference) => {
    const day = reference + meaning.day;
    if (unit === 'day' || unit === 'week') return { edtf: edtfDay(day + amount * (unit === 'week' ? 7 : 1)) };
    const shifted = shiftDayByMonths(day, unit === 'year' ? amount * 12 : amount);
    return calendarDay(shifted).year < 1 ? null : { edtf: edtfDay(shifted) };
  });
}
