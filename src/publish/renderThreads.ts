import { availableParallelism } from 'node:os';

/** Below this, starting threads costs more than it saves. */
const WORTH_THREADS = 300;

/** How many threads render beside this one, which has the other pages to make. */
export function renderThreads(articles: number): number {
  return articles < WORTH_THREADS ? 0 : availableParallelism() - 1;
}
