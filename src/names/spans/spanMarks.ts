import type { NameSpan } from '../nameSpan.ts';
import type { Context } from '../tagger/context.ts';

/** Per token 1 where one of the spans covers it. */
export function spanMarks(spans: readonly NameSpan[], { tokens }: Context): Uint8Array {
  const marks = new Uint8Array(tokens.count);
  for (const { from, to } of spans) marks.fill(1, from, to);
  return marks;
}
