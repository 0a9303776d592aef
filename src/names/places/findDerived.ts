import type { DerivedPlace, Gazetteer } from '../../knowledge/gazetteer.ts';
import type { Span } from '../../record.ts';

/** A word of the text that was made from a place's name. */
export interface DerivedMention {
  span: Span;
  place: DerivedPlace['place'];
}

/** A word, with the hyphens inside it and the one it may end in: „nordkoreanisch-russischen“, „US-“ */
const WORD = /\p{L}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*-?/gu;

/**
 * Finds adjectives, inhabitants' names and compounds: „nordkoreanischen“, „Berliner“, the „US“ of „US-Präsident“.
 * Words inside `taken` (names found before, in the order of the text) are left alone.
 */
export function findDerived(
  text: string,
  taken: readonly { start: number; end: number }[],
  gazetteer: Gazetteer,
): DerivedMention[] {
  const found: DerivedMention[] = [];
  let next = 0;
  for (const { 0: word, index: start } of text.matchAll(WORD)) {
    const end = start + word.length;
    for (let name = taken[next]; name !== undefined && name.end <= start; name = taken[next]) next++;
    const name = taken[next];
    if (name !== undefined && name.start < end) continue;
    for (const { part, at } of parts(word, gazetteer)) {
      const derived = isPlaceName(part, gazetteer) ? null : gazetteer.derived(part);
      if (derived === null) continue;
      const from = start + at;
      const to = from + derived.length;
      found.push({ span: { start: from, end: to, text: text.slice(from, to) }, place: derived.place });
    }
  }
  return found;
}

/** The word whole where that says something, else its parts: „russisch-nordkoreanische“ */
function* parts(word: string, gazetteer: Gazetteer): Generator<{ part: string; at: number }> {
  if (!word.includes('-') || gazetteer.derived(word) !== null) {
    yield { part: word, at: 0 };
    return;
  }
  let at = 0;
  for (const part of word.split('-')) {
    if (part !== '') yield { part, at };
    at += part.length + 1;
  }
}

/** „Polen“ and „Schweden“ are the country as often as the people; only the recogniser can tell. */
function isPlaceName(word: string, gazetteer: Gazetteer): boolean {
  const kind = gazetteer.lookup(word)[0]?.kind;
  return kind === 'country' || kind === 'region' || kind === 'landscape';
}
