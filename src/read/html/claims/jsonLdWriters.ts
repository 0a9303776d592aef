import { isObject, type JsonObject } from './jsonLdObjects.ts';

/** Somebody whom structured data name as author. */
export interface JsonLdWriter {
  name: string;
  isOrganisation: boolean;
}

const ORGANISATION = /^(?:https?:\/\/schema\.org\/)?(?:\w*Organization|Corporation|WebSite|Brand)$/;
/** Lists within lists, and things that stand for others: no page goes deeper. */
const DEEPEST = 5;
/** Names of one article. */
const MOST = 40;

/**
 * The names in a value of `author`, `creator` or `publisher`, however it is wrapped.
 *
 * `"Anna Muster"`, `{"name": ["Anna Muster", "Bert Beispiel"]}`, `[[{…}], {…}]`, `{"@list": […]}`, an `ItemList`,
 * `{"givenName": "Anna", "familyName": "Muster"}`, `{"@id": "#/person/1"}` for the object of that id
 */
export function jsonLdWriters(value: unknown, byId: ReadonlyMap<unknown, JsonObject>): JsonLdWriter[] {
  const found: JsonLdWriter[] = [];
  const collect = (entry: unknown, depth: number): void => {
    if (depth > DEEPEST || found.length >= MOST) return;
    if (typeof entry === 'string')
      for (const name of linesOf(entry)) found.push({ name, isOrganisation: false });
    else if (Array.isArray(entry)) for (const item of entry) collect(item, depth + 1);
    else if (isObject(entry)) {
      const inner =
        entry['@list'] ?? entry['itemListElement'] ?? (hasName(entry) ? undefined : entry['item']);
      if (inner !== undefined) collect(inner, depth + 1);
      else add(fullest(entry, byId));
    }
  };
  const add = (object: JsonObject): void => {
    const isOrganisation = typesOf(object).some((type) => ORGANISATION.test(type));
    for (const name of namesOf(object).flatMap(linesOf)) found.push({ name, isOrganisation });
  };
  collect(value, 0);
  return found;
}

/** `{"name": "anna", "@id": "#/person/1"}` beside the person in full: the one with the longer name. */
function fullest(object: JsonObject, byId: ReadonlyMap<unknown, JsonObject>): JsonObject {
  const other = object['@id'] === undefined ? undefined : byId.get(object['@id']);
  if (other === undefined) return object;
  return namesOf(other).join().length > namesOf(object).join().length ? other : object;
}

/** `"Anna Muster\nBert Beispiel"`: a name a line; but `"Anna\n  Muster"` is one that its template broke */
function linesOf(name: string): string[] {
  const lines = name
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.length > 1 && lines.every((line) => line.includes(' ')) ? lines : [name];
}

function hasName(object: JsonObject): boolean {
  return namesOf(object).length > 0;
}

function namesOf(object: JsonObject): string[] {
  const named = [object['name']]
    .flat()
    .map((name: unknown) => (isObject(name) ? name['@value'] : name))
    .filter((name) => typeof name === 'string');
  if (named.some((name) => name.trim() !== '')) return named;
  const parts = [object['givenName'], object['familyName']].filter((part) => typeof part === 'string');
  return parts.length > 0 ? [parts.join(' ')] : [];
}

function typesOf(object: JsonObject): string[] {
  return [object['@type']].flat().filter((type) => typeof type === 'string');
}
