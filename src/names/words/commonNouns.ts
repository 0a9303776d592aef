import { NOUN_SUFFIXES, NOUNS } from '../../german/nouns.ts';
import { OFFICES } from '../../german/offices.ts';

/** How surely a capitalised word is a common noun. */
export type NounReading = 'known' | 'compound' | 'suffix' | null;

const UMLAUT: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u', ß: 'ss' };
const ENDINGS = ['s', 'e', 'n', 'en', 'es', 'er', 'ern', 'ns', 'nen', 'se', 'ses', 'sen', 'ens', 'ien'];
/** What German puts between the parts of a compound: „Verteidigung-s-minister“ */
const LINKS = ['', 's', 'n', 'en', 'es', 'er', 'e', '-'];
const SHORTEST_PART = 3;

const fold = (word: string): string =>
  word.toLowerCase().replace(/[äöüß]/g, (letter) => UMLAUT[letter] ?? letter);

/** offices too: „Präsidenten“, „des Mannes“ */
const STEMS: ReadonlySet<string> = new Set([...NOUNS, ...OFFICES].map(fold));
const LONGEST = 40;

/** Stems that lack an -e at their end: „Reis“ of „Reise“, „Reisen“ */
const CUT_STEMS: ReadonlySet<string> = new Set(
  [...STEMS].filter((stem) => stem.endsWith('e')).map((stem) => stem.slice(0, -1)),
);
/** The endings by their last letter: every part of every word is asked for them. */
const ENDINGS_IN: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  ['s', 'e', 'n', 'r'].map((letter) => [letter, ENDINGS.filter((ending) => ending.endsWith(letter))]),
);

/** „Häuser“ → true: an inflected form of a listed noun */
function isNounForm(folded: string): boolean {
  if (STEMS.has(folded)) return true;
  for (const ending of ENDINGS_IN[folded.at(-1) ?? ''] ?? []) {
    if (!folded.endsWith(ending)) continue;
    const stem = folded.slice(0, -ending.length);
    if (STEMS.has(stem) || CUT_STEMS.has(stem)) return true;
  }
  return false;
}

/** „verteidigungs“ → true: a listed noun with what joins it to the next part */
function isFirstPart(folded: string): boolean {
  for (const link of LINKS) {
    if (!folded.endsWith(link)) continue;
    const stem = link === '' ? folded : folded.slice(0, -link.length);
    if (stem.length >= SHORTEST_PART && (STEMS.has(stem) || CUT_STEMS.has(stem))) return true;
  }
  return false;
}

/**
 * Reads a capitalised word as a common noun: listed itself („Häuser“ → known), made of two listed ones
 * („Waffenlieferung“ → compound), or merely ending like one („Kooperationen“, „Schurkenstaat“ → suffix).
 */
export function readNoun(word: string): NounReading {
  if (word.length > LONGEST) return 'suffix';
  const folded = fold(word);
  if (isNounForm(folded)) return 'known';
  for (let cut = SHORTEST_PART; cut <= folded.length - SHORTEST_PART; cut++) {
    if (!isNounForm(folded.slice(cut))) continue;
    if (isFirstPart(folded.slice(0, cut))) return 'compound';
  }
  for (let cut = SHORTEST_PART; cut <= folded.length - 4; cut++)
    if (isNounForm(folded.slice(cut))) return 'suffix';
  return NOUN_SUFFIXES.some((suffix) => folded.length > suffix.length + 2 && folded.endsWith(suffix))
    ? 'suffix'
    : null;
}
