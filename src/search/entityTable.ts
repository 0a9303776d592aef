import { wordsIn } from '../german/wordsIn.ts';
import { differences, type FacetTable, sums } from './archiveTable.ts';
import { NameForms } from './nameForms.ts';
import { packRows, type RowSet } from './rowSet.ts';

/** Entries of a facet by their numbers, as differences, and the articles of each; of one article only its row. */
export type EntityRows = [numbers: number[], rows: (RowSet | number)[]];

/** Under what an entry is found: `EntityRows`; for a sound the words of names that have it, joined by spaces. */
export const entityKeys = {
  /** a folded word of its name */
  word: (folded: string): string => folded,
  /** its id, where the words of that are others' too */
  id: (id: string): string => `#${id}`,
  /** one of `nameKeys` */
  sound: (key: string): string => `~${key}`,
} as const;

/** The words of a name, or of what was typed for one: „Wladimir_Putin“. */
export const entityWords = (name: string): string[] => [...wordsIn(plainName(name))];

const plainName = (name: string): string => name.replaceAll('_', ' ');

/** A number alone is that of an entry which stands under a word of its id too. */
export type EntityTable = Map<string, EntityRows | string | number>;

/**
 * The articles of each entry of a facet under the words of its name, so that who asks for one need not load all: `person:Putin`.
 */
export function entityTable({ labels, rows }: FacetTable, forms = new NameForms()): EntityTable {
  const rowsOf: number[][] = labels.map(() => []);
  for (const [row, steps] of rows.entries()) for (const label of sums(steps)) rowsOf[label]?.push(row);
  const pack = (numbers: readonly number[]): EntityRows => [
    differences(numbers),
    numbers.map((number) => {
      const own = rowsOf[number] ?? [];
      return own.length === 1 ? (own[0] ?? 0) : packRows(own, rows.length);
    }),
  ];
  const byWord = new Map<string, number[]>();
  const bySound = new Map<string, string[]>();
  const heard = new Set<string>();
  for (const [number, [, name]] of labels.entries()) {
    const words = forms.of(plainName(name));
    for (const word of new Set(words.map(({ folded }) => folded))) push(byWord, word, number);
    for (const { form } of words) {
      if (heard.has(form)) continue;
      heard.add(form);
      for (const key of forms.keys(form)) push(bySound, key, form);
    }
  }
  const table: EntityTable = new Map();
  for (const [word, numbers] of byWord) table.set(entityKeys.word(word), pack(numbers));
  for (const [key, words] of bySound) table.set(entityKeys.sound(key), words.join(' '));
  for (const [number, [id, name]] of labels.entries()) {
    const ofName = forms.of(plainName(name)).map(({ folded }) => folded);
    // most ids are the words of the name, and need not be cut again
    const words = ofName.join('-') === id ? ofName : forms.of(plainName(id)).map(({ folded }) => folded);
    if (isAlone(number, words, byWord)) continue;
    const isListed = words.some((word) => holds(byWord.get(word) ?? [], number));
    table.set(entityKeys.id(id), isListed ? number : pack([number]));
  }
  return table;
}

/** Whether a number is among these, which ascend. */
function holds(numbers: readonly number[], number: number): boolean {
  let [from, to] = [0, numbers.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((numbers[middle] ?? 0) < number) from = middle + 1;
    else to = middle;
  }
  return numbers[from] === number;
}

function push<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

/** Whether an entry is the only one whose name has all these words. */
function isAlone(
  number: number,
  words: readonly string[],
  byWord: ReadonlyMap<string, readonly number[]>,
): boolean {
  const [rarest = [], ...others] = words
    .map((word) => byWord.get(word) ?? [])
    .sort((a, b) => a.length - b.length);
  if (!holds(rarest, number)) return false;
  return rarest.every((other) => (other === number) === others.every((numbers) => holds(numbers, other)));
}
