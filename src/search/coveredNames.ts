import { stemFolded } from '../german/stem.ts';
import type { Words } from './collectWords.ts';

/** Two names of one thing, folded, their words joined by a space. */
export interface NamePair {
  key: string;
  other: string;
}

/** From this many articles on the places of a word are a large file of the index, which a search better does without. */
const FREQUENT = 500;

/**
 * Whether nothing more is found by looking for the other name too: each article that has all of its words, one of them a
 * frequent one, has those of the key as well, in its text or among its hidden words („Russische Föderation“ was read
 * as the place „Russland“).
 */
export function coveredNames(
  pairs: readonly NamePair[],
  { words, articles }: Words,
  hidden: readonly string[],
): boolean[] {
  const numbers = new Map<string, number>();
  const numbersOf = (name: string): number[] =>
    name.split(' ').map((word) => {
      const stem = stemFolded(word);
      const number = numbers.get(stem) ?? numbers.size;
      numbers.set(stem, number);
      return number;
    });
  const numbered = pairs.map(({ key, other }) => ({ key: numbersOf(key), other: numbersOf(other) }));
  /** for all the stems that no name has */
  const none = numbers.size;
  const counts = new Uint32Array(none + 1);
  const ofWord = words.map(({ folded, count }) => {
    const number = numbers.get(stemFolded(folded)) ?? none;
    counts[number] = (counts[number] ?? 0) + count;
    return number;
  });
  const ofHidden = new Map<string, number>();
  const hiddenNumber = (word: string): number => {
    const number = ofHidden.get(word) ?? numbers.get(stemFolded(word)) ?? none;
    ofHidden.set(word, number);
    return number;
  };
  const covered = numbered.map(({ other }) => other.some((number) => (counts[number] ?? 0) >= FREQUENT));
  // the article that last had each stem, counted from 1
  const last = new Uint32Array(none + 1);
  for (const [row, indexes] of articles.entries()) {
    const article = row + 1;
    const has = (number: number): boolean => last[number] === article;
    for (const index of indexes) last[ofWord[index] ?? none] = article;
    for (const word of (hidden[row] ?? '').split(' ')) last[hiddenNumber(word)] = article;
    for (const [i, { key, other }] of numbered.entries())
      if (covered[i] === true && other.every(has) && !key.every(has)) covered[i] = false;
  }
  return covered;
}
