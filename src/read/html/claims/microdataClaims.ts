import type { Claim } from '../../../stages.ts';
import type { PageArticle } from '../content/readArticle.ts';
import { type HtmlElement, textOf } from '../tree.ts';
import { articleElements } from './articleElements.ts';
import { plainValue } from './plainValue.ts';

/** `itemprop` of schema.org's Article, `rnews:` and `hentry` included, and what it claims. */
const FACTS: Readonly<Record<string, Claim['fact']>> = {
  headline: 'title',
  alternativeHeadline: 'subtitle',
  alternativeheadline: 'subtitle',
  datePublished: 'published',
  datepublished: 'published',
  dateCreated: 'published',
  dateModified: 'updated',
  datemodified: 'updated',
  author: 'author',
  creator: 'author',
  publisher: 'source',
  articleSection: 'section',
};

/** Things an article's page describes that are not the article. */
const OTHER_THING =
  /schema\.org\/(?:ImageObject|VideoObject|AudioObject|Comment|Organization|Offer|Product|Event|BreadcrumbList|WPHeader|WPFooter|SiteNavigationElement)/i;

/** What microdata attributes within the article claim. */
export function microdataClaims(article: PageArticle): Claim[] {
  const claims: Claim[] = [];
  for (const { element } of articleElements(article)) {
    const names = element.attributes.get('itemprop');
    if (names === undefined || isAboutOther(element, article.scope)) continue;
    for (const name of names.split(/\s+/)) {
      const fact = Object.hasOwn(FACTS, name) ? FACTS[name] : undefined;
      if (fact === undefined) continue;
      const value = plainValue(statedBy(element, fact));
      if (value !== '' && value.length < 300)
        claims.push({ fact, value, basis: 'microdata', line: element.line });
    }
  }
  return claims;
}

function statedBy(element: HtmlElement, fact: Claim['fact']): string {
  const { attributes } = element;
  if (fact === 'author' || fact === 'source') {
    const name = nameWithin(element);
    if (name !== null) return name;
  }
  return attributes.get('content') ?? attributes.get('datetime') ?? textOf(element);
}

/** `<span itemprop="author" itemscope><meta itemprop="name" content="…">` */
function nameWithin(element: HtmlElement): string | null {
  const stack = [...element.children];
  for (let node = stack.shift(); node !== undefined; node = stack.shift()) {
    if (!('tag' in node)) continue;
    if (node.attributes.get('itemprop') === 'name') return node.attributes.get('content') ?? textOf(node);
    stack.unshift(...node.children);
  }
  return null;
}

function isAboutOther(element: HtmlElement, scope: HtmlElement): boolean {
  for (let at = element.parent; at !== null && at !== scope; at = at.parent)
    if (at.attributes.has('itemscope')) return OTHER_THING.test(at.attributes.get('itemtype') ?? '');
  return false;
}
