import type { Word } from './collectWords.ts';
import type { VocabularyEntry } from './writeVocabulary.ts';

/** Words to correct to that begin alike and are of one length: forms joined by line breaks, and their counts. */
export interface SuggestionGroup {
  forms: string;
  counts: number[];
}

/** Words that corrections are chosen from: all of a small archive, the most frequent of a large one. */
const MOST = 60_000;
/** Of these, the most frequent ones are found by their second letter too: „Outin“ and „utin“ for „Putin“. */
const MOST_BY_SECOND = 15_000;
const SHORTEST = 4;
const LONGEST = 40;

/**
 * The words of an archive to correct to, in groups that are loaded one by one: whoever mistypes a word mostly gets its
 * beginning and nearly its length right. Keys are those of `groupsNear`.
 */
export function suggestionGroups(words: readonly Word[]): Map<string, SuggestionGroup> {
  const large = words.length > MOST;
  const chosen = words
    .filter(
      ({ count, folded }) => folded.length >= SHORTEST && folded.length <= LONGEST && (!large || count >= 2),
    )
    .sort((a, b) => b.count - a.count || (a.folded < b.folded ? -1 : 1))
    .slice(0, MOST);
  const groups = new Map<string, { forms: string[]; counts: number[] }>();
  for (const [i, { folded, form, count }] of chosen.entries()) {
    const letters = i < MOST_BY_SECOND ? [folded.charAt(0), folded.charAt(1)] : [folded.charAt(0)];
    for (const key of new Set(letters.map((letter) => keyOf(letter, folded.length)))) {
      const group = groups.get(key) ?? { forms: [], counts: [] };
      groups.set(key, group);
      group.forms.push(form);
      group.counts.push(count);
    }
  }
  return new Map([...groups].map(([key, { forms, counts }]) => [key, { forms: forms.join('\n'), counts }]));
}

/** The words of a group. */
export const entriesOf = ({ forms, counts }: SuggestionGroup): VocabularyEntry[] =>
  forms.split('\n').map((form, i): VocabularyEntry => [form, counts[i] ?? 1]);

/** The groups in which the word meant by a mistyped one is, if one of its first two letters is right. */
export function groupsNear(folded: string): string[] {
  const firsts = firstSounds(folded);
  const lengths = [-2, -1, 0, 1, 2].map((more) => folded.length + more).filter((n) => n >= SHORTEST);
  return [...firsts].flatMap((first) => lengths.map((length) => keyOf(first, length)));
}

/** Whether a word begins as the mistyped one does, whose first two letters may be swapped, or its first one too many. */
export const beginsAlike = (folded: string, mistyped: string): boolean =>
  firstSounds(mistyped).has(soundOf(folded.charAt(0)));

const firstSounds = (folded: string): Set<string> =>
  new Set([soundOf(folded.charAt(0)), soundOf(folded.charAt(1))]);

/** Sorts as text by letter and then by length, so that neighbouring lengths stand in one file. */
const keyOf = (letter: string, length: number): string => soundOf(letter) + String(length).padStart(2, '0');

/** First letters that are taken for each other: „Csar“ and „Zar“, „Filipp“ and „Philipp“ */
const ALIKE = ['bp', 'dt', 'fvw', 'ckqx', 'sz', 'ijy'];
const SOUNDS: ReadonlyMap<string, string> = new Map(
  ALIKE.flatMap((letters) => [...letters].map((letter): [string, string] => [letter, letters.charAt(0)])),
);
const soundOf = (letter: string): string => SOUNDS.get(letter) ?? letter;
