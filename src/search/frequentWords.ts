import { stemFolded } from '../german/stem.ts';
import type { PublicArchive } from '../publish/publicArchive.ts';
import type { Words } from './collectWords.ts';
import type { HiddenWords } from './hiddenWords.ts';
import { NameForms } from './nameForms.ts';
import { packRows, type RowSet } from './rowSet.ts';

/** The articles that have a word or are about a name: in so many words, and only among their hidden words. */
export type FrequentRows = [whole: RowSet, hidden: RowSet];

/** What is known of frequent words without their places in each text. */
export interface FrequentWords {
  /** stems of the frequent words */
  stems: string[];
  /** by stem; and by the stems, joined by spaces, of each name of several words with a frequent one among them */
  rows: Map<string, FrequentRows>;
}

/**
 * When a word is frequent: more articles than this have it, and more than this share of all. Below, its places are a file
 * small enough to load, and where they stand says something about the article.
 */
export interface Frequency {
  articles: number;
  share: number;
}
export const FREQUENT: Frequency = { articles: 1_000, share: 0.25 };

/**
 * The articles of every frequent word. Its places in all of them are 50 KB and more that each search for it would load, for
 * an order that says little: what nearly all tell of is listed newest first. `hidden`: see `hiddenWords`, by row.
 */
export function frequentWords(
  {
    records,
    people,
    places,
    organisations,
  }: Pick<PublicArchive, 'records' | 'people' | 'places' | 'organisations'>,
  words: Words,
  hidden: HiddenWords,
  { frequency = FREQUENT, forms = new NameForms() }: { frequency?: Frequency; forms?: NameForms } = {},
): FrequentWords {
  const least = Math.max(frequency.articles, records.length * frequency.share);
  const byStem = stemRows(words, hidden, least);
  const rows = new Map<string, FrequentRows>();
  for (const [stem, { whole, part }] of byStem)
    rows.set(stem, [packRows(whole, records.length), packRows(part, records.length)]);
  const stems = [...byStem.keys()].sort();
  if (stems.length === 0) return { stems, rows };
  const rowOf = new Map(records.map(({ id }, row) => [id, row]));
  for (const { name, wordings, articles } of [...people, ...places, ...organisations]) {
    // the words of a name that one article has hardly meet in another
    if (articles.length < 2) continue;
    const about = articles
      .map((id) => rowOf.get(id) ?? -1)
      .filter((row) => row >= 0)
      .sort((a, b) => a - b);
    for (const wording of [name, ...wordings]) {
      const key = forms.of(wording).map(({ folded }) => stemFolded(folded));
      if (key.length > 1 && key.some((stem) => byStem.has(stem)) && !rows.has(key.join(' ')))
        rows.set(key.join(' '), [packRows(about, records.length), []]);
    }
  }
  return { stems, rows };
}

/** Rows with a form of a word, and those that have it only among their hidden words; ascending. */
interface StemRows {
  whole: number[];
  part: number[];
}

/** The rows of each stem that more than `least` articles have, some of them in so many words. */
function stemRows(
  { articles }: Words,
  { stems, own, hidden }: HiddenWords,
  least: number,
): Map<string, StemRows> {
  const named = new Map<string, StemRows>();
  if (articles.length <= least) return named;
  const counts = new Uint32Array(stems.count);
  // the article that last had each stem, counted from 1
  const last = new Uint32Array(stems.count);
  for (const [row, indexes] of articles.entries()) {
    for (const index of indexes) {
      const stem = own[index] ?? 0;
      if (last[stem] === row + 1) continue;
      last[stem] = row + 1;
      counts[stem] = (counts[stem] ?? 0) + 1;
    }
    for (const stem of hidden[row] ?? []) counts[stem] = (counts[stem] ?? 0) + 1;
  }
  // nearly all stems are none of these
  const isFrequent = counts.map((count) => (count > least ? 1 : 0));
  const found = new Map<number, StemRows>();
  for (const [stem, frequent] of isFrequent.entries())
    if (frequent === 1) found.set(stem, { whole: [], part: [] });
  for (const [row, indexes] of articles.entries()) {
    for (const index of indexes) {
      const stem = own[index] ?? 0;
      if (isFrequent[stem] !== 1) continue;
      const { whole = [] } = found.get(stem) ?? {};
      if (whole.at(-1) !== row) whole.push(row);
    }
    for (const stem of hidden[row] ?? []) if (isFrequent[stem] === 1) found.get(stem)?.part.push(row);
  }
  for (const [stem, number] of stems) {
    const rows = isFrequent[number] === 1 ? found.get(number) : undefined;
    if (rows !== undefined && rows.whole.length > 0) named.set(stem, rows);
  }
  return named;
}
