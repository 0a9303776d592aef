import { foldWord } from '../../../src/german/foldWord.ts';
import { otherOrdinal } from '../../../src/german/ordinals.ts';
import { aliasKeys } from '../../../src/search/aliasKeys.ts';
import type { Clause, Query, Term } from '../../../src/search/parseQuery.ts';
import { compoundsOf } from './compoundsOf.ts';
import type { FullText, Hits } from './fullText.ts';
import type { Lexicon } from './lexicon.ts';
import { readTerm, type Wording, wordsOf } from './readTerm.ts';

/** What a query's words found, before filters. */
export interface Found {
  /** null: the query asks for no word, so that every article is found */
  hits: Hits | null;
  /** rows that `-wort` took away */
  excluded: ReadonlySet<number>;
  /** words that occur nowhere in the archive, in no reading */
  unknown: Term[];
  /** what was looked for beside the words typed */
  readings: { term: Term; wordings: Wording[] }[];
  /** everything to mark in the articles found: single words and phrases */
  marks: string[];
}

const NONE: Hits = new Map();

/** Below this an article has only a part of a compound, or a name in other words. */
const WHOLE_WORD = 1;
/** What words score more that stand side by side as they were typed: more than any word for itself, they come first. */
const SIDE_BY_SIDE = 100;

/**
 * Looks up every clause of a query in all readings and joins them: alternatives by union, clauses by intersection, `-` by
 * difference. Neighbouring words are also looked for as one compound („Atom Tests“ → „Atomtests“) and as one name.
 */
export async function evaluate(
  query: Query,
  text: FullText,
  lexicon: Lexicon,
  typing: boolean,
): Promise<Found> {
  const found: Found = { hits: null, excluded: new Set(), unknown: [], readings: [], marks: [] };
  const last = query.clauses.at(-1);
  const results = await Promise.all(
    query.clauses.map(async (clause, at) => ({
      clause,
      hits: await anyOf(clause, {
        text,
        lexicon,
        found,
        typing: typing && clause === last,
        place: placeOf(query),
        before: loneWord(query.clauses[at - 1]),
        behind: loneWord(query.clauses[at + 1]),
      }),
    })),
  );
  const wanted = results.filter(({ clause }) => !clause.not);
  await joinNeighbours(wanted, text, lexicon, found);
  const unwanted = results.filter(({ clause }) => clause.not);
  found.excluded = new Set(
    unwanted.flatMap(({ hits }) => [...hits].filter(([, score]) => score >= WHOLE_WORD).map(([row]) => row)),
  );
  if (wanted.length > 0) found.hits = wanted.map(({ hits }) => hits).reduce(both);
  if (found.hits !== null && wanted.length > 1) found.hits = await sideBySideFirst(wanted, found.hits, text);
  return found;
}

interface Context {
  text: FullText;
  lexicon: Lexicon;
  found: Found;
  typing: boolean;
  place: Place;
  /** the words typed before and behind, null where none is or it may be another */
  before: string | null;
  behind: string | null;
}

/** The word of a clause that asks for nothing else. */
function loneWord(clause: Clause | undefined): string | null {
  const [term, ...others] = clause?.any ?? [];
  return term?.kind === 'word' && others.length === 0 && clause?.not === false ? term.text : null;
}

/** Whether a word is all of the query, one of several, or joined to another by a hyphen. */
type Place = 'alone' | 'beside' | 'joined';

const placeOf = ({ clauses }: Query): Place => (clauses.length > 1 ? 'beside' : 'alone');

async function anyOf(clause: Clause, context: Context): Promise<Hits> {
  const each = await Promise.all(
    clause.any.map(async (term) => {
      const hits = await hitsOf(term, clause.not, context);
      if (hits.size === 0 && !clause.not && term.kind !== 'phrase') context.found.unknown.push(term);
      return hits;
    }),
  );
  return each.reduce(either, NONE);
}

async function hitsOf(term: Term, not: boolean, context: Context): Promise<Hits> {
  const { text, lexicon, found, typing, place } = context;
  if (term.kind !== 'word') {
    if (!not) found.marks.push(term.text);
    if (term.kind !== 'phrase') return text.word(term.text);
    const asTyped = await text.phrase(term.text);
    const hits = asTyped.size > 0 ? asTyped : await hyphenated(term.text, text);
    return not ? hits : literalOf(term.text, hits, text);
  }
  const parts = withoutArticle(wordsOf(term.text));
  if (parts.length > 1) {
    // „CDU-Politiker“: as one word, or both of its parts
    const whole = text.word(term.text.replace(/[-–/]/g, ''));
    const each = await Promise.all(
      parts.map((part) => hitsOf({ kind: 'word', text: part }, not, { ...context, place: 'joined' })),
    );
    return either(await whole, each.reduce(both));
  }
  const word = parts[0] ?? term.text;
  // the index of the word itself is under way while its other wordings are looked up
  if (/^[\p{L}\p{M}\p{N}]+$/u.test(word)) text.word(word).catch(() => undefined);
  const wordings = await readTerm(word, lexicon, {
    typing: typing && !not,
    isAcronym: isAcronym(word, place),
    hits: async () => (await text.word(word)).size,
    isBeside: (name) => standsBeside(name, context),
  });
  const hits = await Promise.all(
    wordings.map(async ({ text: wording, weight, why }): Promise<Hits> => {
      if (weight === 0) return NONE;
      const found = await wordingOf(wording, text);
      if (why === 'beginning' && !typing) return asPart(found);
      return weight === 1 ? found : weighted(found, weight);
    }),
  );
  if (!not) {
    found.readings.push({ term, wordings: wordings.filter((_, i) => (hits[i]?.size ?? 0) > 0) });
    found.marks.push(...wordings.map((wording) => wording.text));
  }
  return hits.reduce(either, NONE);
}

/** Letters of an acronym that a syllable of a name may be taken for. */
const SHORT = 3;

/** „UN“ wherever it stands, „un“ beside other words, „Un“ as the only one; not the „Un“ of „Kim Jong Un“, „Kim Jong-un“. */
function isAcronym(word: string, place: Place): boolean {
  if (word.length > SHORT || place === 'alone' || word === word.toUpperCase()) return true;
  return place === 'beside' && word === word.toLowerCase();
}

/** „Kim Jong Un“ as it stands with a hyphen between two of its words. */
async function hyphenated(phrase: string, text: FullText): Promise<Hits> {
  const gaps = [...phrase.matchAll(/(?<=\p{L})\s+(?=\p{L})/gu)].slice(0, MOST_GAPS);
  const each = await Promise.all(
    gaps.map(({ 0: gap, index }) =>
      text.phrase(`${phrase.slice(0, index)}-${phrase.slice(index + gap.length)}`),
    ),
  );
  return each.reduce(either, NONE);
}

/** Gaps of a phrase that are tried with a hyphen. */
const MOST_GAPS = 4;

const weighted = (hits: Hits, weight: number): Hits =>
  new Map(
    [...hits].map(([row, score]) => [row, score < WHOLE_WORD ? score * weight : Math.max(1, score * weight)]),
  );

/** A word that only begins like the one typed counts as a part of it, the better ones still first. */
const asPart = (hits: Hits): Hits => new Map([...hits].map(([row, score]) => [row, score / (1 + score)]));

/** Whether a name stands beside one of the words typed beside it. */
async function standsBeside(name: string, { text, before, behind }: Context): Promise<boolean> {
  if (before !== null && (await text.phrase(`${before} ${name}`)).size > 0) return true;
  return behind !== null && (await text.phrase(`${name} ${behind}`)).size > 0;
}

/** „al-Baradei“ → „Baradei“: others write „el-Baradei“, „ElBaradei“ or no article; „El-Al“ stays. */
const withoutArticle = (words: string[]): string[] =>
  words.length === 2 && /^(?:al|el)$/i.test(words[0] ?? '') && (words[1]?.length ?? 0) > 3
    ? words.slice(1)
    : words;

type Wanted = { clause: Clause; hits: Hits };

/** Neighbouring words as one: a hit of the compound or of the other name counts as a hit of each word. */
async function joinNeighbours(
  wanted: Wanted[],
  text: FullText,
  lexicon: Lexicon,
  found: Found,
): Promise<void> {
  const words = wanted.map(({ clause }) => {
    const [term, ...others] = clause.any;
    return term?.kind === 'word' && others.length === 0 ? foldWord(term.text) : null;
  });
  const typedWord = (at: number): string => wanted[at]?.clause.any[0]?.text ?? '';
  const join = async (from: number, to: number, wordings: readonly string[], more: number): Promise<Hits> => {
    const joined = await Promise.all(wordings.map((wording) => wordingOf(wording, text)));
    found.marks.push(...wordings.filter((_, i) => (joined[i]?.size ?? 0) > 0));
    const hits = joined.map((one) => raised(one, more)).reduce(either, NONE);
    if (hits.size === 0) return hits;
    for (const one of wanted.slice(from, to)) one.hits = either(one.hits, hits);
    const terms = wanted.slice(from, to).flatMap(({ clause }) => clause.any);
    found.unknown = found.unknown.filter((term) => !terms.includes(term));
    return hits;
  };
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 2; to <= Math.min(words.length, from + 4); to++) {
      const run = words.slice(from, to);
      if (run.some((word) => word === null)) break;
      const others = [...(await lexicon.aliases(aliasKeys.name(run.join(' '))))];
      const ordinal = to === from + 2 ? otherOrdinal(typedWord(from)) : null;
      if (ordinal !== null) others.push(`${ordinal} ${typedWord(from + 1)}`);
      await join(from, to, others, SIDE_BY_SIDE);
      const [one, other] = wanted.slice(from, to);
      if (to !== from + 2 || one === undefined || other === undefined) continue;
      const { whole, within } = await compoundsOf(run[0] ?? '', run[1] ?? '', lexicon);
      const compounds = await join(from, to, whole, SIDE_BY_SIDE);
      const longer = await join(from, to, within, 0);
      if (compounds.size === 0) continue;
      const known = either(compounds, longer);
      [one.hits, other.hits] = [
        withoutStrayParts(one.hits, other.hits, known),
        withoutStrayParts(other.hits, one.hits, known),
      ];
    }
  }
}

const raised = (hits: Hits, by: number): Hits => new Map([...hits].map(([row, score]) => [row, score + by]));

/**
 * Where the archive has the compound of two words, an article that has one of them only as a part of another word is about
 * something else: „Atomkraft“ and „Tests“ are no „Atomtests“.
 */
function withoutStrayParts(hits: Hits, others: Hits, compounds: Hits): Hits {
  const isStray = (row: number, score: number): boolean =>
    (score < WHOLE_WORD || (others.get(row) ?? WHOLE_WORD) < WHOLE_WORD) && !compounds.has(row);
  return new Map([...hits].filter(([row, score]) => !isStray(row, score)));
}

async function sideBySideFirst(wanted: readonly Wanted[], hits: Hits, text: FullText): Promise<Hits> {
  const words = wanted.map(({ clause }) => (clause.any.length === 1 ? (clause.any[0]?.text ?? '') : ''));
  if (words.includes('')) return hits;
  const together = await sideBySide(words.join(' '), text);
  const scored = new Map(hits);
  for (const row of together.keys()) {
    const score = hits.get(row);
    if (score !== undefined) scored.set(row, score + SIDE_BY_SIDE * words.length);
  }
  return scored;
}

/** Articles with another wording: of several words mostly a name. */
async function wordingOf(wording: string, text: FullText): Promise<Hits> {
  if (!/\s/.test(wording)) return text.word(wording);
  return (await text.named(wording)) ?? text.phrase(wording);
}

/**
 * Articles with words side by side, or about the name that they are. With a frequent word among them that are no name
 * only their order would gain, for the places of a word in a great part of the archive.
 */
async function sideBySide(words: string, text: FullText): Promise<Hits> {
  if (await text.hasFrequent(words)) return (await text.named(words)) ?? NONE;
  return text.phrase(words);
}

/** At most this many articles are read to see whether a phrase stands in them letter by letter. */
const READ = 30;

/**
 * Articles that have a phrase as it was typed, then those where an ending follows („Angela Merkels“). The index has other
 * forms of its words too („Roten Kreuzes“ for „Rotes Kreuz“): they are what was found only where nothing else is.
 */
async function literalOf(phrase: string, hits: Hits, text: FullText): Promise<Hits> {
  if (hits.size < 2 || hits.size > READ) return hits;
  const plain = (words: string): string => ` ${wordsOf(words).join(' ').toLowerCase()} `;
  const wanted = plain(phrase);
  const read = await Promise.all(
    [...hits].map(async ([row, score]) => {
      const { content, meta } = await text.page(row);
      const texts = [content, meta['title'] ?? ''].map(plain);
      if (texts.some((one) => one.includes(wanted)))
        return { row, score: score + SIDE_BY_SIDE, isLiteral: true };
      return { row, score, isLiteral: texts.some((one) => one.includes(wanted.trimEnd())) };
    }),
  );
  const literal = read.filter(({ isLiteral }) => isLiteral);
  return new Map((literal.length > 0 ? literal : read).map(({ row, score }) => [row, score]));
}

function both(a: Hits, b: Hits): Hits {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  const joined = new Map<number, number>();
  for (const [row, score] of small) {
    const other = large.get(row);
    if (other !== undefined) joined.set(row, score + other);
  }
  return joined;
}

function either(a: Hits, b: Hits): Hits {
  if (a.size === 0) return b;
  if (b.size === 0) return a;
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  const joined = new Map(large);
  for (const [row, score] of small) joined.set(row, Math.max(score, large.get(row) ?? 0));
  return joined;
}
