/** A query with the articles that must be found, by id. */
export interface JudgedQuery {
  /** what it tests: inflection, compound-part, typo … */
  kind: string;
  q: string;
  ids: string[];
  /**
   * what may be found besides: neither wanted nor a mistake. Given where fewer than ten articles are wanted, since the
   * first ten hold others then: those with the word in a compound, with both words apart, with the phrase inflected
   */
  also?: string[] | undefined;
}

/** How well the queries of one kind were answered, as shares from 0 to 1. */
export interface Quality {
  kind: string;
  queries: number;
  /** mean share of the wanted articles that were found */
  recall: number;
  /** mean share of the first ten found that are no mistake; a query without a hit counts 0 */
  precision: number;
  /** the same, counting as a mistake what only may be found */
  strict: number;
}

/** Scores answers, `found[i]` being the ids found for `queries[i]`, best first. One row per kind, in order of appearance. */
export function searchQuality(
  queries: readonly JudgedQuery[],
  found: readonly (readonly string[])[],
): Quality[] {
  const kinds = new Map<string, { recall: number[]; precision: number[]; strict: number[] }>();
  for (const [i, { kind, ids, also = [] }] of queries.entries()) {
    const wanted = new Set(ids);
    const hits = [...new Set(found[i] ?? [])];
    const scores = kinds.get(kind) ?? { recall: [], precision: [], strict: [] };
    kinds.set(kind, scores);
    scores.recall.push(hits.filter((id) => wanted.has(id)).length / wanted.size);
    const first = hits.slice(0, 10);
    const share = (right: ReadonlySet<string>): number =>
      first.length === 0 ? 0 : first.filter((id) => right.has(id)).length / first.length;
    scores.precision.push(share(new Set([...ids, ...also])));
    scores.strict.push(share(wanted));
  }
  return [...kinds].map(([kind, { recall, precision, strict }]) => ({
    kind,
    queries: recall.length,
    recall: mean(recall),
    precision: mean(precision),
    strict: mean(strict),
  }));
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
