import { weekdayOf } from '../calendar.ts';
import { edtfDay } from '../edtf.ts';
import type { Meaning } from '../meaning.ts';
import { NO_FOCUS, type Resolution, type Scene } from '../scene.ts';
import { against } from './against.ts';

/** „am Montag zuvor“ without a day before it in the paragraph is the last Monday. */
export function resolveBeside(
  meaning: Extract<Meaning, { kind: 'weekday-beside' }>,
  scene: Scene,
): Resolution {
  const { weekday, shift } = meaning;
  const { focusDay } = scene;
  const beside = (day: number): Resolution => ({
    edtf: edtfDay(
      shift < 0
        ? day - 1 - ((weekdayOf(day - 1) - weekday + 7) % 7)
        : day + 1 + ((weekday - weekdayOf(day + 1) + 7) % 7),
    ),
  });
  if (focusDay !== null && scene.sameParagraph(focusDay)) return beside(focusDay.first);
  return shift > 0 ? { open: NO_FOCUS } : against(scene.reference, beside);
}
