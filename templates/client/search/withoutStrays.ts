import { foldWord } from '../../../src/german/foldWord.ts';
import { stemFolded } from '../../../src/german/stem.ts';
import { aliasKeys } from '../../../src/search/aliasKeys.ts';
import { isAgentForm, unpackStrays, withoutFeminine } from '../../../src/search/strayList.ts';
import type { Hits } from './fullText.ts';
import type { Lexicon } from './lexicon.ts';

/** What an article scores that has only another word of the stem: less than with a compound of the word. */
const STRAY = 0.3;

/**
 * The hits of a word, those behind all others that have of its stem only other words: „sondern“ for „Sonde“, „Köhler“ for
 * „Kohl“. With `score` 0 they are none.
 */
export async function withoutStrays(
  word: string,
  hits: Hits,
  lexicon: Lexicon,
  score = STRAY,
): Promise<Hits> {
  if (hits.size === 0) return hits;
  const isStray = await strayTest(word, lexicon);
  if (isStray === null || ![...hits.keys()].some(isStray)) return hits;
  return new Map(
    [...hits].flatMap(([row, own]): [number, number][] => {
      if (!isStray(row)) return [[row, own]];
      return score === 0 ? [] : [[row, Math.min(score, own)]];
    }),
  );
}

/** Tells which rows have only another word of the stem; null if no such are known. */
async function strayTest(word: string, lexicon: Lexicon): Promise<((row: number) => boolean) | null> {
  const folded = foldWord(word);
  const ofName = await lexicon.aliases(aliasKeys.nameStrays(folded));
  // what is known of the nouns of its stem is no use for a name
  if (ofName.length > 0) return unpackStrays(ofName);
  if (!/^\p{Lu}/u.test(word) && !/^\p{Lu}/u.test((await lexicon.entry(folded))?.[0] ?? '')) return null;
  const masculine = withoutFeminine(folded);
  const stem = stemFolded(masculine);
  const agents = isAgentForm(masculine) ? await lexicon.aliases(aliasKeys.agents(stem)) : [];
  return unpackStrays(agents.length > 0 ? agents : await lexicon.aliases(aliasKeys.strays(stem)));
}
