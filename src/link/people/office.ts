import type { Gazetteer } from '../../knowledge/gazetteer.ts';
import { remembered } from '../../remembered.ts';

/** An office taken apart: what it is, and of which country or town. */
export interface Office {
  /** the word the others belong to: „Schwester“ in „Schwester des Machthabers“ */
  readonly head: string;
  readonly nouns: readonly string[];
  /** ids of places */
  readonly places: readonly string[];
}

/** Takes the wording of an office apart. */
export type ReadOffice = (words: string) => Office;

/** `readOffice` for a whole archive, which words the same offices again and again. */
export function officeReader(gazetteer: Gazetteer): ReadOffice {
  return remembered((words) => readOffice(words, gazetteer), 100_000);
}

const SMALL_WORDS = new Set([
  'der',
  'des',
  'die',
  'das',
  'dem',
  'den',
  'von',
  'vom',
  'in',
  'im',
  'bei',
  'beim',
  'für',
  'und',
  'the',
  'of',
]);

/**
 * „russischer Außenminister“, „Außenminister Russlands“ → Außenminister of russland; „US-Präsident“ → Präsident of usa;
 * „Bundeskanzlerin“ → kanzler. Feminine and inflected endings fall.
 */
export function readOffice(words: string, gazetteer: Gazetteer): Office {
  const nouns: string[] = [];
  const places: string[] = [];
  let head = '';
  for (const word of words.split(/[\s,]+/u)) {
    if (word === '') continue;
    if (SMALL_WORDS.has(word.toLowerCase())) {
      head ||= nouns.at(-1) ?? '';
      continue;
    }
    const place =
      gazetteer.lookup(word)[0] ?? (word.endsWith('s') ? gazetteer.lookup(word.slice(0, -1))[0] : undefined);
    if (place?.wellKnown) {
      places.push(place.id);
      continue;
    }
    const derived = gazetteer.derived(word);
    if (derived !== null) places.push(derived.place.id);
    const rest = derived === null ? word : word.slice(derived.length).replace(/^-/, '');
    if (rest !== '') nouns.push(stem(rest));
  }
  return { head: head || (nouns.at(-1) ?? ''), nouns, places };
}

function stem(word: string): string {
  return word
    .toLowerCase()
    .replace(/^bundes(?=\p{L}{6})/u, '')
    .replace(/(?:innen|in|en|em|es|e|s|n)$/u, '');
}

/** Whether two wordings can mean one office: one says no more than the other, and they name no different places. */
export function sameOffice(a: Office, b: Office): boolean {
  if (a.head === '' || a.head !== b.head) return false;
  const [less, more] = a.nouns.length <= b.nouns.length ? [a.nouns, b.nouns] : [b.nouns, a.nouns];
  if (!less.every((noun) => more.includes(noun))) return false;
  return a.places.length === 0 || b.places.length === 0 || a.places.some((place) => b.places.includes(place));
}
