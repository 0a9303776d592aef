import { stemFolded } from '../german/stem.ts';
import type { PublicRecord } from '../publish/publicRecord.ts';
import type { Words } from './collectWords.ts';
import { foldedWords } from './nameWords.ts';
import type { CompoundSplitter } from './splitCompound.ts';

/**
 * The words an article can be found by although they do not stand in it: parts of its compounds, and the names of
 * people, places and organisations that it mentions in other words („der Kremlchef“). Folded, each once. Words
 * that it has in any form are left out, which keeps the index small.
 */
export function hiddenWords(
  records: readonly PublicRecord[],
  { words, articles }: Words,
  split: CompoundSplitter,
): string[] {
  const stems = new StemNumbers();
  const own = words.map(({ folded }) => stems.of(folded));
  const parts = words.map(({ folded }) => split(folded).map((word) => ({ word, stem: stems.of(word) })));
  const names = records.map((record) =>
    foldedWords(namesOf(record))
      .filter((word) => word.length > 2)
      .map((word) => ({ word, stem: stems.of(word) })),
  );
  // the row that last had each stem, counted from 1: cheaper than a set for every article
  const seen = new Uint32Array(stems.count);
  return records.map((_, row) => {
    const indexes = articles[row] ?? new Uint32Array();
    for (const index of indexes) seen[own[index] ?? 0] = row + 1;
    const hidden: string[] = [];
    const add = ({ word, stem }: { word: string; stem: number }): void => {
      if (seen[stem] === row + 1) return;
      seen[stem] = row + 1;
      hidden.push(word);
    };
    for (const index of indexes) parts[index]?.forEach(add);
    names[row]?.forEach(add);
    return hidden.join(' ');
  });
}

/** Numbers stems from 0, so that they can index an array. */
class StemNumbers {
  readonly #numbers = new Map<string, number>();

  get count(): number {
    return this.#numbers.size;
  }

  of(folded: string): number {
    const stem = stemFolded(folded);
    const known = this.#numbers.get(stem);
    if (known !== undefined) return known;
    this.#numbers.set(stem, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

function namesOf({ people, places, organisations }: PublicRecord): string[] {
  return [...people, ...places, ...organisations]
    .filter(({ mentions }) => mentions.length > 0)
    .map(({ name }) => name);
}
