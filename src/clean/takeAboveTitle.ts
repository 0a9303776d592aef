import { POSTED_LINE } from '../german/dateLines.ts';
import { isSection } from '../german/sections.ts';
import type { Draft, Piece } from './draft.ts';
import { take } from './draft.ts';
import { isDateAndSection } from './isDateAndSection.ts';
import { findDateWordings, readDateLine } from './readDateLine.ts';
import { readIssueLine } from './readIssueLine.ts';
import { readOutletLine } from './readOutletLine.ts';

/** Takes a line above the headline: the site's name or slogan, or the kicker. Lines with a date are left to `takeHead`. */
export function takeAboveTitle(draft: Draft, above: Piece): void {
  if (
    POSTED_LINE.test(above.text) ||
    isDateAndSection(above.text) ||
    readIssueLine(above.text, draft.knowledge) !== null
  )
    return;
  const outlet = readOutletLine(above.text, draft.knowledge);
  if (outlet !== null && findDateWordings(above.text).dates.length > 0) return;
  const short = above.text.length <= 60 && above.text.split(' ').length <= 4;
  const named = draft.claims.some((claim) => claim.fact === 'source');
  const site = outlet ?? (short && !named && isInBanner(draft) ? above.text : null);
  if (site !== null && !isSection(above.text))
    draft.claims.push({ fact: 'source', value: withoutSection(site), basis: 'banner', line: above.line });
  else if (draft.kicker === null && (isSection(above.text) || (short && !isInBanner(draft)))) {
    const value = above.text.replace(/^\++\s*|\s*\++$|\s*:$/g, '');
    draft.kicker = { value, proof: { basis: 'heading', line: above.line } };
    take(draft, above, 'kicker');
    return;
  }
  take(draft, above, 'banner');
}

/** Whether a slogan or a date stands above the headline too, so that the lines there are a site's banner. */
function isInBanner(draft: Draft): boolean {
  const line = draft.title?.proof.line ?? 0;
  return draft.pieces.some(
    (piece) => piece.line < line && (piece.taken === 'banner' || readDateLine(piece.text) !== null),
  );
}

/** „Dorfbote Online - Politik“ → „Dorfbote Online“ */
function withoutSection(site: string): string {
  const parts = site.split(/\s*[|·›>»]\s*|\s[-–—]\s/u);
  const named = parts.filter((part) => !isSection(part));
  return named.length === 1 ? (named[0] ?? site) : site;
}
