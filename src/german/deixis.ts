/** Words that point from the article's date, or from the date the text speaks of, to another: „vergangenen“, „folgenden“. */

/** `reference`: the article's date; `focus`: the date the text last spoke of; `sentence`: that of the sentence, else the article's. */
export type Anchor = 'reference' | 'sentence' | 'focus';

/** How many units away, and from where: „vorletzte“ is two back from the article's date. */
export interface Deixis {
  shift: number;
  from: Anchor;
}

const STEMS: readonly [stem: string, shift: number, from: Anchor][] = [
  ['vergangen', -1, 'reference'],
  ['letzt', -1, 'reference'],
  ['vorig', -1, 'reference'],
  ['verflossen', -1, 'reference'],
  ['abgelaufen', -1, 'reference'],
  ['zurückliegend', -1, 'reference'],
  ['vorvergangen', -2, 'reference'],
  ['vorletzt', -2, 'reference'],
  ['gestrig', -1, 'reference'],
  ['dies', 0, 'reference'],
  ['laufend', 0, 'reference'],
  ['heurig', 0, 'reference'],
  ['heutig', 0, 'reference'],
  ['jetzig', 0, 'reference'],
  ['nächst', 1, 'reference'],
  ['kommend', 1, 'reference'],
  ['bevorstehend', 1, 'reference'],
  ['morgig', 1, 'reference'],
  ['übernächst', 2, 'reference'],
  ['selb', 0, 'focus'],
  ['gleich', 0, 'focus'],
  ['demselb', 0, 'focus'],
  ['desselb', 0, 'focus'],
  ['derselb', 0, 'focus'],
  ['jen', 0, 'focus'],
  ['folgend', 1, 'focus'],
  ['darauffolgend', 1, 'focus'],
  ['nachfolgend', 1, 'focus'],
  ['vorangegangen', -1, 'focus'],
  ['vorangehend', -1, 'focus'],
  ['vorhergehend', -1, 'focus'],
];

const words = new Map<string, Deixis & { stem: string }>();
for (const [stem, shift, from] of STEMS)
  for (const ending of ['e', 'en', 'er', 'es', 'em']) words.set(stem + ending, { shift, from, stem });

/** What a deictic adjective points to, by any of its forms; null for other words. `stem` tells „diesen“ from „laufenden“. */
export function deixisOf(word: string): (Deixis & { stem: string }) | null {
  return words.get(word.toLowerCase()) ?? null;
}

export const DEICTIC_WORDS: readonly string[] = [...words.keys()];
