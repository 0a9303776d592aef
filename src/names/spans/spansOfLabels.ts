import type { NameSpan } from '../nameSpan.ts';
import type { Context } from '../tagger/context.ts';
import { isBegin, typeOf } from '../tagger/labels.ts';

/** Joins the tagger's labels to spans. Titles of works and the like, its fourth type, are no names of the archive. */
export function spansOfLabels(labels: Uint8Array, context: Context): NameSpan[] {
  const spans: NameSpan[] = [];
  for (let at = 0; at < labels.length; ) {
    const label = labels[at] ?? 0;
    const from = at++;
    if (label === 0) continue;
    while (at < labels.length && labels[at] !== 0 && !isBegin(labels[at] ?? 0)) at++;
    const type = typeOf(label);
    if (type !== null && type !== 'other') spans.push(spanOf(context, from, at, type));
  }
  return spans;
}

/** The span of tokens `from` up to, not including, `to`. */
export function spanOf({ tokens }: Context, from: number, to: number, type: NameSpan['type']): NameSpan {
  const start = tokens.starts[from] ?? 0;
  const end = tokens.ends[to - 1] ?? start;
  return { start, end, text: tokens.text.slice(start, end), type, from, to };
}
