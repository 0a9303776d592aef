import type { HtmlElement } from '../tree.ts';
import { containerKind } from './containerKind.ts';
import { isWithin } from './isWithin.ts';
import type { MarkedBlock } from './markBlocks.ts';

/** So many lines above the headline may belong to it: kicker, date, author. */
const ABOVE = 6;
const LONGEST_ABOVE = 160;
/** „Donnerstag, 23. September 2024“ */
const LONGEST_DAY = 32;

/**
 * What belongs to the article and stands above the element of its text: from the headline down, and lines above the
 * headline within the same header. Empty where the headline stands within `main` or there is none.
 */
export function headOf(
  blocks: readonly MarkedBlock[],
  title: HtmlElement | null,
  main: HtmlElement,
): MarkedBlock[] {
  if (title === null) return [];
  if (isWithin(title, main)) return beforeMain(blocks, title, main);
  const from = blocks.findIndex((block) => isWithin(block.element, title));
  const to = blocks.findIndex((block) => isWithin(block.element, main));
  if (from < 0 || from > to) return [];
  const header = headerOf(title, main);
  const above = blocks
    .slice(Math.max(0, from - ABOVE), from)
    .filter((block) => isWithin(block.element, header) && block.text.length <= LONGEST_ABOVE);
  const dated = above.length === 0 ? dayAbove(blocks, from, title) : [];
  return [...dated, ...above, ...blocks.slice(from, to)];
}

/** `<h2 class="date-header">Montag, 23. September 2024</h2>`, as journals set it over the entries of a day: nothing else stands between it and the headline. */
function dayAbove(blocks: readonly MarkedBlock[], from: number, title: HtmlElement): MarkedBlock[] {
  const above = blocks[from - 1];
  const around = title.parent?.parent ?? null;
  if (above === undefined || around === null || /^(?:body|html)$/.test(around.tag)) return [];
  return above.text.length <= LONGEST_DAY && DATED.test(above.text) && isWithin(above.element, around) ? [above] : [];
}

/** A date with its year: „5. Mai 2021“, „05.05.2021“ */
const DATED = /(?<!\d)\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9})\s?\d{4}(?!\d)/u;

/** The line of author and date that stands right before an element which the headline opens. */
function beforeMain(blocks: readonly MarkedBlock[], title: HtmlElement, main: HtmlElement): MarkedBlock[] {
  const from = blocks.findIndex((block) => isWithin(block.element, main));
  const headline = blocks.findIndex((block) => isWithin(block.element, title));
  const around = main.parent?.parent ?? main.parent;
  if (headline - from > 2) return [];
  if (around === null || /^(?:body|html|main)$/.test(around.tag)) return dayBefore(blocks[from - 1]);
  return blocks
    .slice(Math.max(0, from - ABOVE), Math.max(0, from))
    .filter(({ element, text }) => isWithin(element, around) && text.length <= LONGEST_ABOVE && DATED.test(text))
    .slice(-1);
}

/** `<div class="article-date">05.03.2024</div>` right before the article: nothing but a day, and called so */
function dayBefore(block: MarkedBlock | undefined): MarkedBlock[] {
  if (block === undefined || containerKind(block.element) !== 'date-line') return [];
  return block.text.length <= LONGEST_ABOVE && NUMBERED.test(block.text) ? [block] : [];
}

/** „05.03.2024“, „Dienstag, 5. März 2024, 08:15 Uhr“ from its first word to its last */
const NUMBERED =
  /^(?:\p{Lu}\p{L}{1,9}\.?,? )?\d{1,2}\.\s?(?:\d{1,2}\.|\p{L}{3,9})\s?\d{4}(?:[\s,|–-]{1,4}\d{1,2}[:.]\d\d(?: Uhr)?)?$/u;

/** The largest element around the headline that does not hold the text; its siblings may be the page's own header. */
function headerOf(title: HtmlElement, main: HtmlElement): HtmlElement {
  let header = title;
  while (header.parent !== null && !isWithin(main, header.parent)) header = header.parent;
  return header.parent !== null && /^(?:article|main|section)$/.test(header.parent.tag) ? header.parent : header;
}
