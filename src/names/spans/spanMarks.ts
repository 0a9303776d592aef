import type { NameSpan } from '../nameSpan.ts';
import type { Context } from '../tagger/context.ts';

/** Per token 1 where one of the spans covers it. */
export function spanMarks(spans: readonly NameSpan[], { tokens }: Context): Uint8Array {
  const marks = new Uint8Array(tokens.count);
  for (const { from, to } of spans) mark(marks, from, to);
  return marks;
}

/** Marks tokens; names are short, so a loop is faster than `fill`. */
export function mark(marks: Uint8Array, from: number, to: number): void {
  for (let at = from; at < to; at++) marks[at] = 1;
}

/** Whether none of the tokens is marked. */
export function isFree(marks: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (marks[at] === 1) return false;
  return true;
}
