import type { Words } from './collectWords.ts';
import type { HiddenWords } from './hiddenWords.ts';

/** Two names of one thing, folded, their words joined by a space. */
export interface NamePair {
  key: string;
  other: string;
  /** whoever has the other name mostly has the key among the hidden words */
  isHidden?: boolean;
}

/** From this many articles on the places of a word are a large file of the index, which a search better does without. */
const FREQUENT = 500;

/**
 * Whether nothing more is found by looking for the other name too: each article that has all of its words, one of them a
 * frequent one unless it is known by its hidden words, has those of the key as well, in its text or among its hidden words („Russische Föderation“ was read
 * as the place „Russland“).
 */
export function coveredNames(
  pairs: readonly NamePair[],
  { words, articles }: Words,
  { stems, own, hidden }: HiddenWords,
): boolean[] {
  /** for all stems that the archive does not have */
  const none = stems.count;
  const numbersOf = (name: string): number[] => name.split(' ').map((word) => stems.find(word) ?? none);
  const numbered = pairs.map(({ key, other }) => ({ key: numbersOf(key), other: numbersOf(other) }));
  const counts = new Uint32Array(none + 1);
  for (const [index, { count }] of words.entries()) {
    const stem = own[index] ?? none;
    counts[stem] = (counts[stem] ?? 0) + count;
  }
  const covered = numbered.map(
    ({ other }, i) =>
      pairs[i]?.isHidden === true || other.some((number) => (counts[number] ?? 0) >= FREQUENT),
  );
  // few pairs have a frequent word
  const open = [...numbered.entries()].filter(([i]) => covered[i]);
  // the article that last had each stem, counted from 1
  const last = new Uint32Array(none + 1);
  for (const [row, indexes] of articles.entries()) {
    const article = row + 1;
    const has = (number: number): boolean => last[number] === article;
    for (const index of indexes) last[own[index] ?? none] = article;
    for (const stem of hidden[row] ?? []) last[stem] = article;
    for (const [i, { key, other }] of open)
      if (covered[i] === true && other.every(has) && !key.every(has)) covered[i] = false;
  }
  return covered;
}
