import { bodyOf, type Draft, take } from './draft.ts';
import { readCaption } from './readCaption.ts';

/** Takes picture captions and credits that stand between the paragraphs. */
export function takeCaptions(draft: Draft): void {
  for (const piece of bodyOf(draft)) {
    const caption =
      piece.role === 'caption' ? (readCaption(piece.text) ?? { text: piece.text, credit: null }) : null;
    const found = caption ?? (piece.role === 'text' ? readCaption(piece.text) : null);
    if (found === null) continue;
    draft.captions.push(found);
    take(draft, piece, 'caption');
  }
}
