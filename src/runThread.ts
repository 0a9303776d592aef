import { on } from 'node:events';
import { Worker } from 'node:worker_threads';

/**
 * Articles from which on threads save more than starting them costs: each that reads builds the gazetteer and the word
 * tables anew, each that renders loads the templates.
 */
export const WORTH_THREADS = 300;

export interface ThreadWork<Order, Answer> {
  /** see `bundleThread` */
  program: string;
  /** what the thread starts with */
  data: unknown;
  /** the next order, undefined when there is none left; several threads may take from one list */
  next: () => Order | undefined;
  /** orders that the thread has before it, so that it need not wait for the next */
  ahead: number;
  /** is told each answer; there is one to every order, and a thread that works on two at once may answer the second first */
  accept: (answer: Answer) => void;
}

/** Runs one thread until nothing is left to be done. Rejects when it fails. */
export async function runThread<Order, Answer>({
  program,
  data,
  next,
  ahead,
  accept,
}: ThreadWork<Order, Answer>): Promise<void> {
  let asked = 0;
  const worker = new Worker(program, { eval: true, execArgv: [], workerData: data });
  const ask = (): void => {
    const order = next();
    if (order === undefined) return;
    asked++;
    worker.postMessage(order);
  };
  try {
    const messages = on(worker, 'message', { close: ['exit'] });
    for (let i = 0; i < ahead; i++) ask();
    if (asked === 0) return;
    for await (const [answer] of messages) {
      ask();
      accept(answer);
      if (--asked === 0) return;
    }
    throw new Error('a thread ended before its work was done');
  } finally {
    await worker.terminate();
  }
}
