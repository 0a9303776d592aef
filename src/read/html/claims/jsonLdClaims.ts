import type { Claim } from '../../../stages.ts';
import { isObject, type JsonObject } from './jsonLdObjects.ts';
import { plainValue } from './plainValue.ts';

/** schema.org types that are an article, `Article` and all below it that news sites use. */
const ARTICLE =
  /^(?:https?:\/\/schema\.org\/)?(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|Report|Recipe)$/;
/** What a page with an article also says about itself; it counts where there is no article. */
const PAGE = /^(?:https?:\/\/schema\.org\/)?(?:\w*WebPage|ItemPage)$/;

type Fact = Claim['fact'];

/** What a page's JSON-LD says of its article; a plain `WebPage` counts only where no article is described. */
export function jsonLdClaims(objects: readonly JsonObject[]): Claim[] {
  const byId = new Map(objects.map((object) => [object['@id'], object]));
  const articles = objects.filter((object) => isType(object, ARTICLE));
  const [article] = articles.filter((object) => object['headline'] !== undefined || object['datePublished']);
  const described = article ?? objects.find((object) => isType(object, PAGE));
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
  add('published', text(described['datePublished']) ?? text(described['dateCreated']));
  add('updated', text(described['dateModified']));
  add('section', text(described['articleSection']));
  add('url', text(described['url']));
  for (const person of list(described['author'])) {
    const resolved = resolve(person, byId);
    const name = nameOf(resolved);
    if (name === null) continue;
    add(isObject(resolved) && isType(resolved, ORGANISATION) ? 'agency' : 'author', name);
  }
  for (const publisher of list(described['publisher'])) add('source', nameOf(resolve(publisher, byId)));
  return claims;
}

const ORGANISATION = /^(?:https?:\/\/schema\.org\/)?(?:\w*Organization|Corporation|WebSite|Brand)$/;

function isType(object: JsonObject, type: RegExp): boolean {
  return list(object['@type']).some((name) => typeof name === 'string' && type.test(name));
}

function list(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function text(value: unknown): string | null {
  const [first] = list(value);
  return typeof first === 'string' ? first : null;
}

/** `{"@id": "#/person/1"}` stands for the object of that id. */
function resolve(value: unknown, byId: Map<unknown, JsonObject>): unknown {
  return isObject(value) && value['name'] === undefined && value['@id'] !== undefined
    ? (byId.get(value['@id']) ?? value)
    : value;
}

function nameOf(value: unknown): string | null {
  if (typeof value === 'string') return value;
  return isObject(value) ? text(value['name']) : null;
}
