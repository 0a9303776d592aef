import { availableParallelism } from 'node:os';
import { WORTH_THREADS } from '../runThread.ts';

/**
 * How many threads render beside this one: as many as there are cores, since all of them wait for the disk now and then,
 * and none on a single core.
 */
export function renderThreads(articles: number): number {
  const cores = availableParallelism();
  return articles < WORTH_THREADS || cores === 1 ? 0 : cores;
}
