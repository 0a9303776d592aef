import { isMenuItem } from '../german/menuWords.ts';
import { bodyOf, type Draft, type Piece, take } from './draft.ts';
import { hasText, isProse } from './textShape.ts';

/** Items in a row that are a menu; fewer may be a department over the headline. */
const FEWEST = 4;
const BULLET = /^[*•·▸>–-]\s+/u;

/** Takes menus that were copied with a text, one item a line: „Politik“, „Wirtschaft“, „Sport“, „E-Paper“ before or behind it. */
export function takeMenus(draft: Draft): void {
  if (draft.raw.format === 'html') return;
  const pieces = bodyOf(draft);
  if (!hasText(pieces)) return;
  const first = pieces.findIndex((piece) => isProse(piece.text));
  const last = pieces.findLastIndex((piece) => isProse(piece.text));
  takeRuns(draft, first < 0 ? [] : pieces.slice(0, first));
  takeRuns(draft, last < 0 ? [] : pieces.slice(last + 1));
}

function takeRuns(draft: Draft, pieces: readonly Piece[]): void {
  let run: Piece[] = [];
  const close = (): void => {
    if (run.length >= FEWEST) for (const piece of run) take(draft, piece, 'navigation');
    run = [];
  };
  for (const piece of pieces) {
    if (isMenuItem(piece.text.replace(BULLET, ''))) run.push(piece);
    else close();
  }
  close();
}
