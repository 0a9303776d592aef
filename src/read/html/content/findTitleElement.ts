import type { Claim } from '../../../stages.ts';
import { lettersOf, likeness } from './likeness.ts';
import { elementsOf, type HtmlElement, textOf } from '../tree.ts';
import { printedHeadline } from './printedHeadline.ts';

/**
 * The headline of a page's article: the heading that says what the page's claims say, else its first `h1`; on a page
 * without either, what is printed like a headline.
 */
export function findTitleElement(root: HtmlElement, claims: readonly Claim[]): HtmlElement | null {
  const titles = claims.filter((claim) => claim.fact === 'title').map((claim) => lettersOf(claim.value));
  let best: HtmlElement | null = null;
  let most = 0;
  for (const element of elementsOf(root)) {
    const level = /^h([1-4])$/.exec(element.tag)?.[1];
    if (level === undefined) continue;
    const text = lettersOf(textOf(element));
    if (text === '') continue;
    const score = Math.max(...titles.map((title) => likeness(text, title)), 0) * 10 + (level === '1' ? 2 : 0) - Number(level) * 0.1;
    if (score > most && (level === '1' || score > 5)) {
      best = element;
      most = score;
    }
  }
  return best ?? printedHeadline(root, titles);
}
