import {
  NAME_PARTICLE,
  NAME_SEPARATOR,
  NO_AUTHOR,
  NO_NAME_WORD,
  ROLE_ADJECTIVE,
  ROLE_WORD,
  WRITER_ROLE,
} from '../german/bylines.ts';
import { isDatelinePlace } from '../german/datelinePlaces.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { findAgency } from '../source/findAgency.ts';
import { findOutlet } from '../source/findOutlet.ts';
import { readAgencyNote } from './readAgencyNote.ts';

/** A word of a name, also „O’Neill“, „‚Bibi‘“ and „al-Hakim“ */
const CAPITAL = /^(?:(?:al|el|ad|an|as|ar|at|az|ash|ibn|bin|abu)-|["'’‘])?\p{Lu}[\p{L}\p{M}.'’‘"-]*$/u;

/** Lists of names are short; what is longer is a text */
const LONGEST_LIST = 500;

/** Who a list of names names. */
export interface Writers {
  authors: string[];
  agencies: string[];
  /** parts that are neither: places, roles, outlets, desks */
  others: string[];
}

/**
 * Reads a list of names: authors and agencies apart, without places, roles, outlets, addresses.
 *
 * „Anna Beispiel und Bert Muster, Moskau, dpa“ → authors Anna Beispiel, Bert Muster; agency dpa
 */
export function readNames(list: string, knowledge: Knowledge): Writers {
  const found: Writers = { authors: [], agencies: bracketedAgencies(list, knowledge), others: [] };
  const parts = plainList(list.slice(0, LONGEST_LIST))
    .split(NAME_SEPARATOR)
    .map(tidy)
    .filter((part) => part !== '');
  for (const part of parts) {
    const agency = findAgency(part, knowledge.sources);
    if (agency !== null) add(found.agencies, agency);
    else if (isAuthor(part, knowledge)) found.authors.push(asName(part));
    else found.others.push(part);
  }
  return found;
}

/** „Anna Beispiel (mit dpa)“ */
function bracketedAgencies(list: string, knowledge: Knowledge): string[] {
  const note = /\((?<words>[^()]{2,40})\)/u.exec(list.slice(0, LONGEST_LIST))?.groups?.['words'];
  return note === undefined ? [] : (readAgencyNote(note, knowledge)?.agencies ?? []);
}

function add(list: string[], name: string): void {
  if (!list.includes(name)) list.push(name);
}

/** Addresses, brackets and descriptions off: „Anna Beispiel (a.beispiel@x.example), Redakteurin“ */
function plainList(list: string): string {
  return list
    .replace(/https?:\/\/\S+|\S+@\S+|(?<!\S)@\w+/gu, ' ')
    .replace(/\([^()]*\)|\[[^[\]]*\]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

function tidy(part: string): string {
  return withoutRole(part)
    .trim()
    .replace(/^(?:von|Von|VON|By|by|Autor(?:in)?|Text)\s*:?\s+/u, '')
    .replace(/\s+(?:in|aus|für) \p{Lu}.*$/u, '')
    .replace(/^[\s.:–—-]+|[\s:–—*-]+$/gu, '');
}

/** „Redakteurin Anna Beispiel“, „Anna Beispiel Korrespondentin Rom“ → „Anna Beispiel“ */
function withoutRole(part: string): string {
  const words = part.trim().split(' ');
  if (!words.some((word) => ROLE_WORD.test(word))) return part;
  const first = words.findIndex((word) => !ROLE_WORD.test(word));
  const isRole = (at: number): boolean =>
    ROLE_WORD.test(words[at] ?? '') ||
    (ROLE_ADJECTIVE.test(words[at] ?? '') && ROLE_WORD.test(words[at + 1] ?? ''));
  const behind = words.findIndex((_, at) => at > first && isRole(at));
  const name = words.slice(first, behind < 0 ? words.length : behind);
  return name.filter((word) => CAPITAL.test(word)).length >= 2 ? name.join(' ') : part;
}

/** Whether a part of a byline is a person: two to six words in the form of a name. */
function isAuthor(part: string, knowledge: Knowledge): boolean {
  if (part.length > 60 || /[\d@/:!?"„“<>=]/u.test(part)) return false;
  if (NO_AUTHOR.test(part) || WRITER_ROLE.test(part)) return false;
  if (isDatelinePlace(part) || findOutlet(part, knowledge.sources) !== undefined) return false;
  const words = part.split(' ');
  if (
    words.length > 6 ||
    words.some((word) => NO_NAME_WORD.test(word)) ||
    /^(?:Der|Die)$/u.test(words[0] ?? '')
  )
    return false;
  const capital = words.filter((word) => CAPITAL.test(word)).length;
  return (
    capital >= 2 &&
    words.every((word, at) => CAPITAL.test(word) || (at < words.length - 1 && NAME_PARTICLE.test(word)))
  );
}

/** „A. MÜLLER“ → „A. Müller“; a name with small letters stays as it is. */
function asName(part: string): string {
  if (/\p{Ll}/u.test(part) || !/\p{Lu}{3}/u.test(part)) return part;
  return part.replace(/\p{Lu}{3,}/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}
