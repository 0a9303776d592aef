import { FUNCTION_WORDS } from '../german/functionWords.ts';
import { bodyOf, type Draft } from './draft.ts';
import { isProse } from './textShape.ts';

/** „S ein Werkzeug“, „W er hier wohnt“: a letter, a gap, the rest of a word */
const DROP_CAP = /^(?<first>["„»«]?\p{Lu}) (?<rest>\p{Ll}{1,10})(?!\p{L})/u;
/** A story opens among the first lines. */
const HEAD = 6;

/** Joins the large first letter of a story, which text recognition sets apart, with the rest of its word if the two make a common one. */
export function joinDropCap(draft: Draft): void {
  if (draft.raw.format === 'html') return;
  for (const piece of bodyOf(draft).slice(0, HEAD)) {
    const { first, rest } = DROP_CAP.exec(piece.text)?.groups ?? {};
    if (first === undefined || rest === undefined || !isProse(piece.text)) continue;
    if (!FUNCTION_WORDS.has(`${first.slice(-1).toLowerCase()}${rest}`)) continue;
    piece.text = `${first}${piece.text.slice(first.length + 1)}`;
    return;
  }
}
