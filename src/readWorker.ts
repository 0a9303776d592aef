import { parentPort, workerData } from 'node:worker_threads';
import { readFiles } from './archive.ts';
import { Stopwatch } from './cli/stopwatch.ts';
import { readKnowledge } from './read/readKnowledge.ts';
import type { Batch, BatchResult } from './readRecords.ts';

/** A thread of `readRecords`: has its own copy of the knowledge, answers each batch of files with their outcomes. */
const { contentDir }: { contentDir: string } = workerData;
const ready = readKnowledge(contentDir);

parentPort?.on('message', async ({ number, files }: Batch) => {
  const { knowledge } = await ready;
  const stopwatch = new Stopwatch();
  const outcomes = readFiles(files, knowledge, stopwatch.slice);
  const result: BatchResult = {
    number,
    outcomes,
    seconds: stopwatch.laps.map(({ stage, seconds }) => [stage, seconds]),
  };
  parentPort?.postMessage(result);
});
