import { elementsOf, type HtmlElement } from '../tree.ts';
import type { Measure } from './measureTree.ts';

/** So many boxes of the same make, side by side, are a list of other articles. */
const FEWEST = 3;
/** The longest box, in characters that are no white space */
const LONGEST_BOX = 700;
/** A page has so much prose beside them, in the same characters; else they are what it is about. */
const LEAST_BESIDE = 200;
/** A heading that leads elsewhere */
const LINKED = 0.9;
const HIGHEST = 6;
const BOXES = new Set(['div', 'li', 'article', 'section', 'td']);

/**
 * Boxes of one linked heading each, three or more of them side by side, where no name of an element says what they are:
 * what stands below such a heading announces another article, however long it is.
 */
export function teaserBoxes(
  root: HtmlElement,
  measures: ReadonlyMap<HtmlElement, Measure>,
  holdsTitle: ReadonlySet<HtmlElement>,
): ReadonlySet<HtmlElement> {
  const linked: HtmlElement[] = [];
  const headingsIn = new Map<HtmlElement, number>();
  for (const element of elementsOf(root)) {
    if (!/^h[1-6]$/.test(element.tag)) continue;
    let at = element.parent;
    for (let up = 0; at !== null && up < HIGHEST; up++, at = at.parent) headingsIn.set(at, (headingsIn.get(at) ?? 0) + 1);
    const measure = measures.get(element);
    if (measure !== undefined && measure.all > 0 && measure.linked >= measure.all * LINKED && leadsElsewhere(element))
      linked.push(element);
  }
  const beside = new Map<HtmlElement, Set<HtmlElement>>();
  for (const heading of linked) {
    let box: HtmlElement | null = null;
    for (let at = heading.parent; at !== null && !holdsTitle.has(at); at = at.parent) {
      if (headingsIn.get(at) !== 1 || (measures.get(at)?.all ?? 0) > LONGEST_BOX) break;
      if (BOXES.has(at.tag)) box = at;
    }
    if (box === null || box.parent === null) continue;
    const boxes = beside.get(box.parent) ?? new Set();
    boxes.add(box);
    beside.set(box.parent, boxes);
  }
  const lists = [...beside.values()].filter(({ size }) => size >= FEWEST).flatMap((boxes) => [...boxes]);
  const announced = lists.reduce((sum, box) => sum + (measures.get(box)?.prose ?? 0), 0);
  return new Set((measures.get(root)?.prose ?? 0) - announced < LEAST_BESIDE ? [] : lists);
}

/** Entries of a live blog have headings that lead to themselves: `<h2><a href="#entry-7">…` */
function leadsElsewhere(heading: HtmlElement): boolean {
  for (const { tag, attributes } of elementsOf(heading))
    if (tag === 'a') return !(attributes.get('href') ?? '').includes('#');
  for (let at = heading.parent; at !== null; at = at.parent)
    if (at.tag === 'a') return !(at.attributes.get('href') ?? '').includes('#');
  return true;
}
