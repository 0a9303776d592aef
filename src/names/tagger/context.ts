import type { Tokens } from '../tokenize.ts';
import type { Phrase } from '../words/lexicon.ts';
import type { WordInfo, WordReader } from '../words/wordInfo.ts';
import { lookElsewhere } from './elsewhere.ts';

/** A text as the tagger sees it: per token what is known of its word, where it stands, and what the article says elsewhere. */
export interface Context {
  readonly tokens: Tokens;
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
const KINDS: Readonly<Record<Phrase['kind'], number>> = { person: 1, place: 2, organisation: 3 };

/** Reads the words of a text. One pass each, linear in the text's length. */
export function readContext(tokens: Tokens, reader: WordReader): Context {
  const infos = reader.readAll(tokens);
  let words: ReadonlySet<WordInfo> | null = null;
  return {
    tokens,
    infos,
    reader,
    phrases: markPhrases(tokens, infos),
    elsewhere: lookElsewhere(tokens, infos, reader.forms),
    open: markOpen(infos, tokens),
    has(word) {
      words ??= new Set(infos);
      return words.has(reader.read(word));
    },
  };
}

function markPhrases(tokens: Tokens, infos: readonly WordInfo[]): Uint8Array {
  const marks = new Uint8Array(tokens.count);
  for (let at = 0; at < tokens.count; at++) {
    const list = infos[at]?.phrases ?? null;
    if (list === null) continue;
    const found = list.find((phrase) => matches(tokens, infos, at, phrase.words));
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

/** Opens words that can be a name by themselves, capitals beside them, and what joins them: „Amt für die Wahl“. */
function markOpen(infos: readonly WordInfo[], { lines }: Tokens): Uint8Array {
  const near = new Uint8Array(infos.length);
  for (let i = 0; i < infos.length; i++) {
    if (!infos[i]?.strong) continue;
    near[i] = 1;
    for (let j = i; j > 0 && i - j < REACH && lines[j] === 0 && isPart(infos[j - 1]); j--) near[j - 1] = 1;
    for (let j = i + 1; j - i <= REACH && lines[j] === 0 && isPart(infos[j]); j++) near[j] = 1;
  }
  const open = new Uint8Array(infos.length);
  let last = -1;
  for (let i = 0; i < infos.length; i++) {
    const info = infos[i];
    if (info === undefined) continue;
    if (lines[i] === 1) last = -1;
    if (info.candidate && near[i] === 1) {
      open[i] = 1;
      if (last >= 0 && i - last > 1 && i - last <= LONGEST_GAP + 1) open.fill(1, last + 1, i);
      last = i;
    } else if (!info.connector) last = -1;
  }
  return open;
}

const isPart = (info: WordInfo | undefined): boolean =>
  info !== undefined && (info.candidate || info.connector);
