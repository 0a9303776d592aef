import { foldWord } from '../../../src/german/foldWord.ts';
import { nameDistance, nameKeys } from '../../../src/german/nameKeys.ts';
import { aliasKeys } from '../../../src/search/aliasKeys.ts';
import { entityWords } from '../../../src/search/entityTable.ts';
import type { FieldClause } from '../../../src/search/parseQuery.ts';
import { slug } from '../../../src/slug.ts';
import type { ArchiveData, Facet } from './archiveData.ts';
import type { EntityFiles, Entries } from './entityFiles.ts';
import type { Lexicon } from './lexicon.ts';

/** What `person:`, `ort:` … ask for. */
export interface FieldRows {
  /** each clause's articles; a hit is in all of them */
  required: ReadonlySet<number>[];
  /** articles of the clauses with a minus */
  excluded: ReadonlySet<number>;
  /** clauses that no name of the archive fits */
  unknown: FieldClause[];
}

type FieldArchive = Pick<ArchiveData, 'count' | 'facet' | 'entities'>;

/**
 * Finds the articles of every field clause. A name fits if it has all words asked for, in any transcription; if none
 * does, one that is another name of what was asked for („Kyjiw“, „Kiew“).
 */
export async function fieldRows(
  fields: readonly FieldClause[],
  archive: FieldArchive,
  lexicon: Pick<Lexicon, 'aliases'>,
): Promise<FieldRows> {
  const required: ReadonlySet<number>[] = [];
  const excluded = new Set<number>();
  const unknown: FieldClause[] = [];
  for (const clause of fields) {
    const rows = await rowsByAnyName(await asked(clause.field, archive), clause.value, lexicon);
    if (rows.size === 0 && !clause.not) unknown.push(clause);
    if (clause.not) for (const row of rows) excluded.add(row);
    else required.push(rows);
  }
  return { required, excluded, unknown };
}

/** Tells the articles of the entries that fit a name. */
type Asked = (name: string) => Promise<ReadonlySet<number>>;

async function asked(field: FieldClause['field'], archive: FieldArchive): Promise<Asked> {
  const files = archive.entities(field);
  if (files !== null) return (name) => rowsFitting(files, name);
  const facet = await archive.facet(field);
  return async (name) => rowsOf(facet, fitting(facet, name), archive.count);
}

async function rowsByAnyName(
  ask: Asked,
  value: string,
  lexicon: Pick<Lexicon, 'aliases'>,
): Promise<ReadonlySet<number>> {
  const found = await ask(value);
  if (found.size > 0) return found;
  const others = await lexicon.aliases(aliasKeys.name(entityWords(value).map(foldWord).join(' ')));
  return new Set((await Promise.all(others.map(ask))).flatMap((rows) => [...rows]));
}

/** Indexes of the labels that fit: exactly or in another transcription, or, if none does, by their sound. */
export function fitting({ labels }: Facet, value: string): ReadonlySet<number> {
  const wanted = entityWords(value);
  const all = (test: (word: string, wanted: string) => boolean): Set<number> =>
    new Set(
      labels.flatMap(([id, name], i) => {
        const words = entityWords(name);
        return id === value ||
          (wanted.length > 0 && wanted.every((one) => words.some((word) => test(word, one))))
          ? [i]
          : [];
      }),
    );
  // who is called Medvedev is no reason to leave out Medwedew
  const exact = all((word, one) => foldWord(word) === foldWord(one));
  if (exact.size > 0) return all((word, one) => foldWord(word) === foldWord(one) || isSameName(word, one));
  const sounding = all(
    (word, one) => nameKeys(word).some((key) => nameKeys(one).includes(key)) && soundAlike(word, one),
  );
  return sounding.size > 0 ? sounding : all((word, one) => foldWord(word).startsWith(foldWord(one)));
}

const isSameName = (word: string, other: string): boolean =>
  word.length >= SHORTEST_NAME && nameDistance(word, other) === 0;

/** Shorter names sound the same too easily. */
const SHORTEST_NAME = 5;

const soundAlike = (word: string, other: string): boolean => nameDistance(word, other) <= 0.3;

/** The articles of the entries that `fitting` would name, by the files of their words. */
async function rowsFitting(files: EntityFiles, value: string): Promise<ReadonlySet<number>> {
  const wanted = entityWords(value);
  const all = async (entries: (word: string) => Promise<Entries>): Promise<number[]> =>
    inAll(await Promise.all(wanted.map(entries)));
  const ofId = slug(value) === value ? [...(await files.ofId(value)).values()].flat() : [];
  const exact = new Set([...(await all((word) => files.ofWord(foldWord(word)))), ...ofId]);
  const alike = (test: (word: string, other: string) => boolean) => async (word: string) => {
    const words = (await Promise.all(nameKeys(word).map((key) => files.sounding(key)))).flat();
    const others = words.filter((other) => test(other, word)).map(foldWord);
    const each = await Promise.all([...new Set([foldWord(word), ...others])].map((one) => files.ofWord(one)));
    return new Map(each.flatMap((entries) => [...entries]));
  };
  if (exact.size > 0) return new Set([...exact, ...(await all(alike(isSameName)))]);
  const sounding = await all(alike(soundAlike));
  return new Set(sounding.length > 0 ? sounding : await all((word) => files.beginningWith(foldWord(word))));
}

/** The rows of entries that are in all. */
function inAll([first, ...others]: readonly Entries[]): number[] {
  if (first === undefined) return [];
  return [...first].flatMap(([number, rows]) => (others.every((one) => one.has(number)) ? rows : []));
}

/** The entries with these ids as a facet of nothing else, without their names. */
export async function onlyChosen(files: EntityFiles, ids: readonly string[]): Promise<Facet> {
  const rows = await Promise.all(
    ids.map(async (id) => {
      const own = [...(await files.ofId(id)).values()].flat();
      if (own.length > 0) return new Set(own);
      const [first, ...others] = await Promise.all(
        entityWords(id).map((word) => files.ofWord(foldWord(word))),
      );
      const alike = [...(first ?? [])].filter(([number]) => others.every((one) => one.has(number)));
      return new Set(alike.length === 1 ? alike[0]?.[1] : []);
    }),
  );
  return {
    labels: ids.map((id) => [id, id]),
    of: (row) => rows.flatMap((set, i) => (set.has(row) ? [i] : [])),
  };
}

function rowsOf(facet: Facet, labels: ReadonlySet<number>, count: number): ReadonlySet<number> {
  const rows = new Set<number>();
  if (labels.size === 0) return rows;
  for (let row = 0; row < count; row++) if (facet.of(row).some((index) => labels.has(index))) rows.add(row);
  return rows;
}
