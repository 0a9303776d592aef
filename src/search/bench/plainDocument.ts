import { blocksOf } from '../../publish/articleText.ts';
import type { PublicRecord } from '../../publish/publicRecord.ts';

/** An article as the page of a site that leaves everything else to Pagefind. */
export function plainDocument(record: PublicRecord): string {
  const texts = blocksOf(record).map(({ start, end }) => record.text.slice(start, end));
  return [
    '<html lang="de"><body data-pagefind-body>',
    `<h1 data-pagefind-meta="title">${escapeHtml(record.title)}</h1>`,
    record.subtitle === null ? '' : `<p>${escapeHtml(record.subtitle)}</p>`,
    ...texts.map((text) => `<p>${escapeHtml(text)}</p>`),
    '</body></html>',
  ].join('');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
