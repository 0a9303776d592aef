import { parentPort } from 'node:worker_threads';
import { stepBack } from '../stepBack.ts';
import type { PhraseOrder } from './phrasesBeside.ts';
import { writePhrases } from './writePhrases.ts';

/** The thread that counts what words stand side by side: answers its order as `writePhrases` does. */
stepBack();
parentPort?.on('message', async ({ places, folder }: PhraseOrder) => {
  parentPort?.postMessage(await writePhrases(places, folder));
});
