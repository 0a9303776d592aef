import { findWords } from '../../../src/german/findWords.ts';
import { foldWord } from '../../../src/german/foldWord.ts';
import { nameDistance, nameKeys } from '../../../src/german/nameKeys.ts';
import { aliasKeys } from '../../../src/search/aliasKeys.ts';
import type { FieldClause } from '../../../src/search/parseQuery.ts';
import type { ArchiveData, Facet } from './archiveData.ts';
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

/**
 * Finds the articles of every field clause. A name fits if it has all words asked for, in any transcription; if none
 * does, one that is another name of what was asked for („Kyjiw“, „Kiew“).
 */
export async function fieldRows(
  fields: readonly FieldClause[],
  archive: ArchiveData,
  lexicon: Lexicon,
): Promise<FieldRows> {
  const required: ReadonlySet<number>[] = [];
  const excluded = new Set<number>();
  const unknown: FieldClause[] = [];
  for (const clause of fields) {
    const facet = await archive.facet(clause.field);
    const rows = rowsOf(facet, await fittingByAnyName(facet, clause.value, lexicon), archive.count);
    if (rows.size === 0 && !clause.not) unknown.push(clause);
    if (clause.not) for (const row of rows) excluded.add(row);
    else required.push(rows);
  }
  return { required, excluded, unknown };
}

async function fittingByAnyName(facet: Facet, value: string, lexicon: Lexicon): Promise<ReadonlySet<number>> {
  const found = fitting(facet, value);
  if (found.size > 0) return found;
  const folded = wordsOf(value.replaceAll('_', ' ')).map(foldWord).join(' ');
  const others = await lexicon.aliases(aliasKeys.name(folded));
  return new Set(others.flatMap((name) => [...fitting(facet, name)]));
}

/** Indexes of the labels that fit: exactly, or, if none does, by their sound. */
export function fitting({ labels }: Facet, value: string): ReadonlySet<number> {
  const wanted = wordsOf(value.replaceAll('_', ' '));
  const all = (test: (word: string, wanted: string) => boolean): Set<number> =>
    new Set(
      labels.flatMap(([id, name], i) => {
        const words = wordsOf(name);
        return id === value ||
          (wanted.length > 0 && wanted.every((one) => words.some((word) => test(word, one))))
          ? [i]
          : [];
      }),
    );
  const exact = all((word, one) => foldWord(word) === foldWord(one));
  if (exact.size > 0) return exact;
  const sounding = all(
    (word, one) =>
      nameKeys(word).some((key) => nameKeys(one).includes(key)) && nameDistance(word, one) <= 0.3,
  );
  return sounding.size > 0 ? sounding : all((word, one) => foldWord(word).startsWith(foldWord(one)));
}

const wordsOf = (text: string): string[] => [...findWords(text)].map((word) => word.text);

function rowsOf(facet: Facet, labels: ReadonlySet<number>, count: number): ReadonlySet<number> {
  const rows = new Set<number>();
  if (labels.size === 0) return rows;
  for (let row = 0; row < count; row++) if (facet.of(row).some((index) => labels.has(index))) rows.add(row);
  return rows;
}
