import { elementsOf, type HtmlElement } from '../tree.ts';
import { plainValue } from './plainValue.ts';

const NAMES =
  /^(?:description|og:description|twitter:description|dc\.description|dcterms\.abstract|dcterms\.description|abstract)$/i;

/** What a page's meta elements give as the gist of its article. Often cut short, sometimes written for search engines. */
export function summariesOf(root: HtmlElement): string[] {
  const found = new Set<string>();
  for (const { tag, attributes } of elementsOf(root)) {
    if (tag !== 'meta' || !NAMES.test(attributes.get('property') ?? attributes.get('name') ?? '')) continue;
    const summary = plainValue(attributes.get('content') ?? '').replace(/\s*(?:…|\.\.\.)$/, '');
    if (summary.length >= 40) found.add(summary);
  }
  return [...found];
}
