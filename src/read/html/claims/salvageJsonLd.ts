import type { JsonObject } from './jsonLdObjects.ts';

/** How far behind `"author":` its names stand. */
const AUTHORS = 2000;
const MOST = 40;
const TYPE =
  /"@type"\s{0,20}:\s{0,20}\[?\s{0,20}"(?<type>[A-Za-z]{0,20}Article|BlogPosting|LiveBlogPosting)"/;
const DATE = /"(?<key>datePublished|dateModified)"\s*:\s*"(?<date>[^"\\]{8,40})"/g;
const NAME = /"name"\s*:\s*"(?<name>[^"\\]{2,80})"/g;

/**
 * Type, dates and authors of an article from JSON that cannot be parsed: headlines such as „So nicht", whose closing
 * mark ends the string, leave the rest as readable as before. Null where no article is described.
 */
export function salvageJsonLd(json: string): JsonObject | null {
  const type = TYPE.exec(json)?.groups?.['type'];
  if (type === undefined) return null;
  const found: Record<string, unknown> = { '@type': type };
  for (const { groups } of json.matchAll(DATE)) found[groups?.['key'] ?? ''] ??= groups?.['date'];
  const author = authorPart(json);
  const names = [...author.matchAll(NAME)].slice(0, MOST).map(({ groups }) => ({ name: groups?.['name'] }));
  if (names.length > 0) found['author'] = names;
  return found;
}

/** What `"author":` holds: a list up to its bracket, else one object up to its brace. */
function authorPart(json: string): string {
  const start = /"author"\s*:\s*(?<open>[[{])/.exec(json);
  if (start === null) return '';
  const rest = json.slice(start.index, start.index + AUTHORS);
  const end = rest.indexOf(start.groups?.['open'] === '[' ? ']' : '}');
  return end < 0 ? '' : rest.slice(0, end);
}
