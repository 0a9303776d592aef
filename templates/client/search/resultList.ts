import { formatEdtf } from '../../../src/german/formatEdtf.ts';
import type { MarkFinder } from '../../../src/search/findMarks.ts';
import { findPassages, type Passage } from '../../../src/search/findPassages.ts';
import { type ParagraphPlace, unpackParagraphs } from '../../../src/search/paragraphPlaces.ts';
import type { ArchiveData } from './archiveData.ts';
import { element, markedText } from './element.ts';
import type { StoredPage } from './fullText.ts';

/** What a list of results is made with. */
export interface ResultContext {
  archive: ArchiveData;
  marks: MarkFinder;
  /** words that the article's page shall mark, as a query; '' for none */
  highlight: string;
}

/** One hit as a list item: headline, source, date with its certainty, best passage, links to further passages. */
export function resultItem(row: number, page: StoredPage, context: ResultContext): HTMLLIElement {
  const title = page.meta['title'] ?? '';
  const address = articleAddress(page.url, context.highlight);
  const body = bodyOf(page, title);
  const [best, ...others] = findPassages(body.text, context.marks(body.text));
  return element(
    'li',
    { class: 'treffer' },
    element(
      'h2',
      {},
      element('a', { class: 'titel', href: address }, ...markedText(title, context.marks(title))),
    ),
    element('p', { class: 'treffer-quelle' }, ...sourceAndDate(row, context.archive)),
    best ? element('p', { class: 'treffer-auszug' }, ...passageNodes(best)) : null,
    furtherPassages(others, body, address),
  );
}

export function articleAddress(url: string, highlight: string): string {
  return highlight === '' ? url : `${url}?${new URLSearchParams({ markiere: highlight })}`;
}

/** „Musterblatt · 5. September 2023 (erschlossen)“ */
export function sourceAndDate(row: number, archive: ArchiveData): Node[] {
  const edtf = archive.date(row);
  const words = edtf === null ? 'ohne Datum' : formatEdtf(edtf);
  const time =
    edtf !== null && /^\d{4}(?:-\d\d){0,2}$/.test(edtf)
      ? element('time', { datetime: edtf }, words)
      : element('span', {}, words);
  const source = sourceWords(row, archive);
  return [
    ...(source === null
      ? []
      : [element('span', { class: 'treffer-medium' }, source), document.createTextNode(' · ')]),
    time,
    document.createTextNode(archive.isInferred(row) ? ' (erschlossen)' : ''),
  ];
}

/** „Musterblatt“, „Quelle unbekannt“; null in an archive without sources. */
export function sourceWords(row: number, archive: ArchiveData): string | null {
  return archive.sourceName(row) ?? (archive.hasSources ? 'Quelle unbekannt' : null);
}

/** The stored text without the headline it begins with. */
function bodyOf({ content, paragraphs }: StoredPage, title: string): Body {
  const start = content.startsWith(title) ? title.length : 0;
  const skipped = start + (/^[\s.]*/.exec(content.slice(start))?.[0].length ?? 0);
  return {
    text: content.slice(skipped),
    paragraphs: () =>
      unpackParagraphs(paragraphs, content).map(({ id, start }) => ({ id, start: start - skipped })),
  };
}

interface Body {
  text: string;
  /** only few results have to know */
  paragraphs(): ParagraphPlace[];
}

function passageNodes({ text, marks, cutBefore, cutAfter }: Passage): (Node | string)[] {
  return [cutBefore ? '… ' : '', ...markedText(text, marks), cutAfter ? ' …' : ''].filter(
    (child) => child !== null,
  );
}

function furtherPassages(passages: readonly Passage[], body: Body, address: string): HTMLElement | null {
  if (passages.length === 0) return null;
  const paragraphs = body.paragraphs();
  const items = passages.map((passage) => {
    const place = passage.start + (passage.marks[0]?.start ?? 0);
    const id = paragraphs.findLast(({ start }) => start <= place)?.id;
    const href = id === undefined ? address : `${address}#${id}`;
    return element('li', {}, element('a', { href }, ...passageNodes(passage)));
  });
  const count = passages.length;
  return element(
    'details',
    { class: 'treffer-stellen' },
    element('summary', {}, count === 1 ? '1 weitere Stelle' : `${count} weitere Stellen`),
    element('ul', {}, ...items),
  );
}
