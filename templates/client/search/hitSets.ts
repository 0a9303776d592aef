import type { Hits } from './fullText.ts';

export const NONE: Hits = new Map();

/** Below this an article has only a part of a compound, or a name in other words. */
export const WHOLE_WORD = 1;
/** What words score more that stand side by side as they were typed: more than any word for itself, they come first. */
export const SIDE_BY_SIDE = 100;

/** What no more articles have is looked for in other writings too. */
export const FEW = 10;

export const weighted = (hits: Hits, weight: number): Hits =>
  new Map(
    [...hits].map(([row, score]) => [row, score < WHOLE_WORD ? score * weight : Math.max(1, score * weight)]),
  );

/** A word that only begins like the one typed counts as a part of it, the better ones still first. */
export const asPart = (hits: Hits): Hits =>
  new Map([...hits].map(([row, score]) => [row, score / (1 + score)]));

export const raised = (hits: Hits, by: number): Hits =>
  new Map([...hits].map(([row, score]) => [row, score + by]));

/** What is in both, scored by the sum. */
export function both(a: Hits, b: Hits): Hits {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  const joined = new Map<number, number>();
  for (const [row, score] of small) {
    const other = large.get(row);
    if (other !== undefined) joined.set(row, score + other);
  }
  return joined;
}

/** What is in one of them, scored by the better. */
export function either(a: Hits, b: Hits): Hits {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  const joined = new Map(large);
  for (const [row, score] of small) joined.set(row, Math.max(score, large.get(row) ?? 0));
  return joined;
}
