import { path } from '../publish/addresses.ts';
import { blocksOf } from '../publish/articleText.ts';
import { paragraphIds } from '../publish/paragraphId.ts';
import type { PublicRecord } from '../publish/publicRecord.ts';
import type { SearchPage } from './pagefind/writeIndex.ts';

/**
 * What is to be found of an article: not its page, so that navigation, lists and notes of the site are no hits and
 * indexing need not wait for the pages to be rendered. `hidden`: see `hiddenWords`.
 */
export function searchPage(record: PublicRecord, hidden: string): SearchPage {
  const texts = blocksOf(record).map(({ start, end }) => record.text.slice(start, end));
  const ids = paragraphIds(texts);
  return {
    url: path.article(record.id),
    title: withoutHyphens(record.title),
    paragraphs: [
      ...(record.subtitle === null ? [] : [{ id: null, text: withoutHyphens(record.subtitle) }]),
      ...texts.map((text, i) => ({ id: ids[i] ?? null, text: withoutHyphens(text) })),
    ],
    hidden,
  };
}

/** Soft hyphens and zero-width spaces would split words in the index. */
const withoutHyphens = (text: string): string => text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '');
