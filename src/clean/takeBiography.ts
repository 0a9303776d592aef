import { ROLE_WORD } from '../german/bylines.ts';
import { addName, bodyOf, type Draft, type Piece, take } from './draft.ts';
import { readSelfDescription, withoutTitles } from './readSelfDescription.ts';

/** So many paragraphs from either end may be about the author. */
const EDGE = 3;

/** „Anna Beispiel ist Redakteurin in Musterstadt. Sie schreibt über Geld.“, above the text of a saved page by Anna Beispiel, or below any text of hers */
export function takeBiography(draft: Draft): void {
  if (draft.authors.length === 0) takeSelfDescribed(draft);
  if (draft.authors.length === 0) return;
  for (const piece of bodyOf(draft).slice(-EDGE))
    if (isBelowName(draft, piece)) take(draft, piece, 'author-box');
  const body = bodyOf(draft);
  // above a text without markup it may be the teaser
  const isPage = draft.raw.format === 'html';
  if (body.length <= (isPage ? 2 * EDGE : EDGE)) return;
  const above = isPage ? body.slice(0, EDGE) : [];
  for (const piece of [...above, ...body.slice(isPage ? -EDGE : -2)]) {
    const described = readSelfDescription(piece.text, draft.knowledge);
    if (described === null && !isAboutAuthor(draft, piece.text)) continue;
    if (
      described === null ||
      draft.authors.some(({ value }) => withoutTitles(value) === withoutTitles(described))
    )
      take(draft, piece, 'author-box');
  }
}

/**
 * „Anna Beispiel, Jahrgang 1981, ist Publizistin.“ as the last paragraph of a saved page that names nobody else: who wrote,
 * if the text itself does not speak of her.
 */
function takeSelfDescribed(draft: Draft): void {
  if (draft.raw.format !== 'html' || draft.agencies.length > 0) return;
  const body = bodyOf(draft);
  const last = body.at(-1);
  if (last === undefined || body.length <= EDGE) return;
  const author = readSelfDescription(last.text, draft.knowledge);
  const surname = author?.split(' ').at(-1);
  if (author === null || surname === undefined) return;
  if (body.slice(0, -1).some(({ text }) => text.includes(surname))) return;
  addName(draft.authors, { value: author, proof: { basis: 'tail-mark', line: last.line, text: last.text } });
  take(draft, last, 'author-box');
}

const LONGEST = 400;
const SAID =
  /^(?: \([^()]{1,40}\))?,? (?:\d{2}, )?(?:ist|war|arbeitet|lehrt|leitet|forscht|lebt|schreibt|berichtet)(?!\p{L})/u;

/** Below a text without markup the author's full name opens no paragraph of the report: „Anna Beispiel ist Sinologin und lehrt in Bern.“ */
function isAboutAuthor({ raw, authors }: Draft, text: string): boolean {
  return (
    raw.format !== 'html' &&
    text.length <= LONGEST &&
    authors.some(({ value }) => text.startsWith(value) && SAID.test(text.slice(value.length)))
  );
}

/** „Redakteurin im Ressort Wirtschaft. Sie …“ right below the line with her name, behind the text */
function isBelowName({ raw, pieces, authors }: Draft, piece: Piece): boolean {
  if (raw.format !== 'html') return false;
  const above = pieces[pieces.indexOf(piece) - 1];
  if (above?.taken !== 'byline' && above?.taken !== 'author-box') return false;
  const [first = ''] = piece.text.split(/[ ,]/u);
  return (
    ROLE_WORD.test(first) && piece.text.length < 400 && authors.some(({ value }) => value === above.text)
  );
}
