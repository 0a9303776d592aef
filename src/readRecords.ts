import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Timer } from './cli/stopwatch.ts';
import type { Knowledge } from './knowledge/knowledge.ts';
import type { FileProblem } from './problem.ts';
import { listArticleFiles } from './read/listArticleFiles.ts';
import type { ArticleRecord } from './record.ts';

/** A file to read: where it lies, and its path below the content folder. */
export interface ArticleFile {
  path: string;
  file: string;
}

/** What reading one file came to. */
export type Outcome = { record: ArticleRecord } | { problems: FileProblem[] };

/** Reads files one after the other into outcomes of the same order. */
export type ReadFiles = (files: readonly ArticleFile[], knowledge: Knowledge, time: Timer) => Outcome[];

/** What a worker is asked and answers. */
export interface Batch {
  number: number;
  files: ArticleFile[];
}
export interface BatchResult {
  number: number;
  outcomes: Outcome[];
  /** seconds spent per stage */
  seconds: [stage: string, seconds: number][];
}

const BATCH = 64;
/** Below this, starting threads costs more than it saves: each loads the program and the gazetteer anew. */
const WORTH_THREADS = 600;

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
    await Promise.all(Array.from({ length: threads }, () => runThread(options, batches, accept)));
  }
  const records: ArticleRecord[] = [];
  for (const outcome of results.flat()) {
    if ('record' in outcome) records.push(outcome.record);
    else problems.push(...outcome.problems);
  }
  return { records, problems };
}

/** Node 20 does not hand the TypeScript loader on to threads: each registers it before it loads the program. */
const BOOT = `import(${JSON.stringify(import.meta.resolve('tsx/esm/api'))}).then((tsx) => {
  tsx.register();
  return import(${JSON.stringify(new URL('./readWorker.ts', import.meta.url).href)});
});`;

/** One thread takes batches from the shared list until it is empty. Rejects when the thread fails. */
async function runThread(
  { contentDir, charge }: ReadRecordsOptions,
  batches: Batch[],
  accept: (number: number, outcomes: Outcome[]) => void,
): Promise<void> {
  const worker = new Worker(BOOT, { eval: true, workerData: { contentDir } });
  try {
    for (let batch = batches.shift(); batch !== undefined; batch = batches.shift()) {
      worker.postMessage(batch);
      const [result]: BatchResult[] = await once(worker, 'message');
      if (result === undefined) throw new Error('a reading thread answered nothing');
      for (const [stage, seconds] of result.seconds) charge(stage, seconds);
      accept(result.number, result.outcomes);
    }
  } finally {
    await worker.terminate();
  }
}
