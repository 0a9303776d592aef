import { WRITER_ROLE } from '../german/bylines.ts';
import { bodyOf, type Draft, take } from './draft.ts';

/** So many paragraphs from either end may be about the author. */
const EDGE = 3;
const LONGEST = 400;
/** What is said of an author: „Anna Beispiel arbeitet seit 2019 als …“, „… (Jg. 1970) ist Publizistin“ */
const SAID =
  /^(?: \([^()]{1,40}\))?(?:, [^,.]{2,40},)?,? (?:\d{2}, )?(?:ist|war|arbeitet|schreibt|berichtet|lebt|leitet|studierte|hat)(?!\p{L})/u;
const CALLING =
  /(?<!\p{L})(?:schreibt|berichtet|Publizist(?:in)?|Schriftsteller(?:in)?|Politikwissenschaftler(?:in)?|Historiker(?:in)?|Redaktion|Ressort)(?!\p{L})/u;

/** „Anna Beispiel ist Redakteurin in Musterstadt. Sie schreibt über Geld.“, above or below the text of a saved page by Anna Beispiel */
export function takeBiography(draft: Draft): void {
  if (draft.raw.format === 'txt') return;
  const body = bodyOf(draft);
  if (body.length <= 2 * EDGE) return;
  for (const piece of [...body.slice(0, EDGE), ...body.slice(-EDGE)]) {
    const { text } = piece;
    if (text.length > LONGEST || !(WRITER_ROLE.test(text) || CALLING.test(text))) continue;
    if (draft.authors.some(({ value }) => text.startsWith(value) && SAID.test(text.slice(value.length))))
      take(draft, piece, 'author-box');
  }
}
