import { BYLINE_OPENING } from '../german/bylines.ts';
import { isMenuItem } from '../german/menuWords.ts';
import { isSection } from '../german/sections.ts';
import { bodyOf, type Draft, take } from './draft.ts';
import { readCaption } from './readCaption.ts';
import { findDateWordings } from './readDateLine.ts';
import { readOutletLine } from './readOutletLine.ts';
import { isHeadline, isProse } from './textShape.ts';

const LONGEST_KICKER = 60;

/**
 * In a text without markup: what stands between the headline and its double, which is where the page's own head is:
 *
 *     Der Deich hält – dorfbote.example
 *     Politik                             ← the trail
 *     Sturm an der Küste                  ← the kicker
 *     Der Deich hält
 */
export function takeBeforeDouble(draft: Draft): void {
  if (draft.raw.format === 'html') return;
  const title = draft.title?.proof.line ?? null;
  const double = draft.pieces.findLastIndex(
    ({ taken, line }) => taken === 'doubled-title' && line > (title ?? 0),
  );
  if (title === null || double < 0) return;
  const end = draft.pieces[double]?.line ?? 0;
  const between = bodyOf(draft).filter(({ line }) => line > title && line < end);
  if (between.some(({ text }) => isProse(text))) return;
  const aboveDouble = new Set(
    draft.pieces.filter((_, at) => draft.pieces[at + 1]?.taken === 'doubled-title'),
  );
  for (const piece of between) {
    const { text, line } = piece;
    if (isSection(text) || isMenuItem(text)) {
      take(draft, piece, 'navigation');
      continue;
    }
    const isKicker =
      aboveDouble.has(piece) &&
      text.length <= LONGEST_KICKER &&
      isHeadline(text) &&
      !BYLINE_OPENING.test(text) &&
      findDateWordings(text).dates.length === 0 &&
      readCaption(text) === null &&
      readOutletLine(text, draft.knowledge) === null;
    if (!isKicker) continue;
    // „Krieg an der Küste“ is the last step of the trail where the kicker is known
    if (draft.kicker !== null && !isSection(draft.kicker.value)) {
      take(draft, piece, 'navigation');
      continue;
    }
    draft.kicker = { value: text, proof: { basis: 'heading', line } };
    take(draft, piece, 'kicker');
  }
}
