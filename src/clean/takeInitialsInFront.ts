import { bodyOf, type Draft, takePart } from './draft.ts';
import { readInitials } from './readInitials.ts';
import { isProse } from './textShape.ts';

/** „(ak) Das Rathaus wird saniert.“; a capital opens the sentence behind the bracket */
const IN_FRONT = /^(?<marks>\(\p{Ll}{2,4}(?:\/\p{Ll}{2,4}){0,2}\)) (?=["„“»«]?[\p{Lu}\d])/u;

/** The initials with which printed reports open: a claim of who wrote, as those below a text are. */
export function takeInitialsInFront(draft: Draft): void {
  const first = bodyOf(draft).find(({ text }) => isProse(text));
  if (first === undefined || !first.text.startsWith('(')) return;
  const [cut, marks] = IN_FRONT.exec(first.text) ?? [];
  const initials = marks === undefined ? null : readInitials(marks);
  if (cut === undefined || initials === null) return;
  for (const value of initials.marks)
    draft.claims.push({ fact: 'author', value, basis: 'tail-mark', line: first.line });
  takePart(draft, first, 'byline', cut, first.text.slice(cut.length));
}
