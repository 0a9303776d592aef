import { bundleThread } from '../bundleThread.ts';
import type { PublicRecord } from '../publish/publicRecord.ts';
import { runThread } from '../runThread.ts';
import { HEAVY } from './phraseTable.ts';
import { shownTexts } from './searchDocument.ts';

/** What the thread of phrases is asked: the shown texts of the articles, and where to write. */
export interface PhraseOrder {
  texts: string[];
  folder: string;
}

/**
 * Characters of the longest archive whose phrases are counted. Counting holds some 8 bytes for each, the texts apart: a longer archive has its
 * phrases of frequent words loaded word by word.
 */
export const MOST_CHARACTERS = 70_000_000;

const THREAD = new URL('./phraseThread.ts', import.meta.url);

/**
 * Starts to write the table of phrases in a thread beside whatever this one does, two seconds' work for 10,000 articles.
 * Resolves once the thread has its order; `version` tells in the end which it is, null if there is none.
 */
export async function phrasesBeside(
  records: readonly PublicRecord[],
  folder: string,
): Promise<{ version: Promise<string | null> }> {
  const characters = records.reduce((sum, { text }) => sum + text.length, 0);
  if (records.length <= HEAVY.articles || characters > MOST_CHARACTERS)
    return { version: Promise.resolve(null) };
  const program = await bundleThread(THREAD);
  const version = countPhrases(program, {
    texts: records.map((record) => shownTexts(record).join(' ')),
    folder,
  });
  // whoever waits for it is told; until then it is no failure that nobody hears of
  version.catch(() => undefined);
  return { version };
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
