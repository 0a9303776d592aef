import type { Claim } from '../../../stages.ts';
import { lettersOf, likeness } from '../content/likeness.ts';
import { isObject, type JsonObject } from './jsonLdObjects.ts';
import { jsonLdWriters } from './jsonLdWriters.ts';
import { plainValue } from './plainValue.ts';

/** schema.org types that are an article, `Article` and all below it that news sites use. */
const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Recipe)$/;
/** What a page with an article also says about itself; it counts where there is no article. */
const PAGE = /^(?:https?:\/\/schema\.org\/)?(?:\w*WebPage|ItemPage)$/;

type Fact = Claim['fact'];

/** A film's page that describes no article: the film is what the text is about. */
const FILM = /^(?:https?:\/\/schema\.org\/)?VideoObject$/;

/** A test of a game or a film; readers' reviews of a product do not bear the page's headline. */
const REVIEW = /^(?:https?:\/\/schema\.org\/)?(?:Critic)?Review$/;

/** What tells which of several articles in the structured data is the page's own. */
export interface PageIdentity {
  titles: readonly string[];
  urls: readonly string[];
}

/**
 * What a page's JSON-LD says of its article. Of several articles, teasers among them, the one with the page's headline
 * or address; a plain `WebPage` or film counts only where no article is described.
 */
export function jsonLdClaims(objects: readonly JsonObject[], page: PageIdentity): Claim[] {
  const byId = new Map(objects.map((object) => [object['@id'], object]));
  const article = articleObject(objects, page);
  const wholePage = objects.find((object) => isType(object, PAGE));
  const described =
    article ??
    objects.find((object) => isType(object, REVIEW) && isOwn(object, page)) ??
    wholePage ??
    objects.find((object) => isType(object, FILM) && isOwn(object, page));
  if (described === undefined) return [];

  const claims: Claim[] = [];
  const add = (fact: Fact, value: string | null): void => {
    const plain = value === null ? '' : plainValue(value);
    if (plain !== '' && !claims.some((claim) => claim.fact === fact && claim.value === plain))
      claims.push({ fact, value: plain, basis: 'json-ld', line: null });
  };
  const isArticle = described === article;
  add('title', text(described['headline']) ?? (isArticle ? text(described['name']) : null));
  add('subtitle', text(described['alternativeHeadline']));
  add(
    'published',
    text(described['datePublished']) ??
      text(described['dateCreated']) ??
      text(described['uploadDate']) ??
      text(wholePage?.['datePublished']),
  );
  add('updated', text(described['dateModified']));
  add('section', text(described['articleSection']));
  add('url', text(described['url']));
  const [writers] = ['author', 'creator']
    .map((key) => jsonLdWriters(described[key], byId).filter(({ name }) => name.trim() !== ''))
    .filter((named) => named.length > 0);
  for (const { name, isOrganisation } of writers ?? []) add(isOrganisation ? 'agency' : 'author', name);
  for (const { name } of jsonLdWriters(described['publisher'], byId)) add('source', name);
  return claims;
}

/** The object that describes the page's own article. */
export function articleObject(objects: readonly JsonObject[], page: PageIdentity): JsonObject | undefined {
  const articles = objects.filter(
    (object) =>
      isType(object, ARTICLE) && (object['headline'] !== undefined || object['datePublished'] !== undefined),
  );
  const [first] = articles;
  return articles.length < 2 ? first : (articles.find((article) => isOwn(article, page)) ?? first);
}

/** Whether an object bears the page's headline or its address. */
function isOwn(object: JsonObject, { titles, urls }: PageIdentity): boolean {
  const headline = lettersOf(text(object['headline']) ?? text(object['name']) ?? '');
  if (titles.some((title) => likeness(headline, lettersOf(title)) > 0.5)) return true;
  const page = object['mainEntityOfPage'];
  const addresses = [object['url'], object['@id'], page, isObject(page) ? page['@id'] : null];
  return addresses.some((address) => typeof address === 'string' && urls.includes(plainAddress(address)));
}

/** An address as pages repeat it: without protocol, query, fragment and closing stroke. */
export function plainAddress(url: string): string {
  return url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/[?#].*$/, '')
    .replace(/\/$/, '');
}

function isType(object: JsonObject, type: RegExp): boolean {
  return list(object['@type']).some((name) => typeof name === 'string' && type.test(name));
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function text(value: unknown): string | null {
  const [first] = list(value);
  // seconds since 1970
  if (typeof first === 'string') return first;
  if (typeof first === 'number') return String(first);
  // `{"@type": "Date", "@value": "2024-03-05"}`
  return isObject(first) && typeof first['@value'] === 'string' ? first['@value'] : null;
}
