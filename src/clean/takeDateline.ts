import { addName, bodyOf, type Draft, type Piece, take, takePart } from './draft.ts';
import { readDatedPlace } from './readDatedPlace.ts';
import { type Dateline, splitDateline } from './splitDateline.ts';
import { isProse } from './textShape.ts';

/** Headlines, summaries and bylines that no rule took stand above the report in so many paragraphs at most. */
const HEAD = 10;

/** Cuts the dateline off the paragraph that opens the report; what stands before it is the lead. */
export function takeDateline(draft: Draft): void {
  const pieces = bodyOf(draft);
  const first = pieces.findIndex((piece) => isProse(piece.text));
  for (const [at, piece] of pieces.slice(0, Math.max(4, Math.min(first + 1, HEAD))).entries()) {
    if (piece.role !== 'text' && piece.role !== 'lead') continue;
    const others = (): string[] => pieces.filter((other) => other !== piece).map((other) => other.text);
    const alone = piece.text.length <= LONGEST_ALONE ? readAlone(piece, pieces[at + 1], draft) : null;
    const found = alone ?? splitDateline(piece.text, draft.knowledge, others);
    if (found === null) continue;
    draft.dateline = found.wording;
    const proof = { basis: 'dateline', line: piece.line, text: found.cut.trim() } as const;
    for (const agency of found.agencies) addName(draft.agencies, { value: agency, proof });
    if (found.outlet !== null)
      draft.claims.push({ fact: 'source', value: found.outlet, basis: 'byline', line: piece.line });
    if (found.date !== null)
      draft.claims.push({ fact: 'published', value: found.date, basis: 'dateline', line: piece.line });
    if (alone === null) takePart(draft, piece, 'dateline', found.cut, piece.text.slice(found.cut.length));
    else take(draft, piece, 'dateline');
    const before = pieces[at - 1];
    if (at === 1 && before !== undefined && /[.!?]$/.test(before.text) && draft.lead === null)
      draft.lead = before.text;
    return;
  }
}

const LONGEST_ALONE = 60;

/** „Münster (ots)“ on a line of its own, above the paragraph that it opens */
function readAlone(piece: Piece, below: Piece | undefined, { knowledge }: Draft): Dateline | null {
  if (below === undefined || !isProse(below.text)) return null;
  const dated = readDatedPlace(piece.text);
  if (dated !== null)
    return { cut: piece.text, wording: dated.place, agencies: [], outlet: null, date: dated.date };
  const found = splitDateline(`${piece.text} ${below.text}`, knowledge);
  return found !== null && found.agencies.length > 0 && found.cut.trim() === piece.text ? found : null;
}
