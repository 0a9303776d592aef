import { type Attribute, attributesOf } from '../german/attributes.ts';
import { type Tense, tenseOf } from '../german/tense.ts';
import { wordsBefore } from './wordsBefore.ts';

/** A stretch of text without a full stop is cut after so many UTF-16 units, so that no text costs more than its length. */
const LONGEST = 600;

/** Where a sentence ends: a mark and a space before a capital letter, but not the stop of „5.“ or „Dr.“; or a blank line. */
const SENTENCE_END =
  /(?<![\d.]|(?<![A-Za-zÀ-ɏ])(?:[A-ZÀ-Þ][a-zß-ɏ]{0,2}|[a-z]|ca|bzw|usw))[.!?]["“”»«)]?\s{1,4}(?=["„“»«(]?[A-ZÀ-Þ\d])|[!?]["“”»«)]?\s|\n[^\S\n]{0,4}\n/g;
/** What divides a sentence into clauses; not the mark in „1:3“ or „57,3“. A short bracket, „(0:1)“, „(CDU)“, divides nothing. */
const CLAUSE_END = /\([^()]{0,24}\)|[,:](?!\d)|[;()„“”"»«]|\s[-–—]\s/g;
const QUOTATION_MARK = /^[„“”"»«]$/;
/** The number of „am 14.12. tagte“ parts the verb from „am“, behind which it would be an adjective. */
const WORD = /[A-Za-zÀ-ÖØ-öø-ɏ]+|\d\.(?!\d)/g;

/** „auf Freitag verschoben“, „für Montag angekündigt“: to come, however past the verb */
const APPOINTED = new Set(['auf', 'für']);
const ARTICLES = new Set(['den', 'das', 'dem', 'der', 'kommenden', 'nächsten']);

const TURN = /(?:Nacht|\d\.|\p{L}tag|Mittwoch)\s{1,3}auf\s{1,3}(?:den\s{1,3})?$/u;

/** What is known of a clause once it was asked for; attributes by their place in the text. */
interface ClauseReading {
  tense: Tense | null;
  attributes: readonly Attribute[];
}

interface Clause {
  to: number;
  reading: ClauseReading | undefined;
  words: string;
  /** the quotation, or what stands between two, that it belongs to: a number within the sentence */
  speech: number;
}

interface Sentence {
  from: number;
  to: number;
  clauses: Clause[];
}

function clausesOf(text: string, from: number, to: number): Clause[] {
  const sentence = text.slice(from, to);
  const clauses: Clause[] = [];
  let start = 0;
  let speech = 0;
  CLAUSE_END.lastIndex = 0;
  for (let mark = CLAUSE_END.exec(sentence); mark !== null; mark = CLAUSE_END.exec(sentence)) {
    const [sign] = mark;
    if (sign.length > 1 && sign.startsWith('(')) continue;
    clauses.push({
      to: from + mark.index,
      reading: undefined,
      words: sentence.slice(start, mark.index),
      speech,
    });
    if (QUOTATION_MARK.test(sign)) speech++;
    start = mark.index + sign.length;
  }
  clauses.push({ to, reading: undefined, words: sentence.slice(start), speech });
  return clauses;
}

function readClause({ to, words: text }: Clause): ClauseReading {
  const words: string[] = [];
  const starts: number[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push(match[0]);
    starts.push(to - text.length + match.index);
  }
  const attributes = attributesOf(words);
  return {
    tense: tenseOf(words, attributes),
    attributes: attributes.map((attribute) => ({
      ...attribute,
      from: starts[attribute.from] ?? to,
      to: starts[attribute.to] ?? to,
    })),
  };
}

function readingOf(clause: Clause): ClauseReading {
  clause.reading ??= readClause(clause);
  return clause.reading;
}

/** The tense of the clause nearest to number `own` that has one, of two equally near the later. */
function nearestTense(
  clauses: readonly Clause[],
  own: number,
  counts: (clause: Clause) => boolean,
): Tense | null {
  for (let distance = 0; distance < clauses.length; distance++)
    for (const at of distance === 0 ? [own] : [own + distance, own - distance]) {
      const clause = clauses[at];
      const tense = clause !== undefined && counts(clause) ? readingOf(clause).tense : null;
      if (tense !== null) return tense;
    }
  return null;
}

/** The sentences of a text and their tenses, each read once and only where it is asked for. */
export class Sentences {
  readonly #text: string;
  readonly #ends = new RegExp(SENTENCE_END);
  /** those found so far, from the start of the text */
  readonly #found: Sentence[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** The sentence that holds a position. */
  at(position: number): Sentence {
    const found = this.#found;
    let last = found.at(-1) ?? this.#find(0);
    while (position >= last.to && last.to < this.#text.length) last = this.#find(last.to);
    if (position >= last.from) return last;
    let low = 0;
    let high = found.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (position < (found[middle]?.to ?? 0)) high = middle;
      else low = middle + 1;
    }
    return found[low] ?? last;
  }

  #find(from: number): Sentence {
    const window = from + LONGEST;
    const to = Math.min(this.#nextEnd(from, window), window, this.#text.length);
    const sentence = { from, to, clauses: [] };
    this.#found.push(sentence);
    return sentence;
  }

  #nextEnd(from: number, window: number): number {
    const piece = this.#text.slice(from, window + 8);
    this.#ends.lastIndex = 0;
    const mark = this.#ends.exec(piece);
    return mark === null ? window : from + mark.index + mark[0].length;
  }

  /** „in der Nacht auf Dienstag“, „vom 4. auf den 5. September“: from one day into the next, no appointment */
  #isTurn(start: number): boolean {
    return TURN.test(this.#text.slice(Math.max(0, start - 24), start));
  }

  /**
   * Whether the clause that holds the expression speaks of the past, the future or the present; where that clause has
   * no verb, the nearest clause of the sentence that has one, first within the same quotation: „Wir warten nicht, erst
   * recht nicht im Herbst“, sagte … Within an attribute, „die am Montag gewählte Rätin“, its participle. Null where no verb
   * tells.
   */
  directionAt(start: number): Tense | null {
    const lead = wordsBefore(this.#text, start, 2);
    const [last = '', other = ''] = lead;
    const preposition = ARTICLES.has(last) ? other : last;
    if (APPOINTED.has(preposition) && !this.#isTurn(start)) return 'future';
    if (preposition === 'seit') return 'past';
    const sentence = this.at(start);
    if (sentence.clauses.length === 0) sentence.clauses = clausesOf(this.#text, sentence.from, sentence.to);
    const { clauses } = sentence;
    const own = Math.max(
      0,
      clauses.findIndex((clause) => start < clause.to),
    );
    const clause = clauses[own];
    const attribute =
      clause && readingOf(clause).attributes.find(({ from, to }) => from <= start && start <= to);
    if (attribute?.tense) return attribute.tense;
    const speech = clause?.speech;
    return (
      nearestTense(clauses, own, (clause) => clause.speech === speech) ??
      nearestTense(clauses, own, () => true)
    );
  }
}
