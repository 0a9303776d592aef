import type { Meaning } from '../meaning.ts';
import { NO_FOCUS, NO_REFERENCE, type Resolution, type Scene } from '../scene.ts';
import { shiftUnit } from '../units.ts';
import { against } from './against.ts';
import { anchor } from './anchor.ts';

/** „vor drei Jahren“, „zwei Tage später“: counted from the article's date or from the one the text speaks of. */
export function resolveShift(meaning: Extract<Meaning, { kind: 'shift' }>, scene: Scene): Resolution {
  const { unit, amount, from, rough } = meaning;
  const move = (day: number): Resolution => ({ edtf: `${shiftUnit(day, unit, amount)}${rough ? '~' : ''}` });
  if (unit === 'day' && from === 'focus')
    return scene.focusDay === null ? { open: NO_FOCUS } : move(scene.focusDay.first);
  if (unit === 'week' && from === 'focus' && scene.focusDay !== null) return move(scene.focusDay.first);
  const base = anchor(from, scene);
  if (base === null) return { open: from === 'focus' ? NO_FOCUS : NO_REFERENCE };
  return against(base, move);
}
