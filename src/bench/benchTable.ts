import { cpus } from 'node:os';
import type { BenchResult, BenchRow } from './runBench.ts';

/** The result as a Markdown table, as the README shows it. */
export function benchTable({ articles, ours, plain, ratio }: BenchResult): string {
  const row = (build: string, { stage, seconds, megabytes }: BenchRow): string[] => [
    build,
    stage,
    seconds.toFixed(2),
    ((seconds / articles) * 1000).toFixed(2),
    megabytes === null ? '–' : megabytes.toFixed(0),
  ];
  const rows = [
    ['build', 'stage', 'seconds', 'ms per article', 'peak memory, MB'],
    ['---', '---', '---:', '---:', '---:'],
    ...plain.map((entry) => row('plain Eleventy + Pagefind', entry)),
    ...ours.map((entry) => row('this program', entry)),
  ];
  const machine = `${articles} articles, Node ${process.versions.node}, ${cpus().length} cores`;
  return `${machine}\n\n${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n\nwhole build, this program / plain: ${ratio.toFixed(2)}\n`;
}
