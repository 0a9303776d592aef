import { bundleThread } from '../bundleThread.ts';
import type { PublicRecord } from '../publish/publicRecord.ts';
import { runThread } from '../runThread.ts';
import { HEAVY } from './phraseTable.ts';
import type { PlaceSequence } from './placeSequence.ts';

/** What the thread of phrases is asked. */
export interface PhraseOrder {
  places: PlaceSequence;
  /** where to write */
  folder: string;
}

/**
 * Characters of the longest archive whose phrases are counted. Counting holds some 8 bytes for each, the texts apart: a longer archive has its
 * phrases of frequent words loaded word by word.
 */
export const MOST_CHARACTERS = 70_000_000;

const THREAD = new URL('./phraseThread.ts', import.meta.url);

/** Whether the phrases of an archive are counted: a small one has no words that need it, see `HEAVY`. */
export const arePhrasesCounted = (records: readonly PublicRecord[]): boolean =>
  records.length > HEAVY.articles &&
  records.reduce((sum, { text }) => sum + text.length, 0) <= MOST_CHARACTERS;

/**
 * Writes the table of phrases to `folder` in a thread beside whatever this one does, a second's work for 10,000 articles. Begins to
 * make the thread's program at once; what is returned starts it, and resolves with the table's version, null if there is none.
 */
export function phrasesBeside(folder: string): (places: PlaceSequence) => Promise<string | null> {
  const program = bundleThread(THREAD);
  // whoever waits for the phrases is told; until then it is no failure that nobody hears of
  program.catch(() => undefined);
  return (places) => {
    const version = program.then((text) => countPhrases(text, { places, folder }));
    version.catch(() => undefined);
    return version;
  };
}

async function countPhrases(program: string, order: PhraseOrder): Promise<string | null> {
  const orders = [order];
  let version: string | null = null;
  await runThread<PhraseOrder, string | null>({
    program,
    data: null,
    next: () => orders.pop(),
    ahead: 1,
    accept: (answer) => {
      version = answer;
    },
  });
  return version;
}
