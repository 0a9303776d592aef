import type { Block } from '../record.ts';
import type { Piece } from './draft.ts';
import { isHeadline, isProse } from './textShape.ts';

const BREAK = '\n\n';

/** The clean body and what each stretch of it is. */
export function findBlocks(pieces: readonly Piece[]): { text: string; blocks: Block[] } {
  const blocks: Block[] = [];
  const paragraphs: string[] = [];
  let length = 0;
  pieces.forEach((piece, at) => {
    const paragraph = piece.text.replace(/ {2,}/g, ' ').normalize('NFC');
    if (paragraph === '') return;
    if (length > 0) length += BREAK.length;
    blocks.push({ start: length, end: length + paragraph.length, kind: kindOf(piece, pieces[at + 1]) });
    length += paragraph.length;
    paragraphs.push(paragraph);
  });
  // joined at once the text is one piece in memory; grown bit by bit every later reader would have to step over its seams
  return { text: paragraphs.join(BREAK), blocks };
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
