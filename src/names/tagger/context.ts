import type { Tokens } from '../tokenize.ts';
import type { Phrase } from '../words/lexicon.ts';
import { TRAITS, type WordInfo, type WordReader } from '../words/wordInfo.ts';
import { lookElsewhere } from './elsewhere.ts';

const KINDS: Readonly<Record<Phrase['kind'], number>> = { person: 1, place: 2, organisation: 3 };
/** What `Context.phrases` has for the first word of a listed place or body, and for the words inside it. */
export const LISTED_PLACE = KINDS.place * 2 + 1;
export const INSIDE_LISTED_PLACE = KINDS.place * 2;
export const LISTED_BODY = KINDS.organisation * 2 + 1;
export const INSIDE_LISTED_BODY = KINDS.organisation * 2;

/** A text as the tagger sees it: per token what is known of its word, where it stands, and what the article says elsewhere. */
export interface Context {
  readonly tokens: Tokens;
  /** per token the number of its word */
  readonly numbers: Int32Array;
  readonly infos: readonly WordInfo[];
  readonly reader: WordReader;
  /** per token a piece of a listed name of several words: 0 none, else kind × 2 + (1 at its beginning) */
  readonly phrases: Uint8Array;
  /** per token what other places of the article say of its word, bits of `ELSEWHERE` */
  readonly elsewhere: Uint8Array;
  /** 1 where the tagger has to decide; everywhere else there is no name */
  readonly open: Uint8Array;
  /** whether the article has this word */
  has(word: string): boolean;
}

/** Most connectors („für die“) between two capitalised words of one name. */
const LONGEST_GAP = 3;

/** Reads the words of a text. One pass each, linear in the text's length. */
export function readContext(tokens: Tokens, reader: WordReader): Context {
  const numbers = reader.readAll(tokens);
  const infos: WordInfo[] = new Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) infos[at] = reader.info(numbers[at] ?? 0);
  /** per word of the reader 1 where the article has it */
  let present: Uint8Array | null = null;
  return {
    tokens,
    numbers,
    infos,
    reader,
    phrases: markPhrases(tokens, numbers, infos, reader),
    elsewhere: lookElsewhere(tokens, numbers, reader),
    open: markOpen(tokens, numbers, reader),
    has(word) {
      present ??= presence(numbers, reader.size);
      return present[reader.find(word)] === 1;
    },
  };
}

/**
 * A word by its position, undefined before the text begins. To an array -1 is no index but a property's name, and a line
 * that asked for one once is slow ever after.
 */
export const infoAt = (infos: readonly WordInfo[], at: number): WordInfo | undefined =>
  at < 0 ? undefined : infos[at];

function presence(numbers: Int32Array, size: number): Uint8Array {
  const present = new Uint8Array(size + 1);
  for (let at = 0; at < numbers.length; at++) present[numbers[at] ?? 0] = 1;
  return present;
}

function markPhrases(
  tokens: Tokens,
  numbers: Int32Array,
  infos: readonly WordInfo[],
  { traits }: WordReader,
): Uint8Array {
  const marks = new Uint8Array(tokens.count);
  for (let at = 0; at < numbers.length; at++) {
    if (((traits[numbers[at] ?? 0] ?? 0) & TRAITS.phrases) === 0) continue;
    const found = infos[at]?.phrases?.find((phrase) => matches(tokens, infos, at, phrase.words));
    if (found === undefined) continue;
    marks.fill(KINDS[found.kind] * 2, at, at + found.words.length);
    marks[at] = KINDS[found.kind] * 2 + 1;
    at += found.words.length - 1;
  }
  return marks;
}

function matches(
  { lines }: Tokens,
  infos: readonly WordInfo[],
  at: number,
  words: readonly string[],
): boolean {
  for (let i = 1; i < words.length; i++) {
    const word = infos[at + i]?.word;
    const wanted = words[i];
    if (lines[at + i] === 1) return false;
    if (word === wanted) continue;
    // „der Dresdner Banks“, „des FC Bayerns“
    if (i === words.length - 1 && word === `${wanted}s`) continue;
    return false;
  }
  return true;
}

/** How far from a word that can be a name by itself the others are open. */
const REACH = 2;
const PART = TRAITS.candidate | TRAITS.connector;

/** Opens words that can be a name by themselves, capitals beside them, and what joins them: „Amt für die Wahl“. */
function markOpen({ lines }: Tokens, numbers: Int32Array, { traits }: WordReader): Uint8Array {
  const { length } = numbers;
  const near = new Uint8Array(length);
  const traitsAt = (at: number): number => traits[numbers[at] ?? 0] ?? 0;
  for (let i = 0; i < length; i++) {
    if ((traitsAt(i) & TRAITS.strong) === 0) continue;
    near[i] = 1;
    for (let j = i; j > 0 && i - j < REACH && lines[j] === 0 && (traitsAt(j - 1) & PART) !== 0; j--)
      near[j - 1] = 1;
    for (let j = i + 1; j < length && j - i <= REACH && lines[j] === 0 && (traitsAt(j) & PART) !== 0; j++)
      near[j] = 1;
  }
  const open = new Uint8Array(length);
  let last = -1;
  for (let i = 0; i < length; i++) {
    if (lines[i] === 1) last = -1;
    const own = traitsAt(i);
    if (near[i] === 1 && (own & TRAITS.candidate) !== 0) {
      open[i] = 1;
      if (last >= 0 && i - last > 1 && i - last <= LONGEST_GAP + 1) open.fill(1, last + 1, i);
      last = i;
    } else if ((own & TRAITS.connector) === 0) last = -1;
  }
  return open;
}
