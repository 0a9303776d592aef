import { mondayOf, weekdayOf } from '../calendar.ts';
import { edtfDay, edtfInterval } from '../edtf.ts';
import type { Meaning } from '../meaning.ts';
import { NO_DIRECTION, type Resolution, type Scene } from '../scene.ts';
import { against } from './against.ts';

/** „am Wochenende“: the last one or the next, by the tense. */
export function resolveWeekend({ next }: Extract<Meaning, { kind: 'weekend' }>, scene: Scene): Resolution {
  const saturday = (day: number): number => mondayOf(day) + 5;
  const edtf = (first: number): Resolution => ({ edtf: edtfInterval(edtfDay(first), edtfDay(first + 1)) });
  return against(scene.reference, (day) => {
    if (next) return edtf(saturday(day) + (weekdayOf(day) >= 6 ? 7 : 0));
    if (weekdayOf(day) >= 6) return edtf(saturday(day));
    const tense = scene.direction();
    if (tense === null) return { open: NO_DIRECTION };
    return edtf(saturday(day) - (tense === 'past' ? 7 : 0));
  });
}
