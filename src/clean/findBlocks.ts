import type { Block } from '../record.ts';
import type { Piece } from './draft.ts';
import { isHeadline, isProse } from './textShape.ts';

/** The clean body and what each stretch of it is. */
export function findBlocks(pieces: readonly Piece[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  let text = '';
  pieces.forEach((piece, at) => {
    const paragraph = piece.text.replace(/ {2,}/g, ' ').normalize('NFC');
    if (paragraph === '') return;
    if (text !== '') text += '\n\n';
    blocks.push({
      start: text.length,
      end: text.length + paragraph.length,
      kind: kindOf(piece, pieces[at + 1]),
    });
    text += paragraph;
  });
  return { text, blocks };
}

/** „FRAGE: …“, „Anna Beispiel: …“ in an interview */
const SPEAKER = /^(?:\p{Lu}{2,}|\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+): /u;

/** A short line without an end, followed by running text, is a subheading. */
function kindOf(piece: Piece, next: Piece | undefined): Block['kind'] {
  if (piece.role === 'heading' || piece.role === 'list-item' || piece.role === 'quote') return piece.role;
  const { text } = piece;
  if (SPEAKER.test(text) || /[.!?]["“”»«]? \p{Lu}/u.test(text)) return 'paragraph';
  const short = text.length <= 100 && text.split(' ').length <= 14 && !/[.!:;,…]["“”»«]?$/u.test(text);
  return short && isHeadline(text) && next !== undefined && isProse(next.text) ? 'heading' : 'paragraph';
}
