import type { Claim } from '../../../stages.ts';
import { elementsOf, type HtmlElement, rawText } from '../tree.ts';

/** How page builders call the day of publication in the data they hand to their scripts. */
const PUBLISHED =
  /\\?"(?:datePublished|date_published|publishedAt|published_at|publishDate|publish_date|publishedDate|publicationDate|publication_date|firstPublished(?:At|Date)?|first_published_at|publishedTime)\\?"\s*:\s*\\?"(?<date>\d{4}-\d\d-\d\d(?:[T ][0-9:.]{4,16}(?:Z|[+-]\d\d:?\d\d)?)?)\\?"/g;
/** Scripts with data of more days than this hold lists of articles. */
const MOST = 200;

/**
 * The day of publication from the data that a page's scripts carry, where the page states none in any other way. Only
 * if all of it names one day: a second article's date would be as likely. Scripts are read as text, nothing runs.
 */
export function stateClaims(root: HtmlElement): Claim[] {
  const found = new Map<string, string>();
  for (const element of elementsOf(root)) {
    if (element.tag !== 'script' || /ld\+json/i.test(element.attributes.get('type') ?? '')) continue;
    for (const { groups } of rawText(element).matchAll(PUBLISHED)) {
      const date = groups?.['date'] ?? '';
      const day = date.slice(0, 10);
      if (!found.has(day)) found.set(day, date);
      if (found.size > MOST) return [];
    }
  }
  const [only, ...others] = found.values();
  return only === undefined || others.length > 0
    ? []
    : [{ fact: 'published', value: only, basis: 'meta', line: null }];
}
