import { WITHOUT_TEXT } from '../tags.ts';
import { type HtmlElement, isElement } from '../tree.ts';

/** How much text an element holds, in characters that are no white space, and how much of it stands in links. */
export interface Measure {
  length: number;
  linked: number;
}

/** Measures every element of a page once. */
export function measureTree(root: HtmlElement): ReadonlyMap<HtmlElement, Measure> {
  const measures = new Map<HtmlElement, Measure>();
  const measure = (element: HtmlElement): Measure => {
    const sum: Measure = { length: 0, linked: 0 };
    if (!WITHOUT_TEXT.has(element.tag) || element.tag === 'template')
      for (const child of element.children) {
        if (isElement(child)) {
          const inner = measure(child);
          sum.length += inner.length;
          sum.linked += inner.linked;
        } else sum.length += inkOf(child.text);
      }
    if (element.tag === 'a') sum.linked = sum.length;
    measures.set(element, sum);
    return sum;
  };
  measure(root);
  return measures;
}

function inkOf(text: string): number {
  let ink = 0;
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 0x20) ink++;
  return ink;
}
