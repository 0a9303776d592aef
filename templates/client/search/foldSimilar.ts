/** A hit with the near-identical reports among the other hits, which are shown under it. */
export interface Folded {
  row: number;
  similar: number[];
}

/**
 * Folds near-identical reports under the first of them, in the order of the hits. Every hit stands in the result once: only what
 * is like the first one itself is folded, not what is like another one folded there.
 */
export function foldSimilar(
  rows: readonly number[],
  similarTo: (row: number) => readonly number[],
): Folded[] {
  const places = new Map<number, number>();
  for (const [place, row] of rows.entries()) places.set(row, place);
  const done = new Set<number>();
  const folded: Folded[] = [];
  for (const row of rows) {
    if (done.has(row)) continue;
    const like = similarTo(row);
    if (like.length === 0) {
      folded.push({ row, similar: [] });
      continue;
    }
    const similar = like
      .filter((other) => places.has(other) && !done.has(other))
      .sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
    for (const one of [row, ...similar]) done.add(one);
    folded.push({ row, similar });
  }
  return folded;
}
