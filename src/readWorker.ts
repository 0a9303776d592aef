import { parentPort, workerData } from 'node:worker_threads';
import { readFiles } from './archive.ts';
import { Stopwatch } from './cli/stopwatch.ts';
import { createKnowledge } from './knowledge/knowledge.ts';
import type { Batch, BatchResult, ThreadData } from './readRecords.ts';

/** A thread of `readRecords`: builds its own indexes of the knowledge, answers each batch of files with their outcomes. */
const { settings, authority }: ThreadData = workerData;
const knowledge = createKnowledge(settings, authority);

parentPort?.on('message', ({ number, files }: Batch) => {
  const stopwatch = new Stopwatch();
  const outcomes = readFiles(files, knowledge, stopwatch.slice);
  const result: BatchResult = {
    number,
    outcomes: JSON.stringify(outcomes),
    seconds: stopwatch.laps.map(({ stage, seconds }) => [stage, seconds]),
  };
  parentPort?.postMessage(result);
});
