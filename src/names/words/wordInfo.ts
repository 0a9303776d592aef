import { townsOf } from '../../german/demonyms.ts';
import { PLACE_SUFFIXES, SITE_SUFFIXES } from '../../german/geography.ts';
import { OFFICES } from '../../german/offices.ts';
import { ORGANISATION_SUFFIXES } from '../../german/organisations.ts';
import { readNoun } from './commonNouns.ts';
import type { Lexicon } from './lexicon.ts';
import { bitOf, type Evidence } from './wordEvidence.ts';
import { wordKind } from './wordKind.ts';
import { shapeOf } from './wordShape.ts';

/** Everything the tagger and the rules want to know about a word, worked out once per word, not per token. */
export interface WordInfo {
  readonly word: string;
  /** bits 0–31 and 32–63 of `EVIDENCE` */
  readonly low: number;
  readonly high: number;
  /** what the tagger may give a label at all: words with a capital or a digit, listed names in small letters */
  readonly candidate: boolean;
  /** small words that stand inside names: „von“, „für“, „of“, „&“ */
  readonly connector: boolean;
  readonly capital: boolean;
  /** one class of many, for looking at several neighbours at once */
  readonly kind: number;
  /** hashes of the word, its small form, its beginnings and endings, its shape */
  readonly hashes: Int32Array;
}

export const has = (info: WordInfo, evidence: Evidence): boolean => {
  const bit = bitOf[evidence];
  return bit < 31 ? (info.low & (1 << bit)) !== 0 : (info.high & (1 << (bit - 31))) !== 0;
};

const CONNECTORS: ReadonlySet<string> = new Set(
  'von vom van zu zum zur und der die das den dem des de del della di da do dos du la le el al bin ibn ben ten ter für in im am an auf of the and for & - / . , \' " ’ „ “ e y et en + ’ : ! op aan bei over ohne gegen mit as i af av ul ur on to with at by from'.split(
    ' ',
  ),
);
const CAPITAL = /^\p{Lu}/u;
const DIGIT = /\d/;
const ANY_CAPITAL = /\p{Lu}/u;
const GENITIVE = /(?<=..)(?:’s|'s|’|'|s)$/u;
const ADJECTIVE = /(?:isch|lich|ig|sch)(?:e|en|er|es|em)$/u;
const SURNAME_END =
  /(?:mann|sohn|sen|son|ski|sky|skij|skyj|ska|cki|witz|wicz|vić|vic|witsch|oglu|oğlu|ow|owa|ew|ewa|ov|ova|ev|eva|in|enko|schwili|dse|jan|yan|ian|ez|elli|etti|ini|ucci|ardi|eau|eaux|ault|aert|stra|inga|inger|bauer|meier|meyer|mayer|maier|müller|huber|hofer|berger|eder|ner|ler|ert|ard|feld|feldt|thal|berg|stein|burg|hardt|hart|bach|brand)$/u;
const LISTED_MASK =
  (1 << bitOf.organisation) | (1 << bitOf.country) | (1 << bitOf.geographic) | (1 << bitOf.firstName);

/** Hash of a text, 32 bits, well mixed (FNV-1a with a final avalanche). */
export function hashText(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  return hash ^ (hash >>> 13);
}

/** Words seen before; emptied when it grows past what a large archive repeats. */
const MOST_WORDS = 150_000;

/** Looks words up in a lexicon and remembers the answer. */
export class WordReader {
  readonly #lexicon: Lexicon;
  readonly #seen = new Map<string, WordInfo>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  read(word: string): WordInfo {
    const known = this.#seen.get(word);
    if (known !== undefined) return known;
    if (this.#seen.size >= MOST_WORDS) this.#seen.clear();
    const info = this.#work(word);
    this.#seen.set(word, info);
    return info;
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
    return {
      word,
      low,
      high,
      candidate: anyCapital || DIGIT.test(word) || listed,
      connector: CONNECTORS.has(word),
      capital,
      kind: kindOf(word, capital || anyCapital, low, high),
      hashes: hashesOf(word),
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
    for (let cut = 2; cut <= last.length - 3; cut++) {
      if (OFFICES.has(last[cut]?.toUpperCase() + last.slice(cut + 1))) {
        evidence.add('officeCompound');
        break;
      }
    }
    if (last !== word && OFFICES.has(last)) evidence.add('officeCompound');
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
} as const;

function hashesOf(word: string): Int32Array {
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
  ]);
}
