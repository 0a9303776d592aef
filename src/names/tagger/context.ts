import type { Tokens } from '../tokenize.ts';
import type { Phrase, Phrases } from '../words/lexicon.ts';
import { has, type WordInfo, type WordReader } from '../words/wordInfo.ts';

/** A text as the tagger sees it: per token what is known of its word, where it stands, and what the article says elsewhere. */
export interface Context {
  readonly tokens: Tokens;
  readonly infos: readonly WordInfo[];
  readonly reader: WordReader;
  /** the distinct words of the text */
  readonly words: ReadonlySet<string>;
  /** per token a piece of a listed name of several words: 0 none, else kind × 2 + (1 at its beginning) */
  readonly phrases: Uint8Array;
  /** per token what other places of the article say of its word, bits of `ELSEWHERE` */
  readonly elsewhere: Uint8Array;
  /** 1 where the tagger has to decide; everywhere else there is no name */
  readonly open: Uint8Array;
}

export const ELSEWHERE = {
  afterFirstName: 1,
  afterTitle: 2,
  small: 4,
  inside: 8,
  repeated: 16,
  place: 32,
} as const;

/** Most connectors („für die“) between two capitalised words of one name. */
const LONGEST_GAP = 3;
const KINDS: Readonly<Record<Phrase['kind'], number>> = { person: 1, place: 2, organisation: 3 };
const PLACE_PREPOSITIONS = new Set(['in', 'nach', 'aus', 'bei']);

/** Reads the words of a text. One pass each, linear in the text's length. */
export function readContext(tokens: Tokens, reader: WordReader, phrases: Phrases): Context {
  const infos = tokens.words.map((word) => reader.read(word));
  return {
    tokens,
    infos,
    reader,
    words: new Set(tokens.words),
    phrases: markPhrases(tokens, phrases),
    elsewhere: lookElsewhere(tokens, infos),
    open: markOpen(infos, tokens),
  };
}

function markPhrases(tokens: Tokens, phrases: Phrases): Uint8Array {
  const marks = new Uint8Array(tokens.count);
  for (let at = 0; at < tokens.count; at++) {
    const list = phrases.get(tokens.words[at] ?? '');
    const found = list?.find((phrase) => matches(tokens, at, phrase.words));
    if (found === undefined) continue;
    marks.fill(KINDS[found.kind] * 2, at, at + found.words.length);
    marks[at] = KINDS[found.kind] * 2 + 1;
    at += found.words.length - 1;
  }
  return marks;
}

function matches(tokens: Tokens, at: number, words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i++) {
    const word = tokens.words[at + i];
    const wanted = words[i];
    if (tokens.lines[at + i] === 1) return false;
    if (word === wanted) continue;
    // „der Dresdner Banks“, „des FC Bayerns“
    if (i === words.length - 1 && word === `${wanted}s`) continue;
    return false;
  }
  return true;
}

function lookElsewhere(tokens: Tokens, infos: readonly WordInfo[]): Uint8Array {
  const seen = new Map<string, number>();
  const note = (word: string, bit: number): void => {
    seen.set(word, (seen.get(word) ?? 0) | bit);
  };
  for (let i = 0; i < tokens.count; i++) {
    const info = infos[i];
    const before = infos[i - 1];
    if (info === undefined || before === undefined) continue;
    if (!info.capital) {
      if (info.word.length > 3) note(capitalise(info.word), ELSEWHERE.small);
      continue;
    }
    const bare = bareForm(info.word);
    let bits = 0;
    if (seen.has(bare)) bits |= ELSEWHERE.repeated;
    if (tokens.lines[i] === 1) {
      // what ends the line above is no neighbour
    } else if (before.capital) {
      if (has(before, 'firstName') || has(before, 'initial')) bits |= ELSEWHERE.afterFirstName;
      else if (has(before, 'office') || has(before, 'officeCompound') || has(before, 'title'))
        bits |= ELSEWHERE.afterTitle;
      else bits |= ELSEWHERE.inside;
    } else if (PLACE_PREPOSITIONS.has(before.word)) bits |= ELSEWHERE.place;
    note(bare, bits);
  }
  const marks = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) {
    const info = infos[i];
    if (info?.capital) marks[i] = seen.get(bareForm(info.word)) ?? 0;
  }
  return marks;
}

/** „Putins“ → „Putin“; a rough form to compare by, never shown. */
const bareForm = (word: string): string => (word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : word);
const capitalise = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

/** A common noun with no capital beside it: „der Vertrag mit“. Three of four capitalised words are such. */
function isPlainNoun(infos: readonly WordInfo[], at: number, lines: Uint8Array): boolean {
  const info = infos[at];
  if (info === undefined || !isPlain(info)) return false;
  const before = lines[at] === 1 ? undefined : infos[at - 1];
  const after = lines[at + 1] === 1 ? undefined : infos[at + 1];
  return !isNamelike(before) && !isNamelike(after);
}

const isPlain = (info: WordInfo): boolean =>
  (has(info, 'noun') || has(info, 'nounCompound') || has(info, 'calendar') || has(info, 'hyphenNoun')) &&
  !NAMES.some((evidence) => has(info, evidence));
const isNamelike = (info: WordInfo | undefined): boolean =>
  info !== undefined && (info.candidate || (info.connector && info.word.length > 1));
/** Evidence that speaks for a name even where the word is a noun. */
const NAMES = [
  'firstName',
  'surname',
  'easternFamily',
  'organisation',
  'organisationHead',
  'country',
  'geographic',
  'bigCity',
  'town',
  'derivedPlace',
  'hyphenPlace',
  'hyphenName',
  'hyphenOrganisation',
  'siteSuffix',
  'placeSuffix',
  'organisationCompound',
] as const;

function markOpen(infos: readonly WordInfo[], { lines }: Tokens): Uint8Array {
  const open = new Uint8Array(infos.length);
  let last = -1;
  for (let i = 0; i < infos.length; i++) {
    const info = infos[i];
    if (info === undefined) continue;
    if (lines[i] === 1) last = -1;
    if (info.candidate && !isPlainNoun(infos, i, lines)) {
      open[i] = 1;
      if (last >= 0 && i - last > 1 && i - last <= LONGEST_GAP + 1) open.fill(1, last + 1, i);
      last = i;
    } else if (!info.connector) last = -1;
  }
  return open;
}
