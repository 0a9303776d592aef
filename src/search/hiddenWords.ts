import { foldWord } from '../german/foldWord.ts';
import { ORGANISATION_NAMES } from '../german/organisationNames.ts';
import type { PublicRecord } from '../publish/publicRecord.ts';
import type { Words } from './collectWords.ts';
import { lostParts } from './lostParts.ts';
import { NameForms } from './nameForms.ts';
import type { CompoundSplitter } from './splitCompound.ts';
import { StemNumbers } from './stemNumbers.ts';
import { wordsBeside } from './wordsBeside.ts';

/** A folded word with its stem. */
export interface Stemmed {
  word: string;
  /** number of its stem */
  stem: number;
}

/** Shorter words beside the text say nothing: „dpa“, „AP“. */
const SHORTEST_BESIDE = 2;
/** Words of names that are too short to be looked for; but figures are not: „Bündnis 90“. */
const SHORTEST_NAME = 3;
const FIGURES = /^\d+$/;

/** Hidden words, and what was worked out for them, for others that look at the stems of each article. */
export interface HiddenWords {
  /** per article: its hidden words, joined by spaces; some of them stand in it too, see `lostParts` */
  texts: string[];
  /** numbers of all stems of the archive */
  stems: StemNumbers;
  /** per word of `Words.words`: its stem */
  own: Uint32Array;
  /** per word of `Words.words`: its parts, if it is a compound */
  parts: readonly (readonly Stemmed[])[];
  /** per article: the stems of its hidden words; none of them is of a word that it has */
  hidden: Uint32Array[];
}

/**
 * The words an article can be found by although they do not stand in it: parts of its compounds, words that a line
 * break cut in two or hyphens join to others („CO2-Steuer“), and the names of people, places and organisations that it mentions in other words („der
 * Kremlchef“), and what its page shows beside the text. Folded, each once. Words
 * that it has in any form are left out, which keeps the index small.
 */
export function hiddenWords(
  records: readonly PublicRecord[],
  { words, articles }: Words,
  split: CompoundSplitter,
  forms = new NameForms(),
): HiddenWords {
  const stems = new StemNumbers();
  const stemmed = (word: string): Stemmed => ({ word, stem: stems.of(word) });
  const own = Uint32Array.from(words, ({ folded }) => stems.of(folded));
  const parts = words.map(({ folded, form }) => split(folded, /^\p{Ll}/u.test(form)).map(stemmed));
  const names = new Map<string, Stemmed[]>();
  const wordsOfName = (name: string): Stemmed[] => {
    const known = names.get(name);
    if (known !== undefined) return known;
    const folded = forms
      .of(name)
      .map((word) => word.folded)
      .filter((word) => word.length >= SHORTEST_NAME || FIGURES.test(word))
      .map(stemmed);
    names.set(name, folded);
    return folded;
  };
  const acronyms = new Map(
    [...acronymsOf(records)].map(([name, texts]) => [name, [...texts].map(foldWord).map(stemmed)]),
  );
  const named = records.map(({ people, places, organisations }) => {
    const found: Stemmed[] = [];
    for (const entities of [people, places, organisations])
      for (const { name, mentions } of entities) {
        if (mentions.length === 0) continue;
        found.push(...wordsOfName(name));
        if (entities === organisations) found.push(...(acronyms.get(name) ?? []));
      }
    return found;
  });
  const broken = records.map(({ text }) => brokenWords(text).map(foldWord).map(stemmed));
  const beside = records.map((record) =>
    wordsBeside(record)
      .map(foldWord)
      .filter((word) => word.length >= SHORTEST_BESIDE)
      .map(stemmed),
  );
  const lost = records.map(({ title, text }) => [...lostParts(title), ...lostParts(text)].map(foldWord));
  // the article that last had each stem, counted from 1: cheaper than a set for every article
  const lastArticle = new Uint32Array(stems.count);
  const texts: string[] = [];
  const hidden: Uint32Array[] = [];
  for (const row of records.keys()) {
    const article = row + 1;
    const indexes = articles[row] ?? new Uint32Array();
    for (const index of indexes) lastArticle[own[index] ?? 0] = article;
    const found: string[] = [];
    const numbers: number[] = [];
    const add = (candidates: readonly Stemmed[]): void => {
      for (const { word, stem } of candidates) {
        if (lastArticle[stem] === article) continue;
        lastArticle[stem] = article;
        found.push(word);
        numbers.push(stem);
      }
    };
    for (const index of indexes) add(parts[index] ?? []);
    add(named[row] ?? []);
    add(broken[row] ?? []);
    add(beside[row] ?? []);
    // these stand there, only not in the index
    found.push(...new Set(lost[row]));
    texts.push(found.join(' '));
    hidden.push(Uint32Array.from(numbers));
  }
  return { texts, stems, own, parts, hidden };
}

/** „THW“, „GdP“ */
const ACRONYM = /^(?=.*\p{Lu}.*\p{Lu})\p{Lu}\p{L}{1,5}$/u;

/** What organisations are called for short, by their names: „THW“ finds who has „Technisches Hilfswerk“ alone. */
function acronymsOf(records: readonly PublicRecord[]): ReadonlyMap<string, ReadonlySet<string>> {
  const acronyms = new Map<string, Set<string>>();
  const add = (name: string, text: string): void => {
    if (text === name || !ACRONYM.test(text)) return;
    const known = acronyms.get(name);
    if (known === undefined) acronyms.set(name, new Set([text]));
    else known.add(text);
  };
  for (const [name = '', ...others] of ORGANISATION_NAMES) for (const text of others) add(name, text);
  for (const { organisations } of records)
    for (const { name, mentions } of organisations) for (const { text } of mentions) add(name, text);
  return acronyms;
}

/** „Zug-⏎verkehr“ → „Zugverkehr“, not „Ein-⏎und Ausfuhr“ */
function brokenWords(text: string): string[] {
  if (!/-\s*\n/.test(text)) return [];
  return [
    ...text.matchAll(
      /(?<!\p{L})(\p{L}{2,40})-\s{0,3}\n\s{0,3}(?!(?:und|oder|bis|sowie|wie)\b)(\p{Ll}{2,40})/gu,
    ),
  ].map(([, start = '', end = '']) => start + end);
}
