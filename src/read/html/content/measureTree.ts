import { WITHOUT_TEXT } from '../tags.ts';
import { type HtmlElement, isElement } from '../tree.ts';

/** Stretches of text shorter than this, in characters that are no white space, are labels rather than prose. */
const SHORTEST_PROSE = 30;

/** How much text an element holds, counted in characters that are no white space. */
export interface Measure {
  all: number;
  linked: number;
  /** in stretches as long as a sentence and outside of links */
  prose: number;
}

/** Measures every element of a page once. */
export function measureTree(root: HtmlElement): ReadonlyMap<HtmlElement, Measure> {
  const measures = new Map<HtmlElement, Measure>();
  const measure = (element: HtmlElement, inLink: boolean): Measure => {
    const sum: Measure = { all: 0, linked: 0, prose: 0 };
    if (!WITHOUT_TEXT.has(element.tag) || element.tag === 'template')
      for (const child of element.children) {
        if (isElement(child)) {
          const inner = measure(child, inLink || child.tag === 'a');
          sum.all += inner.all;
          sum.linked += inner.linked;
          sum.prose += inner.prose;
        } else {
          const ink = inkOf(child.text);
          sum.all += ink;
          if (inLink) sum.linked += ink;
          else if (ink >= SHORTEST_PROSE) sum.prose += ink;
        }
      }
    measures.set(element, sum);
    return sum;
  };
  measure(root, false);
  return measures;
}

function inkOf(text: string): number {
  let ink = 0;
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x20) ink++;
  return ink;
}
