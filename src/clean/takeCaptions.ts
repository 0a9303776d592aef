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
  takeDoubles(draft);
}

/** What describes the picture to those who cannot see it often repeats its caption. */
function takeDoubles(draft: Draft): void {
  const texts = new Set(draft.captions.map(({ text }) => text).filter((text) => text.length >= CAPTION.from));
  for (const piece of bodyOf(draft)) if (texts.has(piece.text)) take(draft, piece, 'caption');
}

/** Longer than a caption is a paragraph, shorter a heading. */
const CAPTION = { from: 20, to: 160 };

/** „Anna Beispiel Anfang März in Oslo“ above „Foto: Muster / AP“, on a line of its own and no sentence */
function lineAbove(draft: Draft, credit: Piece): Piece | null {
  const above = draft.pieces[draft.pieces.indexOf(credit) - 1];
  if (above === undefined || above.taken !== null || above.role !== 'text' || credit.role !== 'text')
    return null;
  const { length } = above.text;
  if (isOwnBlock(draft, above, credit)) return above;
  const isSentence = /[.!?:…,;]["“”»«]?$/u.test(above.text);
  return isSentence || length < CAPTION.from || length > CAPTION.to ? null : above;
}

const LONGEST_SENTENCE = 250;

/** A sentence right above its credit, where blank lines part these two, and paragraphs elsewhere, from their neighbours */
function isOwnBlock({ pieces }: Draft, above: Piece, credit: Piece): boolean {
  if (credit.gap || !above.gap || above.text.length > LONGEST_SENTENCE) return false;
  const below = pieces.slice(pieces.indexOf(credit) + 1);
  return below[0]?.gap === true && below.filter(({ gap }) => gap).length >= 3;
}
