import { NAME_PARTICLE, NAME_SEPARATOR, NO_AUTHOR, NO_NAME_WORD, WRITER_ROLE } from '../german/bylines.ts';
import { isDatelinePlace } from '../german/datelinePlaces.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { findAgency } from '../source/findAgency.ts';
import { findOutlet } from '../source/findOutlet.ts';

/** A word of a name, also „O’Neill“ and „‚Bibi‘“ */
const CAPITAL = /^["'’‘]?\p{Lu}[\p{L}\p{M}.'’‘"-]*$/u;

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
  const found: Writers = { authors: [], agencies: [], others: [] };
  const parts = plainList(list.slice(0, LONGEST_LIST))
    .split(NAME_SEPARATOR)
    .map(tidy)
    .filter((part) => part !== '');
  for (const part of parts) {
    const agency = findAgency(part, knowledge.sources);
    if (agency !== null) found.agencies.push(agency);
    else if (isAuthor(part, knowledge)) found.authors.push(asName(part));
    else found.others.push(part);
  }
  return found;
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
  return part
    .trim()
    .replace(/^(?:von|Von|VON|By|by|Autor(?:in)?|Text)\s*:?\s+/u, '')
    .replace(/\s+(?:in|aus|für) \p{Lu}.*$/u, '')
    .replace(/^[\s.:–—-]+|[\s:–—*-]+$/gu, '');
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
