import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildArchive } from '../archive.ts';
import { BUILD_FLAGS } from '../cli/buildFlags.ts';
import type { Lap } from '../cli/stopwatch.ts';
import { generateArticles } from './generateArticles.ts';
import { type Measured, measure, peak, spent } from './measure.ts';
import { plainProject } from './plainProject.ts';

/** One line of the table. */
export interface BenchRow {
  stage: string;
  seconds: number;
  /** peak resident memory of the process tree while the stage ran, MB; null where it was too short to sample */
  megabytes: number | null;
  /** processor time of the process tree, seconds; null where stages share a process */
  processorSeconds: number | null;
}

export interface BenchResult {
  articles: number;
  ours: BenchRow[];
  plain: BenchRow[];
  /** whole cold build, ours over plain, measured one after the other in the same run */
  ratio: number;
  /** the same in processor time */
  processorRatio: number;
  /** the search index alone, ours over Pagefind's of the plain site: seconds, and bytes of all its files */
  indexRatio: { seconds: number; bytes: number };
}

/** Builds `count` generated articles with this program and with plain Eleventy and Pagefind, and measures both. */
export async function runBench(count: number, say: (text: string) => void): Promise<BenchResult> {
  const dir = await mkdtemp(join(tmpdir(), 'archive-bench-'));
  try {
    const content = join(dir, 'content');
    say(`writing ${count} articles`);
    const { archive } = await buildArchive('content');
    await generateArticles(archive.records, count, content);

    say('plain Eleventy and Pagefind');
    const plain: BenchRow[] = [];
    const project = join(dir, 'plain');
    for (const { stage, args } of await plainProject(project, content)) {
      const measured = await measure(process.execPath, [...HEAP, ...args], project);
      plain.push(rowOf(stage, measured));
    }

    // directly behind plain Pagefind: a file system is slower for a while where a whole site was just written
    say('the search index of this program alone');
    const timings = join(dir, 'timings.json');
    const indexed = join(dir, 'index');
    const index = await indexAlone(content, indexed, timings);

    say('this program');
    const build = [
      ...BUILD_FLAGS,
      'scripts/build.ts',
      '--content',
      content,
      '--out',
      join(dir, 'site'),
      '--timings',
      timings,
    ];
    const measured = await measure(process.execPath, [...HEAP, ...build], process.cwd());
    const laps: Lap[] = JSON.parse(await readFile(timings, 'utf8'));
    const ours: BenchRow[] = laps.map(({ stage, seconds, start, end }) => ({
      stage,
      seconds,
      megabytes: peak(measured, start, end),
      processorSeconds: null,
    }));
    ours.push(rowOf('whole build', measured), index);

    const pagefind = plain.find(({ stage }) => stage === 'Pagefind')?.seconds ?? 0;
    const seconds = plain.reduce((sum, row) => sum + row.seconds, 0);
    const processorSeconds = plain.reduce((sum, row) => sum + (row.processorSeconds ?? 0), 0);
    const megabytes = Math.max(...plain.map((row) => row.megabytes ?? 0));
    plain.push({ stage: 'whole build', seconds, megabytes, processorSeconds });
    return {
      articles: count,
      ours,
      plain,
      ratio: measured.seconds / seconds,
      processorRatio: measured.processorSeconds / processorSeconds,
      indexRatio: {
        seconds: index.seconds / pagefind,
        bytes:
          (await bytesIn(join(indexed, 'pagefind'))) / (await bytesIn(join(project, '_site', 'pagefind'))),
      },
    };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function indexAlone(content: string, out: string, timings: string): Promise<BenchRow> {
  const run = [...BUILD_FLAGS, 'src/bench/indexAlone.ts', content, out, timings];
  const measured = await measure(process.execPath, [...HEAP, ...run], process.cwd());
  const [lap]: Lap[] = JSON.parse(await readFile(timings, 'utf8'));
  if (lap === undefined) throw new Error(`${timings}: no time of the index`);
  const { stage, seconds, start, end } = lap;
  return {
    stage,
    seconds,
    megabytes: peak(measured, start, end),
    processorSeconds: spent(measured, start, end),
  };
}

/** The bytes of all files below a folder. */
async function bytesIn(folder: string): Promise<number> {
  let bytes = 0;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name))).size;
  return bytes;
}

function rowOf(stage: string, measured: Measured): BenchRow {
  const { seconds, processorSeconds } = measured;
  return { stage, seconds, processorSeconds, megabytes: peak(measured) };
}

/** Both builds may use the same heap, so that neither fails where the other would not. */
const HEAP = ['--max-old-space-size=12288'];
