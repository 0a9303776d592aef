import { sourceKey } from '../source/sourceIndex.ts';
import { bodyOf, type Draft, take } from './draft.ts';
import { ownOutlets } from './ownOutlets.ts';

const LONGEST = 40;

/** Takes lines that hold nothing but the name of the article's own outlet, the credit of its graphics or players: „DORFBOTE“ */
export function takeOutletLines(draft: Draft): void {
  if (draft.raw.format === 'html') return;
  const own = ownOutlets(draft.claims);
  if (own.size === 0) return;
  for (const piece of bodyOf(draft))
    if (piece.role === 'text' && piece.text.length <= LONGEST && own.has(sourceKey(piece.text)))
      take(draft, piece, 'banner');
}
