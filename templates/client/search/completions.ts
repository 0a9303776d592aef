import { foldWord } from '../../../src/german/foldWord.ts';
import { DATE_FIELDS, FIELDS } from '../../../src/search/parseQuery.ts';
import { dateCompletions } from './dateCompletions.ts';
import type { Engine } from './runSearch.ts';

/** Proposals shown at one time. */
const MOST = 8;
/** A shorter beginning fits too many words. */
const SHORTEST = 3;

/**
 * Whole queries that the typed one may become: its last word ended as the archive's frequent words are, or, behind
 * `person:`, `ort:` …, as its names are (of a large archive: as words of its names are), behind `jahr:`, `vor:` … as its years and months; the beginning of a field's
 * name ended.
 */
export async function completions(typed: string, { archive, lexicon }: Engine): Promise<string[]> {
  const [, before = '', last = ''] = /^(.*?)(\S*)$/su.exec(typed) ?? [];
  const [, name, value = ''] = /^(-?\p{L}+):["„]?(.*)$/u.exec(last) ?? [];
  const plainName = name?.replace('-', '').toLowerCase();
  if (DATE_FIELDS.some((known) => known === plainName))
    return dateCompletions(value, archive, MOST).map((date) => `${before}${name}:${date} `);
  const field = FIELDS.find((known) => known === plainName);
  if (field !== undefined) {
    const wanted = foldWord(value);
    const files = archive.entities(field);
    if (files !== null) {
      if (wanted.length < SHORTEST) return [];
      const likely = await lexicon.beginningWith(wanted, MOST * MOST);
      const named = await Promise.all(likely.map(([form]) => files.ofWord(foldWord(form))));
      return likely
        .filter((_, i) => named[i]?.size)
        .slice(0, MOST)
        .map(([form]) => `${before}${name}:${form} `);
    }
    const { labels } = await archive.facet(field);
    return labels
      .filter(([, label]) => label.split(/\s+/).some((word) => foldWord(word).startsWith(wanted)))
      .slice(0, MOST)
      .map(([, label]) => `${before}${name}:${/\s/.test(label) ? `"${label}"` : label} `);
  }
  const bare = last.replace(/^[-"„]/, '');
  if (bare.length < SHORTEST) return [];
  const fields = [...FIELDS, ...DATE_FIELDS]
    .filter((known) => known.startsWith(bare.toLowerCase()))
    .map((known) => `${known}:`);
  const words = await lexicon.beginningWith(foldWord(bare), MOST);
  return [...fields, ...words.map(([form]) => form)]
    .filter((word) => word !== bare)
    .map((word) => before + last.slice(0, last.length - bare.length) + word);
}
