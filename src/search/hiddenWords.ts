import { findWords } from '../german/findWords.ts';
import { foldWord } from '../german/foldWord.ts';
import { stemFolded } from '../german/stem.ts';
import type { PublicRecord } from '../publish/publicRecord.ts';
import type { Words } from './collectWords.ts';
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
  const parts = words.map(({ folded }) => split(folded).map((part) => ({ part, stem: stemFolded(part) })));
  const stems = words.map(({ folded }) => stemFolded(folded));
  return records.map((record, row) => {
    const indexes = articles[row] ?? new Uint32Array();
    const present = new Set<string>();
    for (const index of indexes) present.add(stems[index] ?? '');
    const hidden: string[] = [];
    const add = (word: string, stem: string): void => {
      if (present.has(stem)) return;
      present.add(stem);
      hidden.push(word);
    };
    for (const index of indexes) for (const { part, stem } of parts[index] ?? []) add(part, stem);
    for (const name of namesOf(record)) {
      for (const { text } of findWords(name)) {
        const folded = foldWord(text);
        if (folded.length > 2) add(folded, stemFolded(folded));
      }
    }
    return hidden.join(' ');
  });
}

function namesOf({ people, places, organisations }: PublicRecord): string[] {
  return [...people, ...places, ...organisations]
    .filter(({ mentions }) => mentions.length > 0)
    .map(({ name }) => name);
}
