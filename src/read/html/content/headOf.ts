import type { HtmlElement } from '../tree.ts';
import { isWithin } from './isWithin.ts';
import type { MarkedBlock } from './markBlocks.ts';

/** So many lines above the headline may belong to it: kicker, date, author. */
const ABOVE = 6;
const LONGEST_ABOVE = 160;

/**
 * What belongs to the article and stands above the element of its text: from the headline down, and lines above the
 * headline within the same header. Empty where the headline stands within `main` or there is none.
 */
export function headOf(
  blocks: readonly MarkedBlock[],
  title: HtmlElement | null,
  main: HtmlElement,
): MarkedBlock[] {
  if (title === null || isWithin(title, main)) return [];
  const from = blocks.findIndex((block) => isWithin(block.element, title));
  const to = blocks.findIndex((block) => isWithin(block.element, main));
  if (from < 0 || from > to) return [];
  const header = headerOf(title, main);
  const above = blocks
    .slice(Math.max(0, from - ABOVE), from)
    .filter((block) => isWithin(block.element, header) && block.text.length <= LONGEST_ABOVE);
  return [...above, ...blocks.slice(from, to)];
}

/** The largest element around the headline that does not hold the text; its siblings may be the page's own header. */
function headerOf(title: HtmlElement, main: HtmlElement): HtmlElement {
  let header = title;
  while (header.parent !== null && !isWithin(main, header.parent)) header = header.parent;
  return header.parent !== null && /^(?:article|main|section)$/.test(header.parent.tag) ? header.parent : header;
}
