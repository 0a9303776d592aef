import { bodyOf, type Draft, type Piece, take } from './draft.ts';

const LONGEST_HEADING = 100;
const LONGEST_TEASER = 260;
/** What the link of such a box is, below its teaser */
const FORM =
  /^(?:(?:mit )?(?:Liveblog|Live-Blog|FAQ|Interview|Analyse|Exklusiv|Grafiken|Reportage|Porträt|Hintergrund|Nachrichten \| .{2,40}|Video|Podcast)(?:\s*[|·]?\s*\d{1,2}:\d\d(?: ?min)?)?)$/u;

/**
 * Takes boxes that point to another article within a text without markup. Its kicker and headline were parted by a
 * colon that the layout set on a line of its own:
 *
 *     Sturmflut im Norden
 *     :
 *     Was der Deich aushält
 *     Ein Wall aus Lehm schützt das Dorf. Fachleute prüfen ihn.
 *     Liveblog
 */
export function takeColonBoxes(draft: Draft): void {
  if (draft.raw.format === 'html') return;
  const pieces = bodyOf(draft);
  for (const [at, piece] of pieces.entries()) {
    if (piece.text !== ':') continue;
    const kicker = pieces[at - 1];
    const heading = pieces[at + 1];
    const end = pieces.slice(at + 2, at + 4).findIndex(({ text }) => FORM.test(text));
    if (kicker === undefined || heading === undefined || end < 0) continue;
    const teaser = pieces.slice(at + 2, at + 2 + end);
    if (!isHeading(kicker) || !isHeading(heading)) continue;
    if (teaser.some(({ text }) => text.length > LONGEST_TEASER)) continue;
    for (const line of pieces.slice(at - 1, at + 3 + end)) take(draft, line, 'see-also');
  }
}

const isHeading = ({ text }: Piece): boolean => text.length <= LONGEST_HEADING && !/[.!]["“”»]?$/u.test(text);
