import type { Piece } from './draft.ts';
import { readDateLine } from './readDateLine.ts';
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
  const repeats =
    titleKey(above) === titleKey(kicker) ||
    (!headline.gap && isKicker(kicker) && sharesWords(head[first]?.text ?? '', headline.text));
  return repeats &&
    isHeadline(headline.text) &&
    !isProse(headline.text) &&
    headline.text.includes(' ') &&
    readDateLine(headline.text) === null
    ? first + 2
    : null;
}

const isKicker = (text: string): boolean => text.split(' ').length <= 3 && /^\p{Lu}[\p{L} -]+$/u.test(text);

/** „Bahnstreik: Muster droht mit langem Ausstand“, „Muster droht mit langem Streik“: three telling words and more than half of all */
function sharesWords(trail: string, headline: string): boolean {
  const words = (text: string): string[] => text.toLowerCase().match(/\p{L}{3,}/gu) ?? [];
  const own = words(headline);
  const said = new Set(words(trail));
  const shared = own.filter((word) => said.has(word)).length;
  return shared >= 3 && shared > own.length / 2;
}
