import { availableParallelism } from 'node:os';
import { bundleThread } from './bundleThread.ts';
import type { Timer } from './cli/stopwatch.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import type { FileProblem } from './problem.ts';
import { listArticleFiles } from './read/listArticleFiles.ts';
import type { ArticleRecord } from './record.ts';
import { runThread, WORTH_THREADS } from './runThread.ts';

/** A file to read: where it lies, and its path below the content folder. */
export interface ArticleFile {
  path: string;
  file: string;
}

/** What reading one file came to. */
export type Outcome = { record: ArticleRecord } | { problems: FileProblem[] };

/** Reads files one after the other into outcomes of the same order. */
export type ReadFiles = (files: readonly ArticleFile[], knowledge: Knowledge, time: Timer) => Outcome[];

/** What a thread starts with, is asked and answers. */
export type ThreadData = Pick<Knowledge, 'settings' | 'authority'>;
export interface Batch {
  number: number;
  files: ArticleFile[];
}
export interface BatchResult {
  number: number;
  /** `Outcome[]` as JSON, which travels cheaper than objects do */
  outcomes: string;
  /** seconds spent per stage */
  seconds: [stage: string, seconds: number][];
}

const BATCH = 32;
/** Batches a thread has before it, so that it need not wait for the next. */
const AHEAD = 2;

export interface ReadRecordsOptions {
  contentDir: string;
  knowledge: Knowledge;
  read: ReadFiles;
  time: Timer;
  charge: (stage: string, seconds: number) => void;
  onArticle: (count: number) => void;
  /** how many threads read; by default as many as there are cores, or this one alone when there is little to read */
  threads?: number | undefined;
}

/**
 * Reads every article below the content folder, in the order of their paths: few in this thread, many in one thread
 * a core. Articles do not see each other, so the result is the same either way.
 */
export async function readRecords(
  options: ReadRecordsOptions,
): Promise<{ records: ArticleRecord[]; problems: FileProblem[] }> {
  const problems: FileProblem[] = [];
  const files: ArticleFile[] = [];
  for (const listed of listArticleFiles(options.contentDir)) {
    if ('problem' in listed) problems.push(listed.problem);
    else files.push(listed);
  }
  const batches: Batch[] = [];
  for (let from = 0; from < files.length; from += BATCH)
    batches.push({ number: batches.length, files: files.slice(from, from + BATCH) });

  const results: Outcome[][] = [];
  let count = 0;
  const accept = (number: number, outcomes: Outcome[]): void => {
    results[number] = outcomes;
    count += outcomes.length;
    options.onArticle(count);
  };
  const threads = options.threads ?? (files.length < WORTH_THREADS ? 1 : availableParallelism());
  if (threads === 1) {
    for (const { number, files } of batches)
      accept(number, options.read(files, options.knowledge, options.time));
  } else {
    const program = await bundleThread(new URL('./readWorker.ts', import.meta.url));
    const { settings, authority } = options.knowledge;
    const data: ThreadData = { settings, authority };
    const next = (): Batch | undefined => batches.shift();
    const accepted = ({ number, outcomes, seconds }: BatchResult): void => {
      for (const [stage, spent] of seconds) options.charge(stage, spent);
      accept(number, JSON.parse(outcomes));
    };
    await Promise.all(
      Array.from({ length: threads }, () =>
        runThread({ program, data, next, ahead: AHEAD, accept: accepted }),
      ),
    );
  }
  const records: ArticleRecord[] = [];
  for (const outcome of results.flat()) {
    if ('record' in outcome) records.push(outcome.record);
    else problems.push(...outcome.problems);
  }
  return { records, problems };
}
