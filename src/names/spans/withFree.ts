import type { NameSpan } from '../nameSpan.ts';
import type { Context } from '../tagger/context.ts';
import { merged } from './merged.ts';
import { isFree, spanMarks } from './spanMarks.ts';

/** The spans, and among them what `nameAt` finds at these tokens where none of them stands. What is found must not overlap. */
export function withFree(
  spans: readonly NameSpan[],
  context: Context,
  places: readonly number[],
  nameAt: (at: number) => NameSpan | null,
): NameSpan[] {
  const taken = spanMarks(spans, context);
  const added: NameSpan[] = [];
  for (const at of places) {
    if (taken[at] === 1) continue;
    const found = nameAt(at);
    if (found !== null && isFree(taken, found.from, found.to)) added.push(found);
  }
  return merged(spans, added);
}
