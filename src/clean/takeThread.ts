import { WRITTEN_DATE } from '../german/dateLines.ts';
import { bodyOf, type Draft, take, takePart } from './draft.ts';

/** „Dorfbote @dorfbote · 6. Nov. 2023“: who posts, and when */
const POSTER = new RegExp(
  `^.{2,50} @\\w{2,20} ?· ?(?:${WRITTEN_DATE}|\\d{1,2}\\.? \\p{L}{3,9}\\.?|\\d{1,2} ?(?:Std|Min|h|m)\\.?)$`,
  'u',
);
/** „2/4 Der Damm hält“, „Der Damm hält (1/4)“ */
const COUNTER_BEFORE = /^\(?\d{1,2}\/\d{0,2}\)?[:.)]?\s+(?=\S)/u;
const COUNTER_BEHIND = /\s+\(?\d{1,2}\/\d{1,2}\)?$/u;
/** „17 Antworten 62 Reposts 201 Gefällt mir“ */
const REACTIONS =
  /^(?:[\d.,]{1,9}(?: ?(?:Tsd|Mio)\.?)? (?:Antworten?|Reposts?|Retweets?|Zitate|Gefällt mir(?:-Angaben)?|Likes|Lesezeichen|Mal angezeigt|Aufrufe)[\s·]*){2,6}$/u;
const REPLY = /^(?:Antworten|Posten|Thread anzeigen|Mehr anzeigen|Übersetzen|Post übersetzen)$/u;

/** Takes what a network prints around the posts of a thread: who posts, counters, reactions. */
export function takeThread(draft: Draft): void {
  if (draft.raw.format === 'html') return;
  const pieces = bodyOf(draft);
  const posters = pieces.filter(({ text }) => text.includes(' @') && text.length <= 120 && POSTER.test(text));
  if (posters.length === 0 || !pieces.some(({ text }) => COUNTER_BEFORE.test(text) || REACTIONS.test(text)))
    return;
  for (const piece of pieces) {
    const before = COUNTER_BEFORE.exec(piece.text)?.[0];
    const behind = COUNTER_BEHIND.exec(piece.text)?.[0];
    // the first says who it is and when
    if (posters.includes(piece) && piece !== pieces[0]) take(draft, piece, 'date-line');
    else if (REACTIONS.test(piece.text) || REPLY.test(piece.text)) take(draft, piece, 'share');
    else if (before !== undefined) takePart(draft, piece, 'other', before, piece.text.slice(before.length));
    else if (behind !== undefined)
      takePart(draft, piece, 'other', behind, piece.text.slice(0, -behind.length));
  }
}
