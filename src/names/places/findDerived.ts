import { MEAL } from '../../german/meals.ts';
import type { DerivedPlace, Gazetteer } from '../../knowledge/gazetteer.ts';
import type { Span } from '../../record.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import { anyOf, NOUN_EVIDENCE } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { WordMemo } from '../words/wordMemo.ts';

/** A word of the text that was made from a place's name. */
export interface DerivedMention {
  span: Span;
  place: DerivedPlace['place'];
}

/** What a word says of places, wherever it stands. Offsets from its beginning. */
export interface DerivedPart {
  readonly start: number;
  readonly end: number;
  readonly place: DerivedPlace['place'];
  /** „Hamburger“: only where it stands before a noun */
  readonly beforeNoun: boolean;
}

/** Where a word stands; offsets are UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A run of letters, with the hyphens inside it and the one it may end in: „nordkoreanisch-russischen“, „US-“ */
const LETTERS = /\p{L}[\p{L}\p{M}]*(?:-[\p{L}\p{M}]+)*-?/gu;

/** The places that words are made from, looked up once for each word. */
export const derivedParts = (gazetteer: Gazetteer): WordMemo<readonly DerivedPart[]> =>
  new WordMemo((info) => readParts(info, gazetteer));

/**
 * Finds adjectives, inhabitants' names and compounds: „nordkoreanischen“, „Berliner“, the „US“ of „US-Präsident“.
 * Words inside `taken` (names found before, in the order of the text) are left alone. „New Yorker“ is made from New York.
 */
export function findDerived(
  { tokens, numbers, infos, reader }: Context,
  taken: readonly Stretch[],
  memo: WordMemo<readonly DerivedPart[]>,
  lookup: (name: string) => readonly DerivedPlace['place'][],
): DerivedMention[] {
  const found: DerivedMention[] = [];
  let next = 0;
  for (const at of memo.places(numbers, reader)) {
    const start = tokens.starts[at] ?? 0;
    const end = tokens.ends[at] ?? start;
    for (let name = taken[next]; name !== undefined && name.end <= start; name = taken[next]) next++;
    const name = taken[next];
    if (name !== undefined && name.start < end) continue;
    const opening = infoAt(infos, at - 1)?.word ?? '';
    const ofMeal = isOfMeal(at, infos);
    for (const { start: from, end: to, place, beforeNoun } of memo.of(numbers[at] ?? 0, reader) ?? []) {
      if (ofMeal || (beforeNoun && !isBeforeNoun(at, infos))) continue;
      if (FIRST_WORDS.has(opening) && from === 0) {
        const whole = lookup(`${opening} ${place.name}`)[0];
        if (whole !== undefined && whole.id !== place.id) {
          const begin = tokens.starts[at - 1] ?? start;
          const text = tokens.text.slice(begin, start + to);
          found.push({ span: { start: begin, end: start + to, text }, place: whole });
          continue;
        }
      }
      const span = {
        start: start + from,
        end: start + to,
        text: tokens.text.slice(start + from, start + to),
      };
      found.push({ span, place });
    }
  }
  return found;
}

const isNounOrOffice = anyOf(
  ...NOUN_EVIDENCE,
  'office',
  'officeCompound',
  'organisationHead',
  'organisationCompound',
  'siteSuffix',
);

/** „der Hamburger Hafen“, not „Hamburger und Pommes“ */
function isBeforeNoun(at: number, infos: readonly WordInfo[]): boolean {
  const next = infos[at + 1];
  return next?.capital === true && isNounOrOffice(next);
}

/** „Wiener Würstchen“, and the second of „Wiener Würstchen und Frankfurter“ */
function isOfMeal(at: number, infos: readonly WordInfo[]): boolean {
  if (infos[at]?.word.endsWith('er') !== true) return false;
  if (MEAL.test(infos[at + 1]?.word ?? '')) return true;
  return (
    /^(?:und|oder|,)$/.test(infoAt(infos, at - 1)?.word ?? '') && MEAL.test(infoAt(infos, at - 2)?.word ?? '')
  );
}

/** What names of towns of two words begin with: „New Yorker“, „Tel Aviver“, „Bad Homburger“ */
const FIRST_WORDS: ReadonlySet<string> = new Set([
  'New',
  'Tel',
  'San',
  'Bad',
  'Sankt',
  'St.',
  'Den',
  'Los',
  'Las',
]);

/** Most words: no hyphen, nothing but letters. */
const LETTERS_ALONE = /^\p{L}[\p{L}\p{M}]*$/u;

function readParts({ word }: WordInfo, gazetteer: Gazetteer): readonly DerivedPart[] | null {
  if (LETTERS_ALONE.test(word)) {
    const derived = gazetteer.derived(word);
    if (derived === null || isPlaceName(word, gazetteer)) return null;
    const { length, place, alsoNoun = false } = derived;
    return [{ start: 0, end: length, place, beforeNoun: alsoNoun }];
  }
  const found: DerivedPart[] = [];
  for (const { 0: letters, index } of word.matchAll(LETTERS))
    for (const { part, at } of parts(letters, gazetteer)) {
      const derived = isPlaceName(part, gazetteer) ? null : gazetteer.derived(part);
      if (derived === null || derived.alsoNoun) continue;
      const start = index + at;
      found.push({ start, end: start + derived.length, place: derived.place, beforeNoun: false });
    }
  return found.length === 0 ? null : found;
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
