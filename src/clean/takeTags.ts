import { bodyOf, type Draft, type Piece, take } from './draft.ts';
import { bareAgencyNote } from './readAgencyNote.ts';
import { readByline } from './readByline.ts';
import { readDateLine } from './readDateLine.ts';
import { isHeadline, isProse } from './textShape.ts';

/** Fewer short lines may be anything. */
const FEWEST = 3;
const LONGEST = 40;

/**
 * In a text without markup: the keywords below it, one a line, „Küste“, „Sturmflut 2024“, „Anna Beispiel“. Half of them
 * at least must stand in the text, whose keywords they are.
 */
export function takeTags(draft: Draft): void {
  if (draft.raw.format !== 'txt') return;
  takeOwnWords(draft);
  const body = bodyOf(draft);
  const tags: Piece[] = [];
  for (const piece of body.toReversed()) {
    if (piece.role !== 'text' || !isTag(piece.text)) break;
    tags.unshift(piece);
  }
  const above = body[body.length - tags.length - 1];
  if (tags.length < FEWEST || above === undefined || !endsText(draft, above.text) || tags[0]?.gap !== true)
    return;
  const text = body
    .slice(0, -tags.length)
    .map((piece) => piece.text)
    .join('\n');
  const named = tags.filter(({ text: tag }) =>
    tag.split(' ').some((word) => word.length > 3 && text.includes(word)),
  );
  if (named.length * 2 < tags.length) return;
  for (const tag of tags) take(draft, tag, 'see-also');
}

/** A paragraph, or a note below the last one */
const endsText = ({ knowledge }: Draft, text: string): boolean =>
  isProse(text) ||
  bareAgencyNote(text, knowledge) !== null ||
  readByline(text, knowledge) !== null ||
  readDateLine(text) !== null;

/** „politik“, „nordkorea“: a page's own words for itself, above the text */
const OWN_WORD = /^\p{Ll}[\p{Ll}-]{3,30}$/u;
/** They stand among so many lines. */
const HEAD = 14;

function takeOwnWords(draft: Draft): void {
  const head = bodyOf(draft).slice(0, HEAD);
  const text = head.findIndex((piece) => isProse(piece.text));
  const words = head.slice(0, Math.max(text, 0)).filter((piece) => OWN_WORD.test(piece.text));
  if (words.length < 2) return;
  for (const word of words) take(draft, word, 'navigation');
}

const isTag = (text: string): boolean =>
  text.length <= LONGEST &&
  text.split(' ').length <= 4 &&
  (isHeadline(text) || OWN_WORD.test(text)) &&
  !/[.,:;?!()"„“»«/|–]/u.test(text);
