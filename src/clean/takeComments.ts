import { bodyOf, type Draft, take } from './draft.ts';
import { isProse } from './textShape.ts';

/** What stands over the comments below a text: „4 Antworten auf ‚Damm hält‘“, „12 Kommentare“ */
const HEADING =
  /^(?:\d{1,5} )?(?:(?:Leser)?[Kk]ommentare?(?: \(\d{1,5}\)| zu .{3,160})?|(?:Antwort(?:en)?|Reaktion(?:en)?|Gedanken?) (?:auf|zu) .{3,160})$/u;
/** Who wrote one, and when: „Karl sagt:“, „11. September 2008 um 10:15“, „vor 3 Stunden“ */
const WRITER =
  /^(?:.{2,40} (?:sagt|sagte|schreibt|schrieb|meint|antwortet|kommentiert)(?: am .{6,40})?:|(?:vor \d{1,3} (?:Minuten?|Stunden?|Tag(?:en)?|Wochen?)|\d{1,2}\. ?(?:\d{1,2}\.|\p{Lu}\p{Ll}{2,8}) ?\d{4},? (?:um|at) \d{1,2}:\d\d(?: Uhr)?|#\d{1,4}|Antworten|Melden|u\/[\w-]{2,30} [•·] vor .{3,20}|\d{1,2} (?:Std|Min|Tg|Tage?|Wo|J)\.? ?(?:Gefällt mir)?.{0,20})$)/u;
/** A headline may be worded like a heading of comments; so much text must stand above one. */
const PARAGRAPHS = 2;
/** How posts of a network are followed by what readers think of them */
const REACTIONS =
  /^(?:Alle Reaktionen:|Sortieren nach:$|[\d.]{1,7} (?:Reaktionen|Likes|Gefällt mir)(?: · [\d.]{1,7} (?:Kommentare|Mal geteilt|geteilte Inhalte|Shares)){0,2}$)/u;

/**
 * Takes the comments of readers below a text without markup, long ones too: all that follows a heading of comments,
 * where a writer's line shows what they are.
 */
export function takeComments(draft: Draft): void {
  if (draft.raw.format === 'html') return;
  const pieces = bodyOf(draft);
  let prose = 0;
  for (const [at, { text }] of pieces.entries()) {
    if (isProse(text)) prose++;
    else if ((prose >= PARAGRAPHS && HEADING.test(text)) || (prose > 0 && REACTIONS.test(text))) {
      const below = pieces.slice(at + 1);
      if (!below.some((piece) => WRITER.test(piece.text))) continue;
      for (const piece of pieces.slice(at)) take(draft, piece, 'comments');
      return;
    }
  }
}
