import { foldWord } from '../german/foldWord.ts';
import { ORGANISATION_NAMES } from '../german/organisationNames.ts';
import type { PublicRecord } from '../publish/publicRecord.ts';
import { withRoom } from '../withRoom.ts';
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

/**
 * The words an article can be found by although they do not stand in it: parts of its compounds, words that a line
 * break cut in two or hyphens join to others („CO2-Steuer“), and the names of people, places and organisations that it mentions in other words („der
 * Kremlchef“), and what its page shows beside the text. Folded, each once. Words
 * that it has in any form are left out, which keeps the index small. What the archive's words have in common is worked out at once, the
 * articles when they are asked for.
 */
export class HiddenWords {
  /** per article worked out: its hidden words, joined by spaces; some of them stand in it too, see `lostParts` */
  readonly texts: string[] = [];
  /** per article worked out: the stems of its hidden words; none of them is of a word that it has */
  readonly hidden: Uint32Array[] = [];
  /** numbers of all stems of the archive */
  readonly stems = new StemNumbers();
  /** per word of `Words.words`: its stem */
  readonly own: Uint32Array;
  /** per word of `Words.words`: its parts, if it is a compound */
  readonly parts: readonly (readonly Stemmed[])[];
  readonly #records: readonly PublicRecord[];
  readonly #articles: Words['articles'];
  readonly #forms: NameForms;
  readonly #names = new Map<string, readonly Stemmed[]>();
  readonly #acronyms: ReadonlyMap<string, readonly Stemmed[]>;
  /** the article that last had each stem, counted from 1: cheaper than a set for every article */
  #lastArticle = new Int32Array();

  constructor(
    records: readonly PublicRecord[],
    { words, articles }: Words,
    split: CompoundSplitter,
    forms = new NameForms(),
  ) {
    this.#records = records;
    this.#articles = articles;
    this.#forms = forms;
    this.own = Uint32Array.from(words, ({ folded }) => this.stems.of(folded));
    this.parts = words.map(({ folded, form }) => this.#stemmed(split(folded, /^\p{Ll}/u.test(form))));
    this.#acronyms = new Map(
      [...acronymsOf(records)].map(([name, texts]) => [name, this.#stemmed([...texts].map(foldWord))]),
    );
  }

  /** Works out the articles up to a row, and returns itself. */
  upTo(end: number): this {
    for (let row = this.texts.length; row < end; row++) {
      const record = this.#records[row];
      if (record === undefined) break;
      this.#workOut(record, row);
    }
    return this;
  }

  #workOut(record: PublicRecord, row: number): void {
    const { title, text } = record;
    const beside = wordsBeside(record)
      .map(foldWord)
      .filter((word) => word.length >= SHORTEST_BESIDE);
    const others = [
      ...this.#named(record),
      ...this.#stemmed(brokenWords(text).map(foldWord)),
      ...this.#stemmed(beside),
    ];
    this.#lastArticle = withRoom(this.#lastArticle, this.stems.count);
    const last = this.#lastArticle;
    const article = row + 1;
    const indexes = this.#articles[row] ?? NO_WORDS;
    for (const index of indexes) last[this.own[index] ?? 0] = article;
    const found: string[] = [];
    const numbers: number[] = [];
    const add = (candidates: readonly Stemmed[]): void => {
      for (const { word, stem } of candidates) {
        if (last[stem] === article) continue;
        last[stem] = article;
        found.push(word);
        numbers.push(stem);
      }
    };
    for (const index of indexes) add(this.parts[index] ?? []);
    add(others);
    // these stand there, only not in the index
    found.push(...new Set([...lostParts(title), ...lostParts(text)].map(foldWord)));
    this.texts.push(found.join(' '));
    this.hidden.push(Uint32Array.from(numbers));
  }

  /** The words of the names of what an article mentions. */
  #named({ people, places, organisations }: PublicRecord): Stemmed[] {
    const found: Stemmed[] = [];
    for (const entities of [people, places, organisations])
      for (const { name, mentions } of entities) {
        if (mentions.length === 0) continue;
        found.push(...this.#wordsOfName(name));
        if (entities === organisations) found.push(...(this.#acronyms.get(name) ?? []));
      }
    return found;
  }

  #wordsOfName(name: string): readonly Stemmed[] {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    const words = this.#forms.of(name).map((word) => word.folded);
    const found = this.#stemmed(words.filter((word) => word.length >= SHORTEST_NAME || FIGURES.test(word)));
    this.#names.set(name, found);
    return found;
  }

  #stemmed(folded: readonly string[]): Stemmed[] {
    return folded.map((word) => ({ word, stem: this.stems.of(word) }));
  }
}

const NO_WORDS = new Uint32Array();

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
