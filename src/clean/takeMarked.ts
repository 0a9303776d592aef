import { BYLINE_OPENING } from '../german/bylines.ts';
import type { RemovedLine } from '../record.ts';
import type { LineRole } from '../stages.ts';
import { type Draft, type Piece, take } from './draft.ts';
import { readByline } from './readByline.ts';
import { readCaption } from './readCaption.ts';
import { readInfoLine } from './readInfoLine.ts';
import { addWriters } from './takeHead.ts';

/** What the markup says of a line, as the reason for taking it out. */
const REASON: Partial<Record<LineRole, RemovedLine['reason']>> = {
  title: 'title',
  kicker: 'kicker',
  subtitle: 'subtitle',
  byline: 'byline',
  credit: 'caption',
  'date-line': 'date-line',
  teaser: 'teaser',
  paywall: 'paywall',
  note: 'other',
};

/** Takes the lines that the markup itself tells apart from the text. */
export function takeMarked(draft: Draft): void {
  for (const piece of draft.pieces) {
    const reason = REASON[piece.role];
    if (piece.role === 'lead') draft.lead ??= piece.text;
    if (reason === undefined) continue;
    readMarked(draft, piece);
    take(draft, piece, reason);
  }
}

function readMarked(draft: Draft, piece: Piece): void {
  const line = piece.line;
  switch (piece.role) {
    case 'title':
      draft.claims.push({ fact: 'title', value: piece.text, basis: 'heading', line });
      break;
    case 'kicker':
      draft.claims.push({ fact: 'kicker', value: piece.text, basis: 'heading', line });
      break;
    case 'subtitle':
      draft.subtitle ??= piece.text;
      break;
    case 'byline':
    case 'date-line':
      readInfo(draft, piece);
      break;
    case 'note':
      if (BYLINE_OPENING.test(piece.text)) readNote(draft, piece);
      break;
    case 'credit': {
      const caption = draft.captions.at(-1);
      const credit = readCaption(piece.text)?.credit ?? piece.text;
      if (caption !== undefined && caption.credit === null) caption.credit = credit;
      break;
    }
    default:
  }
}

/** Bylines and date lines come mixed: „5. Mai 2021 • Anna Beispiel • 3 Minuten“ */
function readInfo(draft: Draft, piece: Piece): void {
  const { dates, writers } = readInfoLine(piece.text, draft.knowledge);
  for (const { fact, wording } of dates)
    draft.claims.push({
      fact,
      value: wording,
      basis: piece.role === 'byline' ? 'byline' : 'header',
      line: piece.line,
    });
  if (piece.text.length <= 200) addWriters(draft, piece, writers);
}

/** „von Anna Beispiel“ in a box beside the text, if the article has not named an author yet */
function readNote(draft: Draft, piece: Piece): void {
  const writers = readByline(piece.text, draft.knowledge);
  if (writers !== null && draft.authors.length === 0 && writers.others.length === 0)
    addWriters(draft, piece, writers);
}
