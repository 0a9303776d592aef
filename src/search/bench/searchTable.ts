import { type JudgedQuery, searchQuality } from '../searchQuality.ts';
import type { Cold } from './askCold.ts';
import type { Answered } from './askSite.ts';

export interface SearchFigures {
  queries: readonly JudgedQuery[];
  ours: readonly Answered[];
  plain: readonly (readonly string[])[];
  cold: readonly Cold[];
  /** bytes of the index, ours and plain Pagefind's */
  bytes: { ours: number; plain: number };
}

/** The figures of a search bench as Markdown. */
export function searchTable({ queries, ours, plain, cold, bytes }: SearchFigures): string {
  const found = ours.map(({ ids }) => ids);
  const theirs = searchQuality(queries, plain);
  const hits = (kind: string, lists: readonly (readonly string[])[]): number =>
    queries.reduce((sum, query, i) => sum + (query.kind === kind ? (lists[i]?.length ?? 0) : 0), 0);
  const typed = ours.map((answer) => answer.typed);
  const share = (value: number | undefined): string => (value ?? 0).toFixed(3);
  const kb = (value: number): string => `${Math.round(value)} KB`;
  const times = (values: readonly number[]): string =>
    `median ${Math.round(quantile(values, 0.5))} ms, 95 of 100 within ${Math.round(quantile(values, 0.95))} ms`;
  return [
    '| kind | queries | recall | precision@10 | strict@10 | hits | plain recall | plain precision@10 | plain hits |',
    '|---|---:|---:|---:|---:|---:|---:|---:|---:|',
    ...searchQuality(queries, found).map(
      ({ kind, queries: count, recall, precision, strict }, i) =>
        `| ${kind} | ${count} | ${share(recall)} | ${share(precision)} | ${share(strict)} | ${hits(kind, found)} | ${share(theirs[i]?.recall)} | ${share(theirs[i]?.precision)} | ${hits(kind, plain)} |`,
    ),
    '',
    '| figure | value |',
    '|---|---|',
    `| first results after the last keystroke, page opened before | ${times(typed)} |`,
    `| first results of a first visit, from the address | ${times(cold.map(({ ms }) => ms))} |`,
    `| loaded by a first search, most of ${cold.length} | ${kb(
      quantile(
        cold.map(({ kilobytes }) => kilobytes),
        1,
      ),
    )}, of it index ${kb(
      quantile(
        cold.map(({ indexKilobytes }) => indexKilobytes),
        1,
      ),
    )} |`,
    `| index | ${kb(bytes.ours / 1000)}, plain Pagefind ${kb(bytes.plain / 1000)}, ${(bytes.ours / bytes.plain).toFixed(2)} times |`,
    '',
  ].join('\n');
}

/** The value that `share` of all values do not exceed; 0 of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
