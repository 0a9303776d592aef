import { Case, CodeBuffer, isCapital, kindOf as kindOfCode } from '../charKinds.ts';
import type { Tokens } from '../tokenize.ts';
import { readNoun } from './commonNouns.ts';
import { formEvidence } from './formation.ts';
import { hashCodes, mixCodes } from './hash.ts';
import type { Lexicon, Phrase, Phrases } from './lexicon.ts';
import { type Genitive, readGenitive } from './readGenitive.ts';
import { standsAlone } from './standsAlone.ts';
import { anyOf, bitOf } from './wordEvidence.ts';
import { wordKind } from './wordKind.ts';
import { WordTable } from './wordTable.ts';

/** Everything the tagger and the rules want to know about a word, worked out once per word, not per token. */
export interface WordInfo {
  readonly word: string;
  /** its number among the words remembered, from 1 on, for looking up what else is known of it: see `WordMemo` */
  readonly number: number;
  /** listed names of several words that begin with it, longest first */
  readonly phrases: readonly Phrase[] | null;
  /** bits 0–30 and 31–61 of `EVIDENCE` */
  readonly low: number;
  readonly high: number;
  readonly capital: boolean;
  /** one class of many, for looking at several neighbours at once */
  readonly kind: number;
}

/** What the loops over all tokens ask of a word, as bits. */
export const TRAITS = {
  capital: 1,
  /** what the tagger may give a label at all: words with a capital or a digit, listed names in small letters */
  candidate: 2,
  /** a candidate that can be a name, or begin one, by itself: see `standsAlone` */
  strong: 4,
  /** small words that stand inside names: „von“, „für“, „of“, „&“ */
  connector: 8,
  /** listed names of several words begin with it */
  phrases: 16,
  givenName: 32,
  /** an office or a title */
  rank: 64,
  /** „in“, „nach“: a place is likelier behind them */
  placePreposition: 128,
} as const;

const CONNECTORS: ReadonlySet<string> = new Set(
  'von vom van zu zum zur und der die das den dem des de del della di da do dos du la le el al bin ibn ben ten ter für in im am an auf of the and for & - / . , \' " ’ „ “ e y et en + ’ : ! op aan bei over ohne gegen mit as i af av ul ur on to with at by from'.split(
    ' ',
  ),
);
const PLACE_PREPOSITIONS = new Set(['in', 'nach', 'aus', 'bei']);
const LISTED_MASK =
  (1 << bitOf.organisation) | (1 << bitOf.country) | (1 << bitOf.geographic) | (1 << bitOf.firstName);
const isGivenName = anyOf('firstName', 'initial');
const isRank = anyOf('office', 'officeCompound', 'title');

const textBuffer = new CodeBuffer();
/** words that are asked for, and those that are being worked out meanwhile */
const wordBuffer = new CodeBuffer();
const kindBuffer = new CodeBuffer();

/** Most words that are remembered: above it all are forgotten between two articles. A large archive repeats fewer. */
const MOST_WORDS = 150_000;

/** Looks words up in a lexicon and remembers the answer. */
export class WordReader {
  readonly #lexicon: Lexicon;
  readonly #phrases: Phrases;
  readonly #most: number;
  readonly #words = new WordTable();
  /** by number */
  #infos: (WordInfo | null)[] = [null];
  #genitives: (Genitive | null)[] = [null];
  readonly #formNumbers = new Map<string, number>();
  #traits = new Uint8Array(2 ** 14);
  #forms = new Int32Array(2 ** 14);
  #generation = 0;

  constructor(lexicon: Lexicon, phrases: Phrases, most = MOST_WORDS) {
    this.#lexicon = lexicon;
    this.#phrases = phrases;
    this.#most = most;
  }

  /** The numbers of a text's words. Only here are words forgotten, so the numbers of one text are never those of two words. */
  readAll({ text, count, starts, ends, hashes }: Tokens): Int32Array {
    if (this.#words.size >= this.#most) this.#forget();
    const codes = textBuffer.read(text);
    const numbers = new Int32Array(count);
    for (let at = 0; at < count; at++) {
      const start = starts[at] ?? 0;
      const end = ends[at] ?? 0;
      const hash = hashes[at] ?? 0;
      numbers[at] = this.#words.find(codes, start, end, hash) || this.#learn(codes, start, end, hash);
    }
    return numbers;
  }

  read(word: string): WordInfo {
    const codes = wordBuffer.read(word);
    const hash = hashCodes(codes, 0, word.length);
    return this.info(
      this.#words.find(codes, 0, word.length, hash) || this.#learn(codes, 0, word.length, hash),
    );
  }

  /** The number of a word, 0 for one never met. */
  find(word: string): number {
    const codes = wordBuffer.read(word);
    return this.#words.find(codes, 0, word.length, hashCodes(codes, 0, word.length));
  }

  info(number: number): WordInfo {
    const info = this.#infos[number];
    if (!info) throw new Error(`no word has the number ${number}`);
    return info;
  }

  genitive(info: WordInfo): Genitive {
    const known = this.#genitives[info.number];
    if (known) return known;
    const made = readGenitive(info.word, this);
    this.#genitives[info.number] = made;
    return made;
  }

  /** By a word's number: its `TRAITS`. */
  get traits(): Uint8Array {
    return this.#traits;
  }

  /**
   * By a word's number: one number for the forms of a word that an article counts together („Putin“, „Putins“, „putin“);
   * -1 for none.
   */
  get forms(): Int32Array {
    return this.#forms;
  }

  /** How many forms have a number. */
  get formCount(): number {
    return this.#formNumbers.size;
  }

  /** How many words have a number; the largest is the same. */
  get size(): number {
    return this.#words.size;
  }

  /** Another one once the words were forgotten, so that what is remembered by their numbers is forgotten too. */
  get generation(): number {
    return this.#generation;
  }

  #forget(): void {
    this.#words.clear();
    this.#infos = [null];
    this.#genitives = [null];
    this.#formNumbers.clear();
    this.#generation++;
  }

  #learn(codes: Uint16Array, start: number, end: number, hash: number): number {
    const number = this.#words.add(codes, start, end, hash);
    const word = stringOf(codes, start, end);
    const info = this.#work(word, number);
    this.#infos.push(info);
    this.#genitives.push(null);
    if (number >= this.#traits.length) {
      const traits = new Uint8Array(number * 2);
      traits.set(this.#traits);
      this.#traits = traits;
      const forms = new Int32Array(number * 2);
      forms.set(this.#forms);
      this.#forms = forms;
    }
    this.#traits[number] = traitsOf(info);
    this.#forms[number] = this.#formOf(word, info.capital);
    return number;
  }

  /** What an article counts together: „Putins“ and „Putin“; „reden“ with the „Reden“ it would be as a noun. */
  #formOf(word: string, capital: boolean): number {
    if (!capital && word.length <= 3) return -1;
    const form = capital ? bareForm(word) : word.slice(0, 1).toUpperCase() + word.slice(1);
    const known = this.#formNumbers.get(form);
    if (known !== undefined) return known;
    const number = this.#formNumbers.size;
    this.#formNumbers.set(form, number);
    return number;
  }

  /** „Penélope“ is the first name that the table has as „Penelope“; „Rosé“ is no „Rose“, which is a noun too. */
  #listedWithoutMarks(word: string): number {
    if (!MARKED.test(word)) return 0;
    const plain = word.normalize('NFD').replace(MARKS, '').normalize('NFC');
    const listed = this.#lexicon.get(plain) ?? 0;
    if (plain === word || listed === 0 || (listed & ~NAMES) !== 0) return 0;
    return readNoun(plain) === 'known' ? 0 : listed;
  }

  #work(word: string, number: number): WordInfo {
    const capital = isCapital(word.charCodeAt(0));
    const own = this.#lexicon.get(word) ?? 0;
    const listed = own === 0 && capital ? this.#listedWithoutMarks(word) : own;
    const digit = hasDigit(word);
    let low = listed;
    let high = 0;
    if (capital || digit) {
      const formed = formEvidence(word, listed, this.#lexicon);
      low |= formed.low;
      high = formed.high;
    } else if (listed === 0) high = UNKNOWN;
    const phrases = this.#phrases.get(word) ?? null;
    return { word, number, phrases, low, high, capital, kind: kindOf(word, capital, digit, low, high) };
  }
}

/** Letters that carry marks German has not */
const MARKED = /[À-ÃÅ-ÕØ-ÛÝÞà-ãå-õø-ûýþ-ž]/;
/** Marks but the two dots */
const MARKS = /[\u0300-\u0307\u0309-\u036f]/g;
const NAMES = (1 << bitOf.firstName) | (1 << bitOf.surname);

const UNKNOWN = 1 << (bitOf.unknown - 31);

function traitsOf(info: WordInfo): number {
  const { word, low, capital, phrases } = info;
  const candidate =
    capital || hasCapital(word) || hasDigit(word) || ((low & LISTED_MASK) !== 0 && word.length > 1);
  return (
    (capital ? TRAITS.capital : 0) |
    (candidate ? TRAITS.candidate : 0) |
    (candidate && standsAlone(word, info) ? TRAITS.strong : 0) |
    (CONNECTORS.has(word) ? TRAITS.connector : 0) |
    (phrases === null ? 0 : TRAITS.phrases) |
    (isGivenName(info) ? TRAITS.givenName : 0) |
    (isRank(info) ? TRAITS.rank : 0) |
    (PLACE_PREPOSITIONS.has(word) ? TRAITS.placePreposition : 0)
  );
}

/** Capitalised words by their evidence; small words and marks by themselves, or by their ending when they are long. */
function kindOf(word: string, capital: boolean, digit: boolean, low: number, high: number): number {
  if (capital || digit || hasCapital(word))
    return wordKind(low, high) * 2 + (capital || hasCapital(word) ? 0 : 1);
  if (low & (1 << bitOf.speech)) return 101;
  const { length } = word;
  if (length <= 4 || low & (1 << bitOf.function)) return mixCodes(kindBuffer.read(word), 0, length, 12);
  return mixCodes(kindBuffer.read(word), length - 2, length, 13);
}

function hasDigit(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

function hasCapital(word: string): boolean {
  for (let i = 0; i < word.length; i++)
    if ((kindOfCode(word.charCodeAt(i)) & Case.Capital) !== 0) return true;
  return false;
}

const LONGEST_COPY = 200;

/** A string of its own: a mere slice would hold the whole text in memory. */
function stringOf(codes: Uint16Array, start: number, end: number): string {
  let word = '';
  for (let from = start; from < end; from += LONGEST_COPY)
    word += String.fromCharCode(...codes.subarray(from, Math.min(end, from + LONGEST_COPY)));
  return word;
}

/** „Putins“ → „Putin“; a rough form to compare by, never shown. */
const bareForm = (word: string): string => (word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word);
