import { type Tense, tenseOf } from '../german/tense.ts';

/** Longest stretch of a sentence that is looked at on either side of an expression, in UTF-16 units. */
const REACH = 300;

/** Where a sentence ends: a mark and a space before a capital letter, but not the stop of „5.“ or „Dr.“; or a blank line. */
const SENTENCE_END =
  /(?<![\d.]|(?<!\p{L})\p{L}{1,3})[.!?]["“”»«)]?\s+(?=["„“»«(]?[\p{Lu}\d])|[!?]["“”»«)]?\s|\n\s*\n/gu;
/** What divides a sentence into clauses. */
const CLAUSE_END = /[,;:()„“”"»«]|\s[-–—]\s/gu;

/** Start and end of the sentence around a place. */
export function sentenceAround(text: string, start: number, end: number): { from: number; to: number } {
  const head = text.slice(Math.max(0, start - REACH), start);
  let from = 0;
  for (const mark of head.matchAll(SENTENCE_END)) from = mark.index + mark[0].length;
  const tail = text.slice(end, end + REACH);
  const mark = tail.search(SENTENCE_END);
  return { from: start - head.length + from, to: end + (mark === -1 ? tail.length : mark) };
}

/** „auf Freitag verschoben“, „für Montag angekündigt“: to come, however past the verb */
const APPOINTED = /(?:^|[^\p{L}])(?:auf|für)(?:\s(?:den|das|kommenden|nächsten))?\s{1,3}$/iu;
const SINCE = /(?:^|[^\p{L}])seit(?:\s(?:dem|der))?\s{1,3}$/iu;

interface Clause {
  from: number;
  to: number;
}

function clausesOf(sentence: string): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  for (const mark of sentence.matchAll(CLAUSE_END)) {
    clauses.push({ from, to: mark.index });
    from = mark.index + mark[0].length;
  }
  return [...clauses, { from, to: sentence.length }];
}

const wordsOf = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];

/**
 * Whether the clause that holds the expression speaks of the past, the future or the present; where that clause has no
 * verb, the nearest clause of the sentence that has one. Null where no verb tells.
 */
export function directionAt(text: string, start: number, end: number): Tense | null {
  const lead = text.slice(Math.max(0, start - 20), start);
  if (APPOINTED.test(lead)) return 'future';
  if (SINCE.test(lead)) return 'past';
  const { from, to } = sentenceAround(text, start, end);
  const sentence = text.slice(from, to);
  const clauses = clausesOf(sentence);
  const own = Math.max(
    0,
    clauses.findIndex((clause) => start - from < clause.to || clause.to === sentence.length),
  );
  for (let distance = 0; distance < clauses.length; distance++)
    for (const index of distance === 0 ? [own] : [own + distance, own - distance]) {
      const clause = clauses[index];
      const tense = clause && tenseOf(wordsOf(sentence.slice(clause.from, clause.to)));
      if (tense) return tense;
    }
  return null;
}
