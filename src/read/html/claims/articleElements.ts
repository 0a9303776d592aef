import type { ContainerKind } from '../content/containerKind.ts';
import type { PageArticle } from '../content/readArticle.ts';
import { elementsOf, type HtmlElement, textOf } from '../tree.ts';

/** Where dates and names are those of other articles, of comments or of nothing. */
const ELSEWHERE: ReadonlySet<ContainerKind> = new Set([
  'comments',
  'teaser',
  'advertisement',
  'embed',
  'form',
  'newsletter',
  'paywall',
]);

/** „12 Kommentare“, „Diskutieren Sie mit“: below such a heading readers speak. */
const READERS =
  /^(?:\d+\s+)?(?:(?:Leser)?Kommentare?|Comments?|Leserbriefe|Leserreaktionen|Postings?|Reaktionen|Diskussion|Forum|Diskutieren Sie mit|Ihre Meinung)(?:\s*\(?\d*\)?|\s+(?:zu|lesen|schreiben|anzeigen|der)(?!\p{L}).*)$/iu;

/** The elements between the headline's and the text's end that may speak of the article, with where they stand. */
export function* articleElements({ scope, blocks, kindOf }: PageArticle): Generator<{
  element: HtmlElement;
  place: 'above' | 'below';
}> {
  const first = blocks.find((block) => block.zone !== 'head');
  let place: 'above' | 'below' = 'above';
  for (const element of elementsOf(scope)) {
    if (element === first?.element) place = 'below';
    if (place === 'below' && /^h[1-6]$/.test(element.tag) && READERS.test(textOf(element).slice(0, 80)))
      return;
    const kind = kindOf(element);
    if (kind === null || !ELSEWHERE.has(kind)) yield { element, place };
  }
}
