import { cpus } from 'node:os';
import type { BenchResult, BenchRow } from './runBench.ts';

const COLUMNS = [
  'build',
  'stage',
  'seconds',
  'ms per article',
  'articles per second',
  'processor seconds',
  'peak memory, MB',
  'KB per article',
];

/**
 * The result as a Markdown table, as the README shows it. Our stages overlap, and those before „link“ run in several
 * threads whose seconds are added up: they do not sum to the whole build.
 */
export function benchTable({
  articles,
  ours,
  plain,
  ratio,
  processorRatio,
  indexRatio,
}: BenchResult): string {
  const row = (build: string, { stage, seconds, processorSeconds, megabytes }: BenchRow): string[] => [
    build,
    stage,
    seconds.toFixed(2),
    ((seconds / articles) * 1000).toFixed(2),
    seconds > 0 ? (articles / seconds).toFixed(0) : '–',
    processorSeconds === null ? '–' : processorSeconds.toFixed(1),
    megabytes === null ? '–' : megabytes.toFixed(0),
    megabytes === null ? '–' : ((megabytes * 1024) / articles).toFixed(0),
  ];
  const rows = [
    COLUMNS,
    COLUMNS.map((_, column) => (column < 2 ? '---' : '---:')),
    ...plain.map((entry) => row('plain Eleventy + Pagefind', entry)),
    ...ours.map((entry) => row('this program', entry)),
  ];
  return `${articles} articles, Node ${process.versions.node}, ${cpus().length} cores

${rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}

whole build, this program / plain: ${ratio.toFixed(2)}; in processor time: ${processorRatio.toFixed(2)}
search index alone, this program / plain Pagefind: ${indexRatio.seconds.toFixed(2)}; in bytes: ${indexRatio.bytes.toFixed(3)}
`;
}
