import type { NameSpan } from '../nameSpan.ts';
import type { Context } from '../tagger/context.ts';
import { merged } from './merged.ts';
import { isFree, spanMarks } from './spanMarks.ts';

/** Spans in the order of the text, those of `over` in the place of all that they touch. Neither list overlaps itself. */
export function overlaid(
  spans: readonly NameSpan[],
  over: readonly NameSpan[],
  context: Context,
): NameSpan[] {
  const marks = spanMarks(over, context);
  return merged(
    spans.filter(({ from, to }) => isFree(marks, from, to)),
    over,
  );
}
