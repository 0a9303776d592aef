import type { DayRange } from '../edtfRange.ts';
import type { Scene } from '../scene.ts';

/** The date that „diesem“, „folgenden“, „Ende des Jahres“ are counted from. */
export function anchor(from: 'reference' | 'sentence' | 'focus', scene: Scene): DayRange | null {
  const { focus, reference, narrative } = scene;
  if (from === 'focus') return focus ?? null;
  if (focus !== null && (narrative || (from === 'sentence' && scene.sameSentence(focus)))) return focus;
  if (reference === null && from === 'sentence' && focus !== null && scene.sameParagraph(focus)) return focus;
  return reference;
}
