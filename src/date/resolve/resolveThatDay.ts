import { edtfDay } from '../edtf.ts';
import type { Resolution, Scene } from '../scene.ts';

/** Nothing is said of a time whose day is not named near by: it is no date of its own. */
export function resolveThatDay(within: 'sentence' | 'paragraph', scene: Scene): Resolution {
  const { focusDay } = scene;
  if (focusDay === null) return null;
  const near = within === 'sentence' ? scene.sameSentence(focusDay) : scene.sameParagraph(focusDay);
  return near ? { edtf: edtfDay(focusDay.last) } : null;
}
