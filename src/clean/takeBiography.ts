import { bodyOf, type Draft, take } from './draft.ts';
import { readSelfDescription, withoutTitles } from './readSelfDescription.ts';

/** So many paragraphs from either end may be about the author. */
const EDGE = 3;

/** „Anna Beispiel ist Redakteurin in Musterstadt. Sie schreibt über Geld.“, above the text of a saved page by Anna Beispiel, or below any text of hers */
export function takeBiography(draft: Draft): void {
  if (draft.authors.length === 0) return;
  const body = bodyOf(draft);
  if (body.length <= 2 * EDGE) return;
  // above a text without markup it may be the teaser
  const above = draft.raw.format === 'txt' ? [] : body.slice(0, EDGE);
  for (const piece of [...above, ...body.slice(-EDGE)]) {
    const described = readSelfDescription(piece.text, draft.knowledge);
    if (described === null) continue;
    if (draft.authors.some(({ value }) => withoutTitles(value) === withoutTitles(described)))
      take(draft, piece, 'author-box');
  }
}
