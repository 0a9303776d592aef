import { bodyOf, type Draft, take } from './draft.ts';

/** The line that parts a mail or a post from its writer's signature */
const MARK = /^--$/u;
const LONGEST = 6;

/** Takes the signature of who sent a mail or a post, below „-- “ and behind the text. */
export function takeMailSignature(draft: Draft): void {
  if (draft.raw.format !== 'txt') return;
  const body = bodyOf(draft);
  const at = body.findLastIndex(({ text }) => MARK.test(text));
  const below = body.slice(at + 1);
  if (at < 0 || below.length === 0 || below.length > LONGEST) return;
  if (below.some(({ text }) => text.length > 100)) return;
  for (const piece of body.slice(at)) take(draft, piece, piece === body[at] ? 'separator' : 'other');
}
