import { foldWord } from '../../../src/german/foldWord.ts';
import { stemFolded } from '../../../src/german/stem.ts';
import { aliasKeys } from '../../../src/search/aliasKeys.ts';
import { unpackStrays } from '../../../src/search/strayList.ts';
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
  const strays = await straysOf(word, lexicon);
  if (![...strays].some((row) => hits.has(row))) return hits;
  return new Map(
    [...hits].flatMap(([row, own]): [number, number][] => {
      if (!strays.has(row)) return [[row, own]];
      return score === 0 ? [] : [[row, score]];
    }),
  );
}

async function straysOf(word: string, lexicon: Lexicon): Promise<ReadonlySet<number>> {
  const folded = foldWord(word);
  const ofName = await lexicon.aliases(aliasKeys.nameStrays(folded));
  // what is known of the nouns of its stem is no use for a name
  if (ofName.length > 0) return unpackStrays(ofName);
  const isNoun = /^\p{Lu}/u.test(word) || /^\p{Lu}/u.test((await lexicon.entry(folded))?.[0] ?? '');
  return isNoun ? unpackStrays(await lexicon.aliases(aliasKeys.strays(stemFolded(folded)))) : new Set();
}
