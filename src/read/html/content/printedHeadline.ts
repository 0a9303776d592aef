import { elementsOf, type HtmlElement, isElement, textOf } from '../tree.ts';
import { lettersOf } from './likeness.ts';

/** Old pages set a headline as `<td class="headline">`, `<font size="5">` or `<b>`. */
const MAY_BE = /^(?:td|th|div|p|font|b|strong|big|span|center)$/;
const LARGE = /^(?:[4-7]|\+[1-4])$/;
const SHORTEST = 12;
const LONGEST = 200;
const FEWEST_WORDS = 3;

/**
 * The headline of a page without any heading: the first text of its own that is the claimed title or the greater part
 * of it, „Mühle verkauft“ of „Dorfnetz: Mühle verkauft“; else the first few words in large letters.
 */
export function printedHeadline(root: HtmlElement, titles: readonly string[]): HtmlElement | null {
  let large: HtmlElement | null = null;
  for (const element of elementsOf(root)) {
    if (!MAY_BE.test(element.tag) || element.parent?.tag === 'a') continue;
    const own = ownText(element);
    if (own.length < SHORTEST || own.length > LONGEST) continue;
    const letters = lettersOf(own);
    if (titles.some((title) => title === letters || isMostOf(letters, title))) return element;
    if (large === null && isLarge(element) && own.split(' ').length >= FEWEST_WORDS) large = element;
  }
  return large;
}

function isMostOf(letters: string, title: string): boolean {
  return letters.length >= title.length / 2 && (title.endsWith(letters) || title.startsWith(letters));
}

/** The text of an element that no other block divides; empty where it has no text but that of elements in it. */
function ownText(element: HtmlElement): string {
  const bare = element.children.some((child) => !isElement(child) && child.text.trim() !== '');
  const whole = element.children.every((child) => !isElement(child) || INLINE.test(child.tag));
  return bare && whole ? textOf(element) : '';
}

const INLINE = /^(?:b|strong|i|em|font|span|big|sup|sub|a)$/;

function isLarge({ tag, attributes, parent }: HtmlElement): boolean {
  if (tag === 'font' && LARGE.test(attributes.get('size') ?? '')) return true;
  return parent !== null && /^(?:font|b|strong|span|center)$/.test(tag) && isLarge(parent);
}
