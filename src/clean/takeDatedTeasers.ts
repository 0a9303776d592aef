import { bodyOf, type Draft, type Piece, take } from './draft.ts';
import { readDateLine } from './readDateLine.ts';
import { isHeadline, isProse } from './textShape.ts';

const LONGEST_BOX = 4;
const MORE = /[.!?…]["“”»]? mehr$/u;

/**
 * In a text without markup: a box between the paragraphs that points to another report, „02.06.2024“, its headline and
 * „Der Rat hatte zugestimmt. mehr“, one below the other. The last word tells it from an entry of a chronicle.
 */
export function takeDatedTeasers(draft: Draft): void {
  if (draft.raw.format !== 'txt') return;
  const body = bodyOf(draft);
  for (const [at, piece] of body.entries()) {
    if (!MORE.test(piece.text.slice(-8)) || piece.gap) continue;
    const from = body.slice(0, at).findLastIndex(({ gap }) => gap);
    const box = body.slice(from, at + 1);
    if (box.length < 2 || box.length > LONGEST_BOX || !opensBox(box)) continue;
    for (const line of box) take(draft, line, 'see-also');
  }
}

function opensBox([first, second, third]: readonly Piece[]): boolean {
  const headline = readDateLine(first?.text ?? '') === null ? first : second;
  return (
    headline !== undefined &&
    isHeadline(headline.text) &&
    !isProse(headline.text) &&
    (headline === first || third !== undefined)
  );
}
