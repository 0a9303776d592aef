import { elementsOf, type HtmlElement, isElement, textOf } from '../tree.ts';

/** A heading below which readers speak: „12 Kommentare“, „Leserbriefe zum Thema“, „Diskutieren Sie mit“ */
const READERS =
  /^(?:\d{1,5}\s+)?(?:(?:Leser|Leserinnen-|User|Nutzer)?-?[Kk]ommentare|Comments|Leserbriefe|Leserpost|Leserzuschriften|Leserreaktionen|Postings|Diskutieren Sie mit|Ihre Meinung|Forum: \d{1,5})(?!\p{L})/u;
const LONGEST = 60;
/** „Die 3 Top-Kommentare zu „Rat kauft die Mühle““, with a headline in it and so of any length */
const TOP = /^Die \d{1,2} (?:Top-|besten |beliebtesten )Kommentare(?!\p{L})/u;
/** So much text, in characters, must stand between the article's headline and such a heading. */
const SHORTEST_ARTICLE = 200;

/**
 * What stands behind a heading that gives readers the word, where no name of an element says so: it may be longer
 * than the article.
 */
export function readersParts(root: HtmlElement, title: HtmlElement | null): ReadonlySet<HtmlElement> {
  const parts = new Set<HtmlElement>();
  if (title === null) return parts;
  let below = false;
  let length = 0;
  for (const element of elementsOf(root)) {
    if (element === title) below = true;
    if (!below || parts.has(element)) continue;
    if (/^h[2-6]$/.test(element.tag)) {
      const words = textOf(element).trim();
      if (length >= SHORTEST_ARTICLE && ((words.length <= LONGEST && READERS.test(words)) || TOP.test(words)))
        for (const part of behind(element)) parts.add(part);
    } else if (element.tag !== 'script' && element.tag !== 'style' && element !== title)
      for (const child of element.children) if (!isElement(child)) length += child.text.trim().length;
  }
  return parts;
}

/** The elements behind one in its parent; if it stands alone there, those behind the parent. */
function behind(element: HtmlElement): HtmlElement[] {
  for (let at = element, up = 0; at.parent !== null && up < 3; at = at.parent, up++) {
    const { children } = at.parent;
    const rest = children.slice(children.indexOf(at) + 1).filter(isElement);
    if (rest.length > 0) return rest;
  }
  return [];
}
