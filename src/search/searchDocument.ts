import { blocksOf } from '../publish/articleText.ts';
import { paragraphIds } from '../publish/paragraphId.ts';
import type { PublicRecord } from '../publish/publicRecord.ts';
import { articleMark } from './articleMark.ts';

/**
 * The small HTML page that Pagefind reads instead of the article's page: only what is to be found, so that
 * navigation, lists and notes of the site are no hits, and indexing need not wait for the pages to be rendered.
 * Of empty elements Pagefind keeps the id and the place: the first says which article it is (`articleMark`), those before
 * each paragraph let a hit be linked to it.
 */
export function searchDocument(record: PublicRecord, row: number, parts: string): string {
  const texts = blocksOf(record).map(({ start, end }) => record.text.slice(start, end));
  const ids = paragraphIds(texts);
  const body = texts.map((text, i) => `<i id="${ids[i]}"></i><p>${escapeHtml(withoutHyphens(text))}</p>`);
  return [
    '<html lang="de"><body data-pagefind-body>',
    `<i id="${escapeHtml(articleMark.write(row, record.id))}"></i>`,
    `<h1 data-pagefind-meta="title">${escapeHtml(withoutHyphens(record.title))}</h1>`,
    parts === '' ? '' : `<i data-pagefind-meta="teile:${escapeHtml(parts)}"></i>`,
    record.subtitle === null ? '' : `<p>${escapeHtml(record.subtitle)}</p>`,
    ...body,
    '</body></html>',
  ].join('');
}

/** Soft hyphens and zero-width spaces would split words in the index. */
const withoutHyphens = (text: string): string => text.replace(/[\u00ad\u200b\u2060\ufeff]/g, '');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** The texts of an article that its search document shows, in their order. */
export const shownTexts = (record: PublicRecord): string[] =>
  [
    record.title,
    ...(record.subtitle === null ? [] : [record.subtitle]),
    ...blocksOf(record).map(({ start, end }) => record.text.slice(start, end)),
  ].map(withoutHyphens);
