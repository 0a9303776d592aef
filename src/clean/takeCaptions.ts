import { bodyOf, type Draft, type Piece, take } from './draft.ts';
import { readCaption } from './readCaption.ts';

/** Takes picture captions and credits that stand between the paragraphs. */
export function takeCaptions(draft: Draft): void {
  for (const piece of bodyOf(draft)) {
    const caption =
      piece.role === 'caption' ? (readCaption(piece.text) ?? { text: piece.text, credit: null }) : null;
    const found = caption ?? (piece.role === 'text' ? readCaption(piece.text) : null);
    if (found === null) continue;
    const above = found.text === '' ? lineAbove(draft, piece) : null;
    draft.captions.push(above === null ? found : { ...found, text: above.text });
    if (above !== null) take(draft, above, 'caption');
    take(draft, piece, 'caption');
  }
}

/** Longer than a caption is a paragraph, shorter a heading. */
const CAPTION = { from: 20, to: 160 };

/** „Anna Beispiel Anfang März in Oslo“ above „Foto: Muster / AP“, on a line of its own and no sentence */
function lineAbove(draft: Draft, credit: Piece): Piece | null {
  const above = draft.pieces[draft.pieces.indexOf(credit) - 1];
  if (above === undefined || above.taken !== null || above.role !== 'text' || credit.role !== 'text')
    return null;
  const { length } = above.text;
  const isSentence = /[.!?:…,;]["“”»«]?$/u.test(above.text);
  return isSentence || length < CAPTION.from || length > CAPTION.to ? null : above;
}
