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
 * „Kohl“. With `score` 0 they are none, nor ever those with „sich“ for „Sicherheit“.
 */
export async function withoutStrays(
  word: string,
  hits: Hits,
  lexicon: Lexicon,
  score = STRAY,
): Promise<Hits> {
  if (hits.size === 0) return hits;
  const { isStray, isNever } = await strayTests(word, lexicon);
  if (![isStray, isNever].some((test) => test !== null && [...hits.keys()].some(test))) return hits;
  return new Map(
    [...hits].flatMap(([row, own]): [number, number][] => {
      if (isNever?.(row)) return [];
      if (!isStray?.(row)) return [[row, own]];
      return score === 0 ? [] : [[row, Math.min(score, own)]];
    }),
  );
}

/** Letters of an acronym that the stem of another word may be. */
const SHORT = 4;

/** The hits of another name; of a short one none that have only another word of its stem: „Feder“ for „Fed“. */
export const withoutOtherWords = async (name: string, hits: Hits, lexicon: Lexicon): Promise<Hits> =>
  name.length > SHORT ? hits : withoutStrays(name, hits, lexicon, 0);

type RowTest = ((row: number) => boolean) | null;

/**
 * `isStray` tells which rows have only another word of the stem, `isNever` which of them nobody looks for with it; null if no such
 * are known.
 */
async function strayTests(word: string, lexicon: Lexicon): Promise<{ isStray: RowTest; isNever: RowTest }> {
  const folded = foldWord(word);
  const ofName = await lexicon.aliases(aliasKeys.nameStrays(folded));
  // what is known of the nouns of its stem is no use for a name
  if (ofName.length > 0) return { isStray: unpackStrays(ofName[0]), isNever: null };
  const masculine = withoutFeminine(folded);
  const stem = stemFolded(masculine);
  const [ofNouns, ofOthers] = await lexicon.aliases(aliasKeys.strays(stem));
  const isNever = unpackStrays(ofOthers);
  if (!/^\p{Lu}/u.test(word) && !/^\p{Lu}/u.test((await lexicon.entry(folded))?.[0] ?? ''))
    return { isStray: null, isNever };
  const agents = isAgentForm(masculine) ? await lexicon.aliases(aliasKeys.agents(stem)) : [];
  return { isStray: unpackStrays(agents.length > 0 ? agents[0] : ofNouns), isNever };
}
