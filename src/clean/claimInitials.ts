import type { Draft, Piece } from './draft.ts';
import { readInitials } from './readInitials.ts';

/** Keeps the initials below a text as a claim; `chooseAuthors` takes them where nobody is named in full. */
export function claimInitials(draft: Draft, piece: Piece): void {
  for (const value of readInitials(piece.text)?.marks ?? [])
    draft.claims.push({ fact: 'author', value, basis: 'tail-mark', line: piece.line });
}
