import { findWords } from '../german/findWords.ts';
import { foldWord } from '../german/foldWord.ts';
import { stemFolded } from '../german/stem.ts';
import type { Query } from './parseQuery.ts';

/** A stretch of text to mark. */
export interface Mark {
  start: number;
  end: number;
}

/** Finds the places of a text that a query is about. */
export type MarkFinder = (text: string) => Mark[];

/** Shorter words are marked only as whole words: „Ei“ is not a part of „Partei“. */
const SHORTEST_PART = 4;

/** The words of a query that are looked for, as they are marked: phrases as a whole, excluded words not at all. */
export function wordsToMark(query: Query): string[][] {
  return query.clauses
    .filter(({ not }) => !not)
    .flatMap(({ any }) => any)
    .map(({ text }) => [...findWords(text)].map((word) => word.text));
}

/**
 * Marks every form of the given words in any spelling, and compounds they are a part of: `Häuser` marks „Haus“,
 * „HAUSES“ and „Parlamentshaus“; a single one also where a hyphen or slash divides it: `Exkanzler` marks „Ex-Kanzler“. Several words in one entry are a phrase and are marked where they follow each other.
 */
export function markFinder(phrases: readonly string[][]): MarkFinder {
  const wanted = phrases.map((words) => words.map(matcher)).filter((words) => words.length > 0);
  const single = phrases.flatMap(([word = '', ...others]) =>
    others.length > 0 || word === '' ? [] : [wholeMatcher(word)],
  );
  return (text) => {
    const words = [...findWords(text)].map((word) => ({ ...word, folded: foldWord(word.text) }));
    const marks: Mark[] = [];
    for (const phrase of wanted) {
      for (let i = 0; i + phrase.length <= words.length; i++) {
        const first = words[i];
        const last = words[i + phrase.length - 1];
        if (first && last && phrase.every((matches, k) => matches(words[i + k]?.folded ?? '', phrase.length)))
          marks.push({ start: first.start, end: last.end });
      }
    }
    for (const { start, end, folded } of divided(words, text))
      if (single.some((matches) => matches(folded))) marks.push({ start, end });
    return joined(marks);
  };
}

interface Folded extends Mark {
  folded: string;
}

/** Two or three words with nothing but a hyphen or slash between them, as one. */
function divided(words: readonly Folded[], text: string): Folded[] {
  const found: Folded[] = [];
  const isJoined = (i: number): boolean =>
    words[i]?.start === (words[i - 1]?.end ?? 0) + 1 && '-‐‑–/'.includes(text.charAt(words[i - 1]?.end ?? 0));
  for (let i = 1; i < words.length; i++) {
    if (!isJoined(i)) continue;
    const parts = words.slice(i > 1 && isJoined(i - 1) ? i - 2 : i - 1, i + 1);
    for (let from = 0; from < parts.length - 1; from++)
      found.push({
        start: parts[from]?.start ?? 0,
        end: words[i]?.end ?? 0,
        folded: parts
          .slice(from)
          .map(({ folded }) => folded)
          .join(''),
      });
  }
  return found;
}

/** Whether a word is a form of this one, as a whole. */
function wholeMatcher(word: string): (folded: string) => boolean {
  const folded = foldWord(word);
  const root = stemFolded(folded);
  return (other) => {
    if (other === folded) return true;
    // „Lehrer/innen“ for „Lehrerin“
    return other.startsWith(root) && stemFolded(other.replace(/(?<=in)nen$/, '')) === root;
  };
}

type Matcher = (folded: string, phraseLength: number) => boolean;

function matcher(word: string): Matcher {
  const folded = foldWord(word);
  const root = stemFolded(folded);
  return (other, phraseLength) => {
    if (other === folded) return true;
    // a stem is the beginning of its word: most words of a text are told without being stemmed
    if (other.length < 3 || !other.includes(root)) return false;
    if (stemFolded(other) === root) return true;
    if (phraseLength > 1 || root.length < SHORTEST_PART || /\d/.test(root)) return false;
    return other.startsWith(root) || other.endsWith(folded) || stemFolded(other).endsWith(root);
  };
}

/** Marks in the order of the text, overlapping ones made one. */
function joined(marks: Mark[]): Mark[] {
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Mark[] = [];
  for (const mark of marks) {
    const last = result.at(-1);
    if (last && mark.start < last.end) last.end = Math.max(last.end, mark.end);
    else result.push({ ...mark });
  }
  return result;
}
