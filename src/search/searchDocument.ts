import { blocksOf } from '../publish/articleText.ts';
import type { PublicRecord } from '../publish/publicRecord.ts';
import { articleMark } from './articleMark.ts';
import { packParagraphs } from './paragraphPlaces.ts';
import { withoutHyphens } from './withoutHyphens.ts';

/**
 * The small HTML page that Pagefind reads instead of the article's page: only what is to be found, so that
 * navigation, lists and notes of the site are no hits, and indexing need not wait for the pages to be rendered.
 * Of an empty element Pagefind keeps the id: it says which article this is and where its paragraphs begin (`articleMark`).
 * `places`: how many each of its `shownTexts` has.
 */
export function searchDocument(
  record: PublicRecord,
  { row, parts, places }: { row: number; parts: string; places: readonly number[] },
): string {
  const texts = blocksOf(record).map(({ start, end }) => record.text.slice(start, end));
  const { id, title, subtitle } = record;
  const head = [title, ...(subtitle === null ? [] : [subtitle])];
  const before = places.slice(0, head.length).reduce((sum, count) => sum + count, 0);
  const counted = texts.map((text, i) => ({ text, places: places[head.length + i] ?? 0 }));
  const mark = articleMark.write({ row, id, paragraphs: packParagraphs(before, counted) });
  return [
    '<html lang="de"><body data-pagefind-body>',
    `<i id="${escapeHtml(mark)}"></i>`,
    `<h1 data-pagefind-meta="title">${escapeHtml(withoutHyphens(title))}</h1>`,
    parts === '' ? '' : `<i data-pagefind-meta="teile:${escapeHtml(parts)}"></i>`,
    subtitle === null ? '' : `<p>${escapeHtml(subtitle)}</p>`,
    ...texts.map((text) => `<p>${escapeHtml(withoutHyphens(text))}</p>`),
    '</body></html>',
  ].join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);

/** The texts of an article that its search document shows, in their order. */
export const shownTexts = (record: PublicRecord): string[] =>
  [
    record.title,
    ...(record.subtitle === null ? [] : [record.subtitle]),
    ...blocksOf(record).map(({ start, end }) => record.text.slice(start, end)),
  ].map(withoutHyphens);
