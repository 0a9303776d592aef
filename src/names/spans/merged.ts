import type { NameSpan } from '../nameSpan.ts';

/** Spans in the order of the text, those of `added` among them. Takes two lists in order that do not overlap. */
export function merged(spans: readonly NameSpan[], added: readonly NameSpan[]): NameSpan[] {
  const all: NameSpan[] = [];
  let next = 0;
  for (const span of spans) {
    for (let own = added[next]; own !== undefined && own.start < span.start; own = added[next]) {
      all.push(own);
      next++;
    }
    all.push(span);
  }
  for (; next < added.length; next++) {
    const own = added[next];
    if (own !== undefined) all.push(own);
  }
  return all;
}
