import { foldWord } from '../../../src/german/foldWord.ts';
import { QUESTION_WORDS } from '../../../src/german/questionWords.ts';
import { stemFolded } from '../../../src/german/stem.ts';
import { type FieldClause, parseQuery, type Query, type Term } from '../../../src/search/parseQuery.ts';
import type { Suggestion } from '../../../src/search/rankSuggestions.ts';
import type { ArchiveData } from './archiveData.ts';
import { evaluate, type Found } from './evaluate.ts';
import { fieldRows } from './fieldRows.ts';
import type { FullText, Hits } from './fullText.ts';
import type { Lexicon } from './lexicon.ts';
import type { References } from './references.ts';
import { type NamedSource, sourcesNamed } from './sourcesNamed.ts';

/** Everything a search is answered from. */
export interface Engine {
  /** the site's root, ending in / */
  base: string;
  archive: ArchiveData;
  references: References;
  text: FullText;
  lexicon: Lexicon;
}

/** A word that nothing was found for, and what may have been meant. */
export interface Slip {
  term: Term;
  suggestions: Suggestion[];
}

/** The answer to a query, before facets and dates. */
export interface Answer {
  /** as it was typed */
  query: Query;
  found: Found;
  /** words that occur nowhere */
  slips: Slip[];
  /** fields that no name fits */
  unknownFields: FieldClause[];
  /** the query that is shown instead, because a word of the typed one occurs nowhere but a likely one does; null if none */
  corrected: string | null;
  /** something was typed, and nothing in it can be looked for: „((((“ */
  isEmpty: boolean;
  /** sources that words of `found.unknown` name */
  sources: NamedSource[];
  /** words of a name that `corrected` leaves out */
  dropped: readonly string[];
  /** words of a question that `corrected` leaves out: „wer“, „hat“ */
  asked: readonly string[];
  /** where nothing was found: single words, how much is without them, and the query that finds it */
  nearly: readonly { typed: string; count: number; q: string }[];
}

/** A word this rare is likely mistyped if one a slip away is this many times as frequent. */
const RARE = 2;
const TIMES = 15;
/** What a slip costs at most for a word to be offered beside one that was found, see `rankSuggestions`. */
const LIKELY = 0.9;

/**
 * Answers a query. If a word occurs nowhere and something like it does, the answer is that of the corrected query, and
 * says so in `corrected`: the page names both. Without anything like it nothing is found.
 */
export async function runSearch(q: string, engine: Engine, typing: boolean): Promise<Answer> {
  const query = parseQuery(q);
  const [found, fields] = await Promise.all([
    evaluate(query, engine.text, engine.lexicon, typing),
    fieldRows(query.fields, engine.archive, engine.lexicon),
  ]);
  const slips = await slipsOf(found, engine.lexicon, typing);
  const sources = await sourcesNamed(found.unknown, engine.archive);
  const answer: Answer = {
    query,
    found,
    slips,
    unknownFields: fields.unknown,
    isEmpty: q.trim() !== '' && asksNothing(query),
    sources,
    corrected: null,
    dropped: [],
    asked: [],
    nearly: [],
  };
  if (answer.isEmpty) found.hits = new Map();
  const asked = typing || found.hits?.size !== 0 ? [] : questionWords(query);
  const rest = withoutWords(q, asked);
  // „Wer gewann die Wahl?“ is a search for two words
  const plain =
    asked.length > 0 && found.unknown.every(({ text }) => asked.includes(wordIn(text)))
      ? await evaluate(parseQuery(rest), engine.text, engine.lexicon, false)
      : found;
  if (plain.hits !== null && plain.hits.size > 0 && plain !== found) {
    answer.corrected = rest;
    answer.asked = asked;
    answer.found = plain;
  }
  const unknown = slips.filter(
    ({ term }) => found.unknown.includes(term) && !sources.some(({ typed }) => typed === term.text),
  );
  if (
    answer.corrected === null &&
    unknown.length > 0 &&
    !typing &&
    unknown.every(({ suggestions }) => suggestions.length > 0)
  ) {
    const corrected = unknown.reduce(
      (text, { term, suggestions }) => text.replace(term.text, suggestions[0]?.form ?? term.text),
      q,
    );
    const second = await evaluate(parseQuery(corrected), engine.text, engine.lexicon, false);
    if (second.hits !== null && second.hits.size > 0 && second.unknown.length === 0) {
      answer.corrected = corrected;
      answer.found = { ...second, unknown: found.unknown };
    }
  }
  const { needless, likely } = found;
  if (answer.corrected === null && likely !== null) {
    const corrected = q.replace(likely.typed, likely.meant);
    const second = await evaluate(parseQuery(corrected), engine.text, engine.lexicon, false);
    if (second.hits !== null && second.hits.size > 0) {
      answer.corrected = corrected;
      answer.found = { ...second, unknown: found.unknown };
    }
  }
  if (answer.corrected === null && needless !== null) {
    const rest = withoutWords(q, needless);
    const second = await evaluate(parseQuery(rest), engine.text, engine.lexicon, false);
    if (second.hits !== null && second.hits.size > 0) {
      answer.corrected = rest;
      answer.dropped = needless;
      answer.found = { ...second, unknown: found.unknown };
    }
  }
  if (answer.corrected === null && found.unknown.length === 0)
    answer.nearly = plain.nearly.map(({ typed, count }) => {
      const word = wordIn(typed);
      return { typed: word, count, q: withoutWords(rest, [word]) };
    });
  restrict(answer.found, fields.required, fields.excluded, engine.archive.count);
  return answer;
}

/** Whether a query has neither a word nor a name nor a date. */
const asksNothing = ({ clauses, fields, from, to }: Query): boolean =>
  clauses.length === 0 && fields.length === 0 && from === null && to === null;

/** The words of a question that ask for nothing, if others are left. */
function questionWords({ clauses }: Query): string[] {
  const words = clauses.flatMap(({ any, not }) =>
    not || any.length > 1 || any[0]?.kind !== 'word' ? [] : wordIn(any[0].text),
  );
  const asked = words.filter((word) => QUESTION_WORDS.has(word.toLowerCase()));
  return asked.length < clauses.length ? asked : [];
}

/** „gewonnen?“ → „gewonnen“ */
const wordIn = (part: string): string => part.replace(/^[("„“]+|[?!.,;:)"“”]+$/g, '');

/** A query without some of its words. */
const withoutWords = (q: string, words: readonly string[]): string =>
  q
    .split(/\s+/)
    .filter((part) => !words.includes(wordIn(part)))
    .join(' ')
    .trim();

/** Suggestions for words that occur nowhere, and for rare ones that are a slip away from a frequent one. */
async function slipsOf(found: Found, lexicon: Lexicon, typing: boolean): Promise<Slip[]> {
  const slips: Slip[] = [];
  for (const term of found.unknown)
    if (term.kind === 'word') slips.push({ term, suggestions: await lexicon.suggest(term.text, true) });
  for (const { term, wordings } of found.readings) {
    if (wordings.length !== 1 || found.unknown.includes(term) || /\d/.test(term.text)) continue;
    const entry = await lexicon.entry(foldWord(term.text));
    if (term.text.length < 5 || (entry?.[1] ?? 0) > RARE || (entry === null && typing)) continue;
    const looked = wordings.map(({ text }) => stemFolded(foldWord(text)));
    // of „Mächens“ the archive has only the stem, in „machen“
    const isBetter = ({ form, count, cost }: Suggestion): boolean =>
      cost <= LIKELY &&
      (entry === null
        ? count > RARE && !looked.includes(stemFolded(foldWord(form)))
        : count >= entry[1] * TIMES);
    const better = (await lexicon.suggest(term.text)).filter(isBetter);
    if (better.length > 0) slips.push({ term, suggestions: better });
  }
  return slips;
}

/** Takes away the hits that the fields do not allow. */
function restrict(
  found: Found,
  required: readonly ReadonlySet<number>[],
  excluded: ReadonlySet<number>,
  count: number,
): void {
  if (required.length > 0) {
    const rows =
      found.hits === null ? Array.from({ length: count }, (_, row) => row) : [...found.hits.keys()];
    const scores: Hits | null = found.hits;
    found.hits = new Map(
      rows
        .filter((row) => required.every((set) => set.has(row)))
        .map((row): [number, number] => [row, scores?.get(row) ?? 0]),
    );
  }
  if (excluded.size > 0) found.excluded = new Set([...found.excluded, ...excluded]);
}
