import { foldWord } from '../german/foldWord.ts';
import { OFFICES } from '../german/offices.ts';
import { stemFolded } from '../german/stem.ts';
import { wordsIn } from '../german/wordsIn.ts';
import type { PublicArchive } from '../publish/publicArchive.ts';
import { aliasKeys } from './aliasKeys.ts';
import type { Word, Words } from './collectWords.ts';
import { packStrays } from './strayList.ts';

/** Of a word with more strays than this, and than this share of all articles, none is known: the list would be long. */
const MOST = { articles: 200, share: 0.1 };
/** The share of its articles that name somebody with it: of less, a word is not only a name. */
const NAMED = 0.8;
/** The share of its articles that must write a word with a capital for it to be a noun there: „Sondern“ only begins sentences. */
const LEAST_LARGE = 0.15;
/** Of a name that has no strays: those of the nouns of its stem are not its own. */
const NONE = [''];

/**
 * Articles that have of a word only others with its stem, by `aliasKeys`, as rows: „sondern“ for „Sonde“, „Köhler“ for „Kohl“. The
 * index has no more than the stem. A noun is kept apart from words written small, a surname from everything but its
 * genitive. `stems` has a number for the stem of each word.
 */
export function strayRows(
  { words, articles, capitals }: Words,
  stems: Uint32Array,
  people: readonly Pick<PublicArchive['people'][number], 'name' | 'articles'>[],
): Map<string, readonly string[]> {
  const isName = nameTest(people);
  const large = new Uint32Array(words.length);
  for (const indexes of capitals) for (const index of indexes) large[index] = (large[index] ?? 0) + 1;
  const isNoun = (index: number): boolean => (large[index] ?? 0) >= LEAST_LARGE * (words[index]?.count ?? 0);
  const most = Math.max(MOST.articles, articles.length * MOST.share);
  const groups = byStem(stems).filter((group) => {
    const count = group.reduce((sum, index) => sum + (words[index]?.count ?? 0), 0);
    const capital = group.reduce((sum, index) => sum + (large[index] ?? 0), 0);
    return (
      capital > 0 && (capital < count || (group.length > 1 && group.some((index) => isName(words[index]))))
    );
  });
  const indexes = groups.flat();
  const rows = rowsOf(articles, words.length, indexes);
  const largeRows = rowsOf(capitals, words.length, indexes);
  const strays = new Map<string, readonly string[]>();
  const straysOf = (group: readonly number[], own: readonly number[]): string[] | null => {
    const have = new Set(own);
    const found = new Set(group.flatMap((word) => rows(word).filter((row) => !have.has(row))));
    return have.size > 0 && found.size > 0 && found.size <= most ? packStrays(found) : null;
  };
  for (const group of groups) {
    const names = new Set(group.filter((index) => isName(words[index])));
    const nouns = group.filter((index) => !names.has(index) && isNoun(index));
    const ofNouns = straysOf(group, nouns.flatMap(largeRows));
    if (ofNouns !== null)
      strays.set(aliasKeys.strays(stemFolded(words[group[0] ?? 0]?.folded ?? '')), ofNouns);
    for (const index of names) {
      const folded = words[index]?.folded ?? '';
      const forms = group.filter((other) => isGenitive(words[other]?.folded ?? '', folded));
      const ofName = straysOf(group, forms.flatMap(rows));
      if (ofName !== null || ofNouns !== null) strays.set(aliasKeys.nameStrays(folded), ofName ?? NONE);
    }
  }
  return strays;
}

/** Tells whether a word is hardly anything but somebody's name. */
function nameTest(
  people: readonly Pick<PublicArchive['people'][number], 'name' | 'articles'>[],
): (word: Word | undefined) => boolean {
  const named = new Map<string, number>();
  for (const { name, articles } of people)
    for (const word of new Set(wordsIn(name).map(foldWord)))
      named.set(word, (named.get(word) ?? 0) + articles.length);
  return (word) => {
    if (word === undefined) return false;
    const { folded, form, count } = word;
    const genitive = folded.endsWith('s') ? (named.get(folded.slice(0, -1)) ?? 0) : 0;
    return (named.get(folded) ?? 0) + genitive >= NAMED * count && !OFFICES.has(form);
  };
}

const isGenitive = (form: string, name: string): boolean =>
  form === name || form === `${name}s` || name === `${form}s`;

/** The words of each stem. */
function byStem(stems: Uint32Array): number[][] {
  const groups: number[][] = [];
  for (const [index, stem] of stems.entries()) {
    const known = groups[stem];
    if (known === undefined) groups[stem] = [index];
    else known.push(index);
  }
  // stems of hidden words alone have none
  return groups.filter((group) => group !== undefined);
}

/** Gives the articles of each of the words listed. */
function rowsOf(
  articles: readonly Uint32Array[],
  count: number,
  listed: readonly number[],
): (word: number) => number[] {
  const rows: (number[] | undefined)[] = new Array(count);
  for (const index of listed) rows[index] = [];
  for (const [row, indexes] of articles.entries()) for (const index of indexes) rows[index]?.push(row);
  return (word) => rows[word] ?? [];
}
