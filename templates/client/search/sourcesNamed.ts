import { foldWord } from '../../../src/german/foldWord.ts';
import { entityWords } from '../../../src/search/entityTable.ts';
import type { Term } from '../../../src/search/parseQuery.ts';
import type { ArchiveData } from './archiveData.ts';

/** A word that stands in no text but in the name of a source. */
export interface NamedSource {
  typed: string;
  name: string;
  /** articles of this source */
  count: number;
}

/** The sources that words found nowhere name: who types „Musterblatt“ is offered `quelle:Musterblatt`. */
export async function sourcesNamed(
  unknown: readonly Term[],
  archive: Pick<ArchiveData, 'count' | 'facet'>,
): Promise<NamedSource[]> {
  if (unknown.length === 0) return [];
  const { labels, of } = await archive.facet('quelle');
  return unknown.flatMap(({ text }) => {
    const words = entityWords(text).map(foldWord);
    const at = labels.findIndex(([, name]) => {
      const own = new Set(entityWords(name).map(foldWord));
      return words.length > 0 && words.every((word) => own.has(word));
    });
    const name = labels[at]?.[1];
    if (name === undefined) return [];
    let count = 0;
    for (let row = 0; row < archive.count; row++) if (of(row).includes(at)) count++;
    return [{ typed: text, name, count }];
  });
}
