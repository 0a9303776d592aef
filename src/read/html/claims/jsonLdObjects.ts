import { elementsOf, type HtmlElement, rawText } from '../tree.ts';
import { salvageJsonLd } from './salvageJsonLd.ts';

/** A JSON object whose shape nobody has promised. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** How deep objects are looked for, and how many are taken: pages carry a few dozen at most. */
const DEEPEST = 12;
const MOST = 2000;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Every object of a page's JSON-LD blocks, those in `@graph` and in arrays too, outer ones before what they contain. */
export function jsonLdObjects(root: HtmlElement): JsonObject[] {
  const found: JsonObject[] = [];
  const collect = (value: unknown, depth: number): void => {
    if (depth > DEEPEST || found.length > MOST) return;
    if (Array.isArray(value)) for (const item of value) collect(item, depth + 1);
    else if (isObject(value)) {
      found.push(value);
      for (const inner of Object.values(value)) if (typeof inner === 'object') collect(inner, depth + 1);
    }
  };
  for (const element of elementsOf(root))
    if (element.tag === 'script' && /ld\+json/i.test(element.attributes.get('type') ?? ''))
      collect(parseLeniently(rawText(element)), 0);
  return found;
}

/** Pages wrap JSON-LD in comments and leave line breaks in its strings; both are forgiven. What is broken is salvaged. */
function parseLeniently(source: string): unknown {
  const json = source
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*;?\s*$/, '')
    .trim()
    .replace(/;$/, '');
  for (const attempt of [json, json.replace(/\p{Cc}+/gu, ' '), json.replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // the next attempt forgives more
    }
  }
  return salvageJsonLd(json);
}
