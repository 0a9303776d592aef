import type { HtmlElement } from '../tree.ts';

/** Whether an element is `ancestor` or stands inside it. */
export function isWithin(element: HtmlElement, ancestor: HtmlElement): boolean {
  for (let at: HtmlElement | null = element; at !== null; at = at.parent) if (at === ancestor) return true;
  return false;
}
