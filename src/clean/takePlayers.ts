import { bodyOf, type Draft, take } from './draft.ts';
import { isProse } from './textShape.ts';

const LABEL = /^(?:Audio|Video|Podcast|Sendung|Beitrag)$/u;
const LENGTH = /^\(?\d{1,2}:\d\d(?::\d\d)?\)?(?: ?(?:min|Min\.?|Minuten))?$/u;
const LONGEST = 120;

/** Takes players that were copied with a text: „Audio“, what it is called, and how long it lasts, each on a line of its own. */
export function takePlayers(draft: Draft): void {
  if (draft.raw.format === 'html') return;
  const pieces = bodyOf(draft);
  for (const [at, { text }] of pieces.entries()) {
    const [title, length] = [pieces[at + 1], pieces[at + 2]];
    if (!LABEL.test(text) || title === undefined || length === undefined) continue;
    if (title.text.length > LONGEST || isProse(title.text) || !LENGTH.test(length.text)) continue;
    for (const piece of pieces.slice(at, at + 3)) take(draft, piece, 'see-also');
  }
}
