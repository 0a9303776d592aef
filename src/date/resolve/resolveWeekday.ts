import { mondayOf, weekdayOf } from '../calendar.ts';
import { edtfDay } from '../edtf.ts';
import type { Meaning } from '../meaning.ts';
import { NO_DIRECTION, NO_FOCUS, type Resolution, type Scene } from '../scene.ts';
import { against } from './against.ts';
import { anchor } from './anchor.ts';

/** „am Dienstag“, „vergangenen Dienstag“, „Dienstag nächster Woche“ */
export function resolveWeekday(meaning: Extract<Meaning, { kind: 'weekday' }>, scene: Scene): Resolution {
  const { weekday, which, week } = meaning;
  if (week !== null) {
    const base = anchor(week.from, scene);
    return base === null
      ? { open: NO_FOCUS }
      : against(base, (day) => ({ edtf: edtfDay(mondayOf(day) + week.shift * 7 + weekday - 1) }));
  }
  const until = (day: number): number => day - ((weekdayOf(day) - weekday + 7) % 7);
  const from = (day: number): number => day + ((weekday - weekdayOf(day) + 7) % 7);
  if (which?.from === 'focus' || (scene.narrative && which === null)) {
    const { focusDay } = scene;
    if (focusDay === null) return { open: NO_FOCUS };
    const shift = which?.shift ?? 0;
    return {
      edtf: edtfDay(shift < 0 ? until(focusDay.first - 1) : from(focusDay.first + (shift > 0 ? 1 : 0))),
    };
  }
  if (which === null && scene.listed !== null) return { edtf: edtfDay(from(scene.listed)) };
  return against(scene.reference, (day) => {
    if (which !== null && which.shift < 0) return { edtf: edtfDay(until(day - 1) - (-1 - which.shift) * 7) };
    if (which !== null && which.shift > 0) return { edtf: edtfDay(from(day + 1) + (which.shift - 1) * 7) };
    const tense = scene.direction();
    if (tense === 'past') return { edtf: edtfDay(until(day)) };
    if (tense !== null || which !== null) return { edtf: edtfDay(from(day)) };
    return { open: NO_DIRECTION };
  });
}
