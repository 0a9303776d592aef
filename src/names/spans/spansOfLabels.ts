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
    if (type === null || type === 'other') continue;
    let begin = from;
    for (let end = from + 1; end < at; end++) {
      if (!endsSentence(context, end)) continue;
      spans.push(spanOf(context, begin, end, type));
      begin = end + 1;
    }
    if (begin < at) spans.push(spanOf(context, begin, at, type));
  }
  return spans;
}

/** „Choe Son-hui. Kim Tok-hun“: no name crosses the point that ends a sentence. */
const endsSentence = ({ infos, tokens }: Context, at: number): boolean =>
  infos[at]?.word === '.' && tokens.opens[at + 1] === 1;

/** The span of tokens `from` up to, not including, `to`. The one place where spans are made, so all are of one form. */
export function spanOf(
  { tokens, infos }: Context,
  from: number,
  to: number,
  type: NameSpan['type'],
  role: string | null = null,
): NameSpan {
  const start = tokens.starts[from] ?? 0;
  const end = tokens.ends[to - 1] ?? start;
  const text = to - from === 1 ? (infos[from]?.word ?? '') : tokens.text.slice(start, end);
  return { start, end, text, type, from, to, role };
}
