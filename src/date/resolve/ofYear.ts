import type { Which, YearRef } from '../meaning.ts';
import { NO_FOCUS, NO_REFERENCE, type Resolution, type Scene } from '../scene.ts';
import { recurring } from './recurring.ts';
import { found, type Yearly } from './yearly.ts';
import { yearOf } from './yearOf.ts';

/** What comes back every year, in the year that is stated or else in the one that is meant. */
export function ofYear(year: YearRef | null, which: Which, yearly: Yearly, scene: Scene): Resolution {
  if (year === null) return recurring(yearly, which, scene);
  const number = yearOf(year, scene);
  return number === null
    ? { open: year.kind === 'relative' && scene.reference !== null ? NO_FOCUS : NO_REFERENCE }
    : found(yearly(number));
}
