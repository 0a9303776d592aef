import { join, relative } from 'node:path';
import { type FileProblem, formatProblem } from '../problem.ts';

const RANK = { error: 0, warning: 1, note: 2 } as const;

/**
 * Writes problems to stderr, the gravest first and then by file and line, at most `most` of them.
 * Returns how many files could not be read.
 */
export function reportProblems(
  problems: readonly FileProblem[],
  contentDir: string,
  most = Number.POSITIVE_INFINITY,
): number {
  const sorted = sortProblems(problems);
  const shown = sorted.slice(0, most);
  for (const found of shown)
    process.stderr.write(`${formatProblem({ ...found, file: shownPath(found.file, contentDir) })}\n`);
  const rest = sorted.length - shown.length;
  if (rest > 0)
    process.stderr.write(
      `… and ${rest} more: npm run check${contentDir === 'content' ? '' : ` -- --content ${contentDir}`}\n`,
    );
  return new Set(problems.filter((found) => found.severity === 'error').map((found) => found.file)).size;
}

/** Gravest first, then by file, line and code: the same problems always print the same. */
function sortProblems(problems: readonly FileProblem[]): FileProblem[] {
  return [...problems].sort(
    (a, b) =>
      RANK[a.severity] - RANK[b.severity] ||
      compare(a.file, b.file) ||
      (a.line ?? 0) - (b.line ?? 0) ||
      compare(a.code, b.code),
  );
}

/** As a terminal can open it: from the current folder. */
function shownPath(file: string, contentDir: string): string {
  return relative(process.cwd(), join(contentDir, file)) || file;
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
