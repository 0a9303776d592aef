import { WIRE_NOTES, WIRE_TIME } from '../german/headLines.ts';
import { bodyOf, type Draft, take } from './draft.ts';
import { isProse } from './textShape.ts';

/**
 * Takes what an agency's wire sends its desks below a report: all from „# dpa-Notizblock“ to the end. Its last line
 * says when it was sent, „231405 Mai 24“.
 */
export function takeWireNotes(draft: Draft): void {
  if (draft.raw.format === 'html') return;
  const pieces = bodyOf(draft);
  const at = pieces.findIndex(({ text }) => WIRE_NOTES.test(text));
  const above = pieces.slice(0, Math.max(at, 0));
  const below = at < 0 ? pieces.slice(-2) : pieces.slice(at);
  for (const piece of below) {
    const { day, hour, minute, month, year } = WIRE_TIME.exec(piece.text.slice(-40))?.groups ?? {};
    if (day !== undefined && month !== undefined)
      draft.claims.push({
        fact: 'published',
        value: `${day}. ${month} ${Number(year) > 50 ? 19 : 20}${year}, ${hour}:${minute} Uhr`,
        basis: 'tail-mark',
        line: piece.line,
      });
    if (at < 0 && day !== undefined && piece.text.length <= 20) take(draft, piece, 'date-line');
  }
  if (!above.some(({ text }) => isProse(text))) return;
  for (const piece of below) take(draft, piece, 'other');
}
