import { indexWords } from './indexWords.ts';
import { NumberList } from './numberList.ts';
import type { PlaceSequence } from './placeSequence.ts';

/** The words of all articles by their numbers, one article behind the other. */
export interface WordSequence {
  /** in the order of the texts; -1 where no word stands, and between stretches that do not belong together */
  words: Int32Array;
  /** by article: where its words end, and those of the next begin */
  ends: Uint32Array;
}

/** What separates two stretches, and stands where a place of the index has no word. */
export const NONE = -1;

/** Words to either side of one that may be part of a phrase with it. */
interface Reading {
  longestPhrase: number;
}

/**
 * Numbers the stems of all places from 0 in the order they are first seen, and puts them on the list `stems`. A place of the index may have
 * several („CDU-Politiker“): behind its article, what stands around it is told once more for each of the others.
 */
export function wordSequence(
  { spellings, numbers: places, ends: placeEnds }: PlaceSequence,
  stems: string[],
  { longestPhrase }: Reading,
): WordSequence {
  const numbers = new Map<string, number>();
  const numberOfStem = (stem: string): number => {
    if (stem === '') return NONE;
    const known = numbers.get(stem) ?? stems.push(stem) - 1;
    numbers.set(stem, known);
    return known;
  };
  const texts = spellings.split(' ');
  /** by spelling: its stems */
  const stemsOf: (readonly number[])[] = [];
  const list = new NumberList();
  const ends = new Uint32Array(placeEnds.length);
  let place = 0;
  for (const [row, placeEnd] of placeEnds.entries()) {
    const begin = list.length;
    /** places of this article with several words, and these */
    const several: { at: number; others: readonly number[] }[] = [];
    for (; place < placeEnd; place++) {
      const spelling = places[place] ?? 0;
      let words = stemsOf[spelling];
      if (words === undefined) {
        words = indexWords(texts[spelling] ?? '').map(numberOfStem);
        stemsOf[spelling] = words;
      }
      if (words.length > 1) several.push({ at: list.length, others: words.slice(1) });
      list.push(words[0] ?? NONE);
    }
    const end = list.length;
    for (const { at, others } of several)
      for (const other of others) {
        list.push(NONE);
        const from = Math.max(begin, at - longestPhrase + 1);
        const to = Math.min(end, at + longestPhrase);
        for (let i = from; i < to; i++) list.push(i === at ? other : (list.at(i) ?? NONE));
      }
    // nothing goes on from one article to the next
    list.push(NONE);
    ends[row] = list.length;
  }
  return { words: list.taken(), ends };
}
