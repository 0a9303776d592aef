import type { Piece } from './draft.ts';
import { titleKey } from './sameTitle.ts';
import { isHeadline, isProse } from './textShape.ts';

const LONGEST_KICKER = 40;

/**
 * Where a page's trail stands above its head, one step a line, the headline is the one below the repeated kicker, not
 * the trail's last step:
 *
 *     Küste
 *     Sturmflut: Was der Deich aushält     ← a title made for search engines
 *     Küste
 *     Der Deich hält
 *
 * Null where the lines are no such trail.
 */
export function belowTrail(head: readonly Piece[], first: number): number | null {
  const above = head[first - 1]?.text ?? '';
  const kicker = head[first + 1]?.text ?? '';
  const headline = head[first + 2];
  if (headline === undefined || kicker.length > LONGEST_KICKER || titleKey(kicker) === '') return null;
  const repeats = titleKey(above) === titleKey(kicker);
  return repeats && isHeadline(headline.text) && !isProse(headline.text) && headline.text.includes(' ')
    ? first + 2
    : null;
}
