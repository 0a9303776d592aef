import { calendarDay } from '../calendar.ts';
import type { YearRef } from '../meaning.ts';
import type { Scene } from '../scene.ts';
import { anchor } from './anchor.ts';

/** The year that an expression states or counts from another; null where that one is not known. */
export function yearOf(ref: YearRef, scene: Scene): number | null {
  if (ref.kind === 'stated') return ref.year;
  if (ref.kind === 'short') return fullYear(ref.year, scene);
  const base = anchor(ref.from, scene);
  if (base === null) return null;
  const [first, last] = [calendarDay(base.first).year, calendarDay(base.last).year];
  return first === last ? first + ref.shift : null;
}

/** The year a two-digit year means: within 90 years before and 9 after the article; else POSIX, 69–99 as 1969–1999. */
function fullYear(short: number, scene: Scene): number {
  if (scene.reference === null) return short < 69 ? 2000 + short : 1900 + short;
  const { year } = calendarDay(scene.reference.last);
  const ahead = (((short - year) % 100) + 100) % 100;
  return ahead <= 9 ? year + ahead : year + ahead - 100;
}
