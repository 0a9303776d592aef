import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildArchive } from '../archive.ts';
import type { Lap } from '../cli/stopwatch.ts';
import { generateArticles } from './generateArticles.ts';
import { measure, peak } from './measure.ts';
import { plainProject } from './plainProject.ts';

/** One line of the table. */
export interface BenchRow {
  stage: string;
  seconds: number;
  /** peak resident memory of the process tree while the stage ran, MB; null where it was too short to sample */
  megabytes: number | null;
}

export interface BenchResult {
  articles: number;
  ours: BenchRow[];
  plain: BenchRow[];
  /** whole cold build, ours over plain, measured one after the other in the same run */
  ratio: number;
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
      plain.push({ stage, seconds: measured.seconds, megabytes: peak(measured) });
    }

    say('this program');
    const timings = join(dir, 'timings.json');
    const build = [
      '--import',
      'tsx',
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
    const ours = laps.map(({ stage, seconds, start, end }) => ({
      stage,
      seconds,
      megabytes: peak(measured, start, end),
    }));
    ours.push({ stage: 'whole build', seconds: measured.seconds, megabytes: peak(measured) });

    const plainSeconds = plain.reduce((sum, { seconds }) => sum + seconds, 0);
    plain.push({
      stage: 'whole build',
      seconds: plainSeconds,
      megabytes: Math.max(...plain.map(({ megabytes }) => megabytes ?? 0)),
    });
    return { articles: count, ours, plain, ratio: measured.seconds / plainSeconds };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Both builds may use the same heap, so that neither fails where the other would not. */
const HEAP = ['--max-old-space-size=12288'];
