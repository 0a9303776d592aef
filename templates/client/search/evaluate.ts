import type { Clause, Query, Term } from '../../../src/search/parseQuery.ts';
import type { FullText, Hits } from './fullText.ts';

/** What a query's words found, before filters. */
export interface Found {
  /** null: the query asks for no word, so that every article is found */
  hits: Hits | null;
  /** rows that `-wort` took away */
  excluded: ReadonlySet<number>;
  /** words that occur nowhere in the archive */
  unknown: Term[];
}

/** Looks up every clause of a query and joins them: alternatives by union, clauses by intersection, `-` by difference. */
export async function evaluate(query: Query, text: FullText): Promise<Found> {
  const unknown: Term[] = [];
  const found = await Promise.all(
    query.clauses.map(async (clause) => ({ clause, hits: await anyOf(clause, text, unknown) })),
  );
  const wanted = found.filter(({ clause }) => !clause.not).map(({ hits }) => hits);
  const unwanted = found.filter(({ clause }) => clause.not).map(({ hits }) => hits);
  const all = wanted.length === 0 ? null : wanted.reduce(both);
  const excluded = new Set(unwanted.flatMap((hits) => [...hits.keys()]));
  return { hits: all, excluded, unknown };
}

async function anyOf(clause: Clause, text: FullText, unknown: Term[]): Promise<Hits> {
  const each = await Promise.all(
    clause.any.map(async (term) => {
      const hits = await (term.kind === 'phrase' ? text.phrase(term.text) : text.word(term.text));
      if (hits.size === 0 && !clause.not) unknown.push(term);
      return hits;
    }),
  );
  return each.reduce(either, new Map());
}

function both(a: Hits, b: Hits): Hits {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  const joined: Hits = new Map();
  for (const [row, score] of small) {
    const other = large.get(row);
    if (other !== undefined) joined.set(row, score + other);
  }
  return joined;
}

function either(a: Hits, b: Hits): Hits {
  const joined = new Map(a);
  for (const [row, score] of b) joined.set(row, Math.max(score, joined.get(row) ?? 0));
  return joined;
}
