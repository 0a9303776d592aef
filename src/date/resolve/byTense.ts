import { calendarDay } from '../calendar.ts';
import { distanceInDays } from '../distanceInDays.ts';
import { edtfDays } from '../edtfRange.ts';
import { NO_DIRECTION, type Resolution, type Scene } from '../scene.ts';
import type { Yearly } from './yearly.ts';

/** So near, and the other reading so far, that no clause needs to say which is meant. */
const NEAR = 120;
/** The present tense speaks of what is to come within three quarters of a year, else of what was. */
const COMING = 275;

/** The occurrence that the tense of the clause means; without a tense the nearest, if it is near. */
export function byTense(yearly: Yearly, day: number, scene: Scene): Resolution {
  const { year } = calendarDay(day);
  const distance = (edtf: string): number => distanceInDays(edtf, { first: day, last: day });
  const candidates = [year - 1, year, year + 1].map(yearly).filter((edtf) => edtf !== null);
  const begun = candidates.filter((edtf) => (edtfDays(edtf)?.first ?? day) <= day).at(-1);
  const ending = candidates.find((edtf) => (edtfDays(edtf)?.last ?? day) >= day);
  const tense = scene.direction();
  if (tense === 'past' && begun !== undefined) return { edtf: begun };
  if (tense === 'future' && ending !== undefined) return { edtf: ending };
  if (tense === 'present' && ending !== undefined && distance(ending) <= COMING) return { edtf: ending };
  const nearest = [...candidates].sort((a, b) => distance(a) - distance(b))[0];
  if (nearest !== undefined && distance(nearest) <= NEAR) return { edtf: nearest };
  return { open: NO_DIRECTION };
}
