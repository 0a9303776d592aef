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
  return best ?? rewordedHeading(root, claims) ?? printedHeadline(root, titles);
}

/** So many words make a headline that can be told by them, and so large a part of them must be those of a claim. */
const FEWEST_WORDS = 4;
const SHARED = 0.7;

/** The first heading with nearly the words of a claim: „Europas Sonde schickt Bilder vom Mond“ of „Sonde schickt Bilder vom Mond Titan“ */
function rewordedHeading(root: HtmlElement, claims: readonly Claim[]): HtmlElement | null {
  const titles = claims.filter((claim) => claim.fact === 'title').map((claim) => new Set(wordsOf(claim.value)));
  if (titles.length === 0) return null;
  for (const element of elementsOf(root)) {
    if (!/^h[2-4]$/.test(element.tag)) continue;
    const words = wordsOf(textOf(element));
    if (words.length < FEWEST_WORDS) continue;
    if (titles.some((title) => words.filter((word) => title.has(word)).length >= Math.max(words.length, title.size) * SHARED))
      return element;
  }
  return null;
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}
