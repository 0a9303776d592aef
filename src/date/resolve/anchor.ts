import type { DayRange } from '../edtfRange.ts';
import type { Focus, Scene } from '../scene.ts';

/** The date that „diesem“, „folgenden“, „Ende des Jahres“ are counted from. */
export function anchor(from: 'reference' | 'sentence' | 'focus', scene: Scene): DayRange | null {
  const { focus, reference, narrative } = scene;
  if (from === 'focus') return focus ?? null;
  if (focus !== null && from === 'sentence' && scene.sameSentence(focus))
    return isBackToday(focus, scene) ? reference : focus;
  if (focus !== null && narrative) return focus;
  if (reference === null && from === 'sentence' && focus !== null && scene.sameParagraph(focus)) return focus;
  return reference;
}

/** „Am 28. März endete der Streit, der Vertrag läuft zum Monatsende aus“: told first, then said of the time of writing */
function isBackToday(focus: Focus, scene: Scene): boolean {
  const { reference } = scene;
  if (reference === null || focus.last >= reference.first) return false;
  const tense = scene.direction();
  return tense !== null && tense !== 'past' && scene.tenseOf(focus) === 'past';
}
