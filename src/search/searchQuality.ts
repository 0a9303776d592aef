/** A query with the articles that must be found, by id. */
export interface JudgedQuery {
  /** what it tests: inflection, compound-part, typo … */
  kind: string;
  q: string;
  ids: string[];
}

/** How well the queries of one kind were answered, as shares from 0 to 1. */
export interface Quality {
  kind: string;
  queries: number;
  /** mean share of the wanted articles that were found */
  recall: number;
  /** mean share of wanted articles among the first ten found; a query without a hit counts 0 */
  precision: number;
}

/** Scores answers, `found[i]` being the ids found for `queries[i]`, best first. One row per kind, in order of appearance. */
export function searchQuality(
  queries: readonly JudgedQuery[],
  found: readonly (readonly string[])[],
): Quality[] {
  const kinds = new Map<string, { recall: number[]; precision: number[] }>();
  for (const [i, { kind, ids }] of queries.entries()) {
    const wanted = new Set(ids);
    const hits = [...new Set(found[i] ?? [])];
    const scores = kinds.get(kind) ?? { recall: [], precision: [] };
    kinds.set(kind, scores);
    scores.recall.push(hits.filter((id) => wanted.has(id)).length / wanted.size);
    const first = hits.slice(0, 10);
    scores.precision.push(
      first.length === 0 ? 0 : first.filter((id) => wanted.has(id)).length / first.length,
    );
  }
  return [...kinds].map(([kind, { recall, precision }]) => ({
    kind,
    queries: recall.length,
    recall: mean(recall),
    precision: mean(precision),
  }));
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
