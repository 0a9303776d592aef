import { OFFER_LABEL, OTHERS_LABEL } from '../../../german/offerLabels.ts';
import type { PageBlock } from '../blocksOf.ts';
import type { HtmlElement } from '../tree.ts';
import type { Measure } from './measureTree.ts';

const LONGEST_LABEL = 120;
/** A box above the text may hold so much of the page's prose, one below a part of it so much: the free part is short. */
const LARGEST_ABOVE = 0.4;
const LARGEST_BELOW = 0.85;
/** So much text, in characters, makes a part of an article. */
const SHORTEST_TEXT = 200;

/**
 * The boxes that open with a label wanting the reader to subscribe, or with a heading over links to other articles, where
 * no name of an element says so. `total`: the page's prose.
 */
export function offerBoxes(
  blocks: readonly PageBlock[],
  measures: ReadonlyMap<HtmlElement, Measure>,
  holdsTitle: ReadonlySet<HtmlElement>,
  total: number,
): ReadonlyMap<HtmlElement, 'paywall' | 'aside' | 'teaser'> {
  const boxes = new Map<HtmlElement, 'paywall' | 'aside' | 'teaser'>();
  const first = firstBlocks(blocks);
  let isBelowTitle = false;
  let length = 0;
  for (const block of blocks) {
    if (holdsTitle.has(block.element)) isBelowTitle = true;
    else if (isBelowTitle && block.linked < block.text.length / 2) length += block.text.length;
    if (block.text.length > LONGEST_LABEL) continue;
    const others = /^h[2-6]$/.test(block.element.tag) && OTHERS_LABEL.test(block.text);
    if (!others && !OFFER_LABEL.test(block.text)) continue;
    const most = total * (!others && length - block.text.length > SHORTEST_TEXT ? LARGEST_BELOW : LARGEST_ABOVE);
    let box: HtmlElement | null = null;
    for (let at: HtmlElement | null = block.element; at !== null; at = at.parent) {
      if (holdsTitle.has(at) || first.get(at) !== block || (measures.get(at)?.prose ?? 0) > most) break;
      box = at;
    }
    if (box === null) continue;
    if (!others) boxes.set(box, /Newsletter/.test(block.text) ? 'aside' : 'paywall');
    else if ((measures.get(box)?.linked ?? 0) > 0) boxes.set(box, 'teaser');
  }
  return boxes;
}

/** The block that each element opens with. */
function firstBlocks(blocks: readonly PageBlock[]): ReadonlyMap<HtmlElement, PageBlock> {
  const first = new Map<HtmlElement, PageBlock>();
  for (const block of blocks)
    for (let at: HtmlElement | null = block.element; at !== null && !first.has(at); at = at.parent)
      first.set(at, block);
  return first;
}
