import { type HtmlElement, namesOf } from '../tree.ts';
import { isWithin } from './isWithin.ts';
import type { MarkedBlock } from './markBlocks.ts';

/** What makers of pages call the element around an article's text. */
const LIKELY = /article-?body|articlebody|post-?content|entry-?content|post-?body|article-?content|article-?text|story-?body|beitrag|artikel|content|story|text|body/;

/** What text above the headline counts: a layer over the page, other articles. */
const ABOVE = 0.3;

/** The element that holds most of a page's running text, as closely as possible; null where there is none. */
export function findMain(blocks: readonly MarkedBlock[], title: HtmlElement | null): HtmlElement | null {
  const near = new Map<HtmlElement, number>();
  const within = new Map<HtmlElement, number>();
  const headline = title === null ? -1 : blocks.findIndex(({ element }) => isWithin(element, title));
  for (const [index, block] of blocks.entries()) {
    if (block.weight === 0) continue;
    const weight = block.weight * (index < headline ? ABOVE : 1);
    let share = 1;
    let level = 0;
    for (let at: HtmlElement | null = startOf(block); at !== null; at = at.parent, level++) {
      if (level < 4) near.set(at, (near.get(at) ?? 0) + weight * share);
      within.set(at, (within.get(at) ?? 0) + weight);
      share *= 0.6;
    }
  }
  let best: HtmlElement | null = null;
  let most = 0;
  for (const [element, score] of near) {
    const prior = element.tag === 'article' ? 1.2 : LIKELY.test(namesOf(element)) ? 1.2 : 1;
    if (score * prior > most) {
      most = score * prior;
      best = element;
    }
  }
  return best === null ? null : repeatedIn(widen(best, within), blocks, within);
}

/** The element around a block that could hold its siblings. */
function startOf({ element }: MarkedBlock): HtmlElement | null {
  return /^(?:p|h[1-6]|li|blockquote|pre|dd|dt)$/.test(element.tag) ? element.parent : element;
}

/** Goes up while that brings in a good deal more running text, and not past an article. */
function widen(start: HtmlElement, within: ReadonlyMap<HtmlElement, number>): HtmlElement {
  let main = start;
  for (let at = start.parent; at !== null && at.tag !== 'body' && at.tag !== 'html'; at = at.parent) {
    if (main.tag === 'article' || main.tag === 'main') break;
    if (at.tag === 'article') return at;
    if ((within.get(at) ?? 0) > (within.get(main) ?? 0) * 1.1) main = at;
  }
  return main;
}

/** So much more text has to stand in elements of the same names for the one around them to be taken. */
const WORTH_WIDENING = 1.15;

/** A text may be laid out in sections that each sit in boxes of the same names; then what holds them all is wanted. */
function repeatedIn(
  main: HtmlElement,
  blocks: readonly MarkedBlock[],
  within: ReadonlyMap<HtmlElement, number>,
): HtmlElement {
  const shape = (element: HtmlElement): string => `${element.tag}.${element.attributes.get('class') ?? ''}`;
  let widest = main;
  const path = [shape(main)];
  for (let at = main.parent; at !== null && at.tag !== 'html'; at = at.parent) {
    if (widest.tag === 'article') break;
    const enough = (within.get(widest) ?? 0) * WORTH_WIDENING;
    path.push(shape(at));
    if ((within.get(at) ?? 0) <= enough) continue;
    const alike = blocks.filter((block) => block.weight > 0 && standsAlike(block.element, path.slice(0, -1), at));
    const weight = alike.reduce((sum, block) => sum + block.weight, 0);
    if (weight > enough) widest = at;
  }
  return widest;

  function standsAlike(element: HtmlElement, names: readonly string[], ancestor: HtmlElement | null): boolean {
    const up: HtmlElement[] = [];
    for (let at: HtmlElement | null = element; at !== null && at !== ancestor; at = at.parent) up.push(at);
    return up.length >= names.length && names.every((name, index) => shape(up[up.length - names.length + index] ?? main) === name);
  }
}
