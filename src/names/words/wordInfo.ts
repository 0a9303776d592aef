import { townsOf } from '../../german/demonyms.ts';
import { PLACE_SUFFIXES, SITE_SUFFIXES } from '../../german/geography.ts';
import { OFFICES } from '../../german/offices.ts';
import { ORGANISATION_SUFFIXES } from '../../german/organisations.ts';
import type { Tokens } from '../tokenize.ts';
import { readNoun } from './commonNouns.ts';
import type { Lexicon, Phrase, Phrases } from './lexicon.ts';
import { type Genitive, readGenitive } from './readGenitive.ts';
import { standsAlone } from './standsAlone.ts';
import { bitOf, type Evidence } from './wordEvidence.ts';
import { wordKind } from './wordKind.ts';
import { WordMemo } from './wordMemo.ts';
import { shapeOf } from './wordShape.ts';

/** Everything the tagger and the rules want to know about a word, worked out once per word, not per token. */
export interface WordInfo {
  readonly word: string;
  /** its number among the words remembered, for looking up what else is known of it: see `WordMemo` */
  readonly number: number;
  /** one number for the forms of a word that are counted together in an article („Putin“, „Putins“, „putin“); -1 for none */
  readonly form: number;
  /** listed names of several words that begin with it, longest first */
  readonly phrases: readonly Phrase[] | null;
  /** bits 0–31 and 32–63 of `EVIDENCE` */
  readonly low: number;
  readonly high: number;
  /** what the tagger may give a label at all: words with a capital or a digit, listed names in small letters */
  readonly candidate: boolean;
  /** a candidate that can be a name, or begin one, by itself: see `standsAlone` */
  readonly strong: boolean;
  /** small words that stand inside names: „von“, „für“, „of“, „&“ */
  readonly connector: boolean;
  readonly capital: boolean;
  /** one class of many, for looking at several neighbours at once */
  readonly kind: number;
  /** hashes of the word, its small form, its beginnings and endings, its shape, all its evidence */
  readonly hashes: Int32Array;
}

const CONNECTORS: ReadonlySet<string> = new Set(
  'von vom van zu zum zur und der die das den dem des de del della di da do dos du la le el al bin ibn ben ten ter für in im am an auf of the and for & - / . , \' " ’ „ “ e y et en + ’ : ! op aan bei over ohne gegen mit as i af av ul ur on to with at by from'.split(
    ' ',
  ),
);
/** offices as the second part of a word: the „minister“ of „Außenminister“ */
const SMALL_OFFICES: ReadonlySet<string> = new Set(
  [...OFFICES].map((office) => office[0]?.toLowerCase() + office.slice(1)),
);
const LONGEST_OFFICE = Math.max(...[...OFFICES].map((office) => office.length));
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /\d/;
const ANY_CAPITAL = /\p{Lu}/u;
const GENITIVE = /(?<=..)(?:’s|'s|’|'|s)$/u;
const ADJECTIVE = /(?:isch|lich|ig|sch)(?:e|en|er|es|em)$/u;
const SURNAME_END =
  /(?:mann|sohn|sen|son|ski|sky|skij|skyj|ska|cki|witz|wicz|vić|vic|witsch|oglu|oğlu|ow|owa|ew|ewa|ov|ova|ev|eva|in|enko|schwili|dse|jan|yan|ian|ez|elli|etti|ini|ucci|ardi|eau|eaux|ault|aert|stra|inga|inger|bauer|meier|meyer|mayer|maier|müller|huber|hofer|berger|eder|ner|ler|ert|ard|feld|feldt|thal|berg|stein|burg|hardt|hart|bach|brand)$/u;
const LISTED_MASK =
  (1 << bitOf.organisation) | (1 << bitOf.country) | (1 << bitOf.geographic) | (1 << bitOf.firstName);

/** A string of its own: a mere slice would hold the whole text in memory. */
function copyOf(text: string, start: number, end: number): string {
  if (end - start > LONGEST_COPY) return text.slice(start, end);
  const codes: number[] = [];
  for (let i = start; i < end; i++) codes.push(text.charCodeAt(i));
  return String.fromCharCode(...codes);
}
const LONGEST_COPY = 200;

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) !== text.charCodeAt(start + i)) return false;
  return true;
}

/** „Putins“ → „Putin“; a rough form to compare by, never shown. */
const bareForm = (word: string): string => (word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word);

/** Hash of a text, 32 bits, well mixed (FNV-1a with a final avalanche). */
export function hashText(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** More words than this are forgotten between two articles; a large archive repeats fewer. */
const MOST_WORDS = 150_000;

/** Looks words up in a lexicon and remembers the answer. */
export class WordReader {
  readonly #lexicon: Lexicon;
  readonly #phrases: Phrases;
  readonly #infos: WordInfo[] = [];
  readonly #hashes: number[] = [];
  /** numbers of words at the place their hash gives, 0 for none; a power of two, at most half full */
  #table = new Int32Array(2 ** 16);
  readonly #forms = new Map<string, number>();
  readonly genitives: WordMemo<Genitive> = new WordMemo((info) => readGenitive(info.word, this));

  constructor(lexicon: Lexicon, phrases: Phrases) {
    this.#lexicon = lexicon;
    this.#phrases = phrases;
  }

  /** The words of one text. Only here are words forgotten, so the numbers of one text are never those of two words. */
  readAll({ text, starts, ends }: Tokens): WordInfo[] {
    if (this.#infos.length >= MOST_WORDS) {
      this.#infos.length = 0;
      this.#table.fill(0);
      this.#forms.clear();
    }
    const infos: WordInfo[] = [];
    for (let at = 0; at < starts.length; at++) infos.push(this.#readAt(text, starts[at] ?? 0, ends[at] ?? 0));
    return infos;
  }

  read(word: string): WordInfo {
    return this.#readAt(word, 0, word.length);
  }

  /** Finds a stretch of a text among the words known without cutting it out. */
  #readAt(text: string, start: number, end: number): WordInfo {
    let hash = 0x811c9dc5;
    for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
    hash ^= hash >>> 15;
    let slot = hash & (this.#table.length - 1);
    for (let number = this.#table[slot] ?? 0; number !== 0; number = this.#table[slot] ?? 0) {
      const info = this.#infos[number - 1];
      if (info !== undefined && this.#hashes[number - 1] === hash && isAt(info.word, text, start, end))
        return info;
      slot = (slot + 1) & (this.#table.length - 1);
    }
    const info = this.#work(copyOf(text, start, end));
    this.#learn(info, hash);
    return info;
  }

  #learn(info: WordInfo, hash: number): void {
    if (this.#infos.length * 2 >= this.#table.length) {
      this.#table = new Int32Array(this.#table.length * 2);
      this.#infos.forEach((_, at) => {
        this.#place(this.#hashes[at] ?? 0, at + 1);
      });
    }
    this.#hashes[this.#infos.length] = hash;
    this.#infos.push(info);
    this.#place(hash, this.#infos.length);
  }

  #place(hash: number, number: number): void {
    let slot = hash & (this.#table.length - 1);
    while (this.#table[slot] !== 0) slot = (slot + 1) & (this.#table.length - 1);
    this.#table[slot] = number;
  }

  /** What an article counts together: „Putins“ and „Putin“; „reden“ with the „Reden“ it would be as a noun. */
  #formOf(word: string, capital: boolean): number {
    if (!capital && word.length <= 3) return -1;
    const form = capital ? bareForm(word) : word.slice(0, 1).toUpperCase() + word.slice(1);
    const known = this.#forms.get(form);
    if (known !== undefined) return known;
    const number = this.#forms.size;
    this.#forms.set(form, number);
    return number;
  }

  /** How many forms have a number. */
  get forms(): number {
    return this.#forms.size;
  }

  #work(word: string): WordInfo {
    const capital = CAPITAL.test(word);
    const evidence = new Set<Evidence>();
    let low = this.#lexicon.get(word) ?? 0;
    if (capital || DIGIT.test(word)) {
      low |= this.#capitalised(word, low, evidence);
    } else if (low === 0) evidence.add('unknown');
    let high = 0;
    for (const name of evidence) {
      const bit = bitOf[name];
      if (bit < 31) low |= 1 << bit;
      else high |= 1 << (bit - 31);
    }
    const anyCapital = capital || ANY_CAPITAL.test(word);
    const listed = !capital && (low & LISTED_MASK) !== 0 && word.length > 1;
    const candidate = anyCapital || DIGIT.test(word) || listed;
    return {
      word,
      number: this.#infos.length + 1,
      form: this.#formOf(word, capital),
      phrases: this.#phrases.get(word) ?? null,
      low,
      high,
      candidate,
      strong: candidate && standsAlone(word, { low, high }),
      connector: CONNECTORS.has(word),
      capital,
      kind: kindOf(word, capital || anyCapital, low, high),
      hashes: hashesOf(word, low, high),
    };
  }

  #capitalised(word: string, listed: number, evidence: Set<Evidence>): number {
    let low = 0;
    const small = word[0]?.toLowerCase() + word.slice(1);
    const smallBits = this.#lexicon.get(small) ?? 0;
    // „Nach“, „Der“, „Sagte“ at the beginning of a sentence
    low |= smallBits & ((1 << bitOf.function) | (1 << bitOf.speech) | (1 << bitOf.particle));
    if (listed === 0 && word.length > 3 && word === word.toUpperCase()) {
      // „MOSKAU“, „PUTIN“
      low |= this.#lexicon.get(word[0] + word.slice(1).toLowerCase()) ?? 0;
    }
    const bare = word.replace(GENITIVE, '');
    if (bare !== word) {
      const bits = this.#lexicon.get(bare) ?? 0;
      if (bits & NAME_BITS) evidence.add('genitiveName');
      if (bits & PLACE_BITS) evidence.add('genitivePlace');
      if (bits & (1 << bitOf.organisation)) evidence.add('genitiveOrganisation');
    }
    if (/^\p{Lu}\.$/u.test(word)) evidence.add('initial');
    const hyphen = word.lastIndexOf('-');
    if (hyphen > 0) this.#hyphenated(word, hyphen, evidence);
    const last = hyphen > 0 ? word.slice(hyphen + 1) : word;
    this.#formed(last, word, evidence);
    if (townsOf(word).some((town) => ((this.#lexicon.get(town) ?? 0) & PLACE_BITS) !== 0))
      evidence.add('derivedPlace');
    if (listed === 0 && low === 0 && evidence.size === 0) evidence.add('unknown');
    return low;
  }

  /** Word formation: what the last part of a compound says. */
  #formed(last: string, word: string, evidence: Set<Evidence>): void {
    if (ADJECTIVE.test(last)) evidence.add('adjective');
    const noun = readNoun(last);
    if (noun === 'known') evidence.add(last === word ? 'noun' : 'nounCompound');
    else if (noun === 'compound') evidence.add('nounCompound');
    else if (noun === 'suffix') evidence.add('nounSuffix');
    const lower = last.toLowerCase();
    if (last !== word && OFFICES.has(last)) evidence.add('officeCompound');
    else
      for (let cut = Math.max(2, last.length - LONGEST_OFFICE); cut <= last.length - 3; cut++)
        if (SMALL_OFFICES.has(last.slice(cut))) {
          evidence.add('officeCompound');
          break;
        }
    const longer = (suffixes: readonly string[]): boolean =>
      suffixes.some((suffix) => lower.length > suffix.length + 1 && lower.endsWith(suffix));
    if (longer(ORGANISATION_SUFFIXES)) evidence.add('organisationCompound');
    if (longer(PLACE_SUFFIXES)) evidence.add('placeSuffix');
    if (longer(SITE_SUFFIXES)) evidence.add('siteSuffix');
    if (SURNAME_END.test(last)) evidence.add('surnameSuffix');
  }

  #hyphenated(word: string, hyphen: number, evidence: Set<Evidence>): void {
    const first = word.slice(0, word.indexOf('-'));
    const last = word.slice(hyphen + 1);
    const bits = (this.#lexicon.get(first) ?? 0) | (this.#lexicon.get(word.slice(0, hyphen)) ?? 0);
    if (bits & NAME_BITS) evidence.add('hyphenName');
    if (bits & PLACE_BITS) evidence.add('hyphenPlace');
    if (bits & (1 << bitOf.organisation)) evidence.add('hyphenOrganisation');
    const noun = readNoun(last);
    if (noun === 'known' || noun === 'compound') evidence.add('hyphenNoun');
  }
}

const NAME_BITS = (1 << bitOf.firstName) | (1 << bitOf.surname) | (1 << bitOf.easternFamily);
const PLACE_BITS =
  (1 << bitOf.country) |
  (1 << bitOf.geographic) |
  (1 << bitOf.bigCity) |
  (1 << bitOf.town) |
  (1 << bitOf.village);

/** Capitalised words by their evidence; small words and marks by themselves, or by their ending when they are long. */
function kindOf(word: string, capital: boolean, low: number, high: number): number {
  if (capital || DIGIT.test(word)) return wordKind(low, high) * 2 + (capital ? 0 : 1);
  if (low & (1 << bitOf.speech)) return 101;
  if (word.length <= 4 || low & (1 << bitOf.function)) return hashText(word, 12);
  return hashText(word.slice(-2), 13);
}

/** Positions in `WordInfo.hashes`. */
export const HASH = {
  exact: 0,
  small: 1,
  shape: 2,
  begin2: 3,
  begin3: 4,
  begin4: 5,
  end2: 6,
  end3: 7,
  end4: 8,
  end5: 9,
  last: 10,
  evidence: 11,
} as const;

/** Two numbers into one, well mixed. */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ 0x9e3779b9, 0x85ebca6b) ^ Math.imul(b ^ (b >>> 16), 0xc2b2ae35);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, 0x27d4eb2f);
  return hash ^ (hash >>> 15);
}

function hashesOf(word: string, low: number, high: number): Int32Array {
  const small = word.toLowerCase();
  const hyphen = small.lastIndexOf('-');
  return Int32Array.from([
    hashText(word, 1),
    hashText(small, 2),
    hashText(shapeOf(word), 3),
    hashText(word.slice(0, 2), 4),
    hashText(word.slice(0, 3), 5),
    hashText(word.slice(0, 4), 6),
    hashText(small.slice(-2), 7),
    hashText(small.slice(-3), 8),
    hashText(small.slice(-4), 9),
    hashText(small.slice(-5), 10),
    hashText(hyphen > 0 ? small.slice(hyphen + 1) : '', 11),
    mix(low, high + 11),
  ]);
}
