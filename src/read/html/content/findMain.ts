import type { PageBlock } from '../blocksOf.ts';
import { type HtmlElement, namesOf } from '../tree.ts';

const LIKELY = /article|body|content|entry|hentry|main|page|post|text|story|beitrag|artikel/;
const UNLIKELY =
  /comment|kommentar|sidebar|footer|teaser|related|nav|menu|banner|promo|share|social|newsletter|widget|cookie|consent|recommend|outbrain|taboola/;

/** The element that holds most of a page's running text. */
export function findMain(root: HtmlElement, blocks: readonly PageBlock[]): HtmlElement {
  const scores = new Map<HtmlElement, number>();
  for (const { text, linked, element } of blocks) {
    if (text.length < 40) continue;
    const weight = (1 - linked / text.length) * (1 + Math.min(text.length / 100, 3) + text.split(',').length - 1);
    let share = 1;
    for (let at = element.parent, level = 0; at !== null && level < 5; at = at.parent, level++) {
      scores.set(at, (scores.get(at) ?? 0) + weight * share);
      share *= level === 0 ? 0.6 : 0.5;
    }
  }
  let best = root;
  let most = 0;
  for (const [element, score] of scores) {
    const names = namesOf(element);
    const prior =
      (element.tag === 'article' ? 1.4 : element.tag === 'main' ? 1.1 : 1) *
      (LIKELY.test(names) ? 1.3 : 1) *
      (UNLIKELY.test(names) ? 0.4 : 1);
    if (score * prior > most) {
      most = score * prior;
      best = element;
    }
  }
  return best;
}
