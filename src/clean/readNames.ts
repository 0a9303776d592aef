import {
  ASKED,
  BEHIND_NAME,
  BESIDE_THE_TEXT,
  NAME_PARTICLE,
  NAME_SEPARATOR,
  NO_AUTHOR,
  NO_NAME_WORD,
  PICTURES_BEHIND,
  PICTURES_BY,
  ROLE_ADJECTIVE,
  ROLE_WORD,
  TOWN_OPENING,
  WRITER_ROLE,
} from '../german/bylines.ts';
import { isDatelinePlace } from '../german/datelinePlaces.ts';
import { FIRST_NAMES } from '../german/firstNames.ts';
import { isPlacesPaper } from '../german/newspaperNames.ts';
import { NAME_SUFFIXES } from '../german/particles.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { findAgency } from '../source/findAgency.ts';
import { findOutlet } from '../source/findOutlet.ts';
import { readAgencyNote } from './readAgencyNote.ts';

/** A word of a name, also „O’Neill“, „‚Bibi‘“ and „al-Hakim“ */
const CAPITAL = /^(?:(?:al|el|ad|an|as|ar|at|az|ash|ibn|bin|abu)-|d['’]|["'’‘])?\p{Lu}[\p{L}\p{M}.'’‘"-]*$/u;

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
  if (ASKED.test(list)) return { authors: [], agencies: [], others: [list] };
  const found: Writers = { authors: [], agencies: bracketedAgencies(list, knowledge), others: [] };
  const parts = plainList(list.slice(0, LONGEST_LIST))
    .split(NAME_SEPARATOR)
    .map(tidy)
    .flatMap(apart)
    .filter((part) => part !== '');
  for (const part of parts) {
    const agency = findAgency(part.replace(/^der Deutschen(?= )/u, 'Deutsche'), knowledge.sources);
    if (agency !== null) add(found.agencies, agency);
    else if (isAuthor(part, knowledge) && !(found.authors.length > 0 && isPlaceBehindName(part, knowledge)))
      found.authors.push(withoutPlace(asName(part)));
    else found.others.push(part);
  }
  return found;
}

/** „Anna Beispiel Bernd Muster“: pairs of a first name that is known and a word that is none */
function apart(part: string): string[] {
  const words = part.split(' ');
  if (words.length < 4 || words.length % 2 > 0) return [part];
  if (!words.every((word, at) => CAPITAL.test(word) && FIRST_NAMES.has(word) === (at % 2 === 0)))
    return [part];
  return words.flatMap((word, at) => (at % 2 === 0 ? [`${word} ${words[at + 1] ?? ''}`] : []));
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
  return withoutPhotographers(list)
    .split(';')
    .map(inNaturalOrder)
    .join(';')
    .replace(/https?:\/\/\S+|\S+@\S+|(?<!\S)@\w+/gu, ' ')
    .replace(/\([^()]*\)|\[[^[\]]*\]/gu, ' ')
    .replace(AND_OTHERS, '')
    .replace(FOR_SITE, '')
    .replace(PICTURES_BEHIND, '')
    .replace(PICTURES_BY, '')
    .replace(MATERIAL, ', ')
    .replace(AGENCY_MATERIAL, ', $1')
    .replace(/\sim (?:Gespräch|Interview) mit \p{Lu}.*$/u, '')
    .replace(/[\p{So}†]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** „Anna Beispiel für muster.de“ */
const FOR_SITE = /(?<=\p{Ll}) (?:exklusiv )?für [\p{L}\d.-]{2,40}\.(?:de|at|ch|com|net|org)$/u;

/** „Anna Beispiel u. a.“ */
const AND_OTHERS = /[\s,]+(?:u\.\s?a\.|et al\.?|und (?:andere|weitere)n?)\s*$/iu;

/** „Anna Beispiel mit dpa-Material“ */
const AGENCY_MATERIAL =
  /(?:^|[\s,/]+)(?:[Mm]it|[Uu]nter Verwendung von) (\p{L}{2,12})-(?:Material|Informationen|Inhalten|Texten|Meldungen)$/u;

/** „Anna Beispiel mit Material von dpa und AFP“, „Anna Beispiel und der Deutschen Presse-Agentur“ */
const MATERIAL =
  /(?:^|\s|\/)(?:[Mm]it|[Uu]nter Verwendung von) (?:Agentur)?(?:[Mm]aterial|[Ii]nformationen|[Ii]nhalten|[Tt]exten|[Mm]eldungen) (?:von |vom |der |des )?/u;

/** „Anna Beispiel (Text), Bert Muster (Fotos)“ names one author. */
function withoutPhotographers(list: string): string {
  if (!list.includes('(')) return list;
  return list.replace(/([^,;&/|()]*)\(([^()]*)\)/gu, (whole: string, names: string, words: string) =>
    BESIDE_THE_TEXT.test(words)
      ? names
          .split(/\s(?:und|and|sowie)\s/u)
          .slice(0, -1)
          .join(' und ')
      : whole,
  );
}

/** „Beispiel, Anna“, as catalogues write one name; but „Martin, Peter“ may be two people */
function inNaturalOrder(list: string): string {
  const shouted = SHOUTED_SURNAME.exec(list)?.groups;
  if (shouted !== undefined && FIRST_NAMES.has(shouted['first'] ?? ''))
    return `${shouted['first']} ${asName(shouted['surname'] ?? '')}`;
  const { surname, names } = SURNAME_FIRST.exec(list)?.groups ?? {};
  if (surname === undefined || names === undefined) return list;
  return FIRST_NAMES.has(names.split(' ')[0] ?? '') && !FIRST_NAMES.has(surname) && !isDatelinePlace(surname)
    ? `${names} ${surname}`
    : list;
}

/** „BEISPIEL Anna“ */
const SHOUTED_SURNAME = /^\s*(?<surname>\p{Lu}{3,20}(?:-\p{Lu}{3,20})?) (?<first>\p{Lu}\p{Ll}[\p{L}-]*)\s*$/u;

const SURNAME_FIRST =
  /^\s*(?<surname>\p{Lu}[\p{L}'’-]+), (?<names>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]*\.?)?)\s*$/u;

/** „Anna Beispiel, Bad Musterstadt“, „Anna Beispiel, Musterfunk Hannover“: where somebody reports from */
function isPlaceBehindName(part: string, { gazetteer }: Knowledge): boolean {
  if (TOWN_OPENING.test(part)) return true;
  const [first = '', second = '', ...others] = part.split(' ');
  if (FIRST_NAMES.has(first)) return false;
  return (others.length === 0 && isDatelinePlace(second)) || gazetteer.lookup(part).length > 0;
}

/** „Anna Beispiel Athen“ → „Anna Beispiel“: where she reports from stands behind the name without a comma */
function withoutPlace(name: string): string {
  const words = name.split(' ');
  const [first = ''] = words;
  return words.length >= 3 && FIRST_NAMES.has(first) && isDatelinePlace(words.at(-1) ?? '')
    ? words.slice(0, -1).join(' ')
    : name;
}

function tidy(part: string): string {
  return withoutRole(part)
    .trim()
    .replace(/^(?:von|Von|VON|By|by|Autor(?:in)?|Author|Text)\s*:?\s+/u, '')
    .replace(/\s+(?:in|aus|für) \p{Lu}.*$/u, '')
    .replace(/^[\s.:–—*»-]+|[\s:–—*«-]+$/gu, '')
    .replace(/(?<=\p{Ll}{4})\.$/u, '');
}

/** „Redakteurin Anna Beispiel“, „Anna Beispiel Korrespondentin Rom“ → „Anna Beispiel“ */
function withoutRole(part: string): string {
  const words = part.trim().split(' ');
  if (!words.some((word, at) => ROLE_WORD.test(word) || (at > 1 && BEHIND_NAME.test(word)))) return part;
  const isRole = (at: number): boolean =>
    ROLE_WORD.test(words[at] ?? '') ||
    (ROLE_ADJECTIVE.test(words[at] ?? '') && ROLE_WORD.test(words[at + 1] ?? ''));
  const first = words.findIndex((_, at) => !isRole(at));
  const behind = words.findIndex(
    (word, at) => at > first && (isRole(at) || (at > first + 1 && BEHIND_NAME.test(word))),
  );
  const name = words.slice(first, behind < 0 ? words.length : behind);
  return name.filter((word) => CAPITAL.test(word)).length >= 2 ? name.join(' ') : part;
}

/** Whether a part of a byline is a person: two to six words in the form of a name. */
function isAuthor(part: string, knowledge: Knowledge): boolean {
  if (part.length > 60 || /[\d@/:!?"„“<>=]/u.test(part)) return false;
  if (NO_AUTHOR.test(part) || (WRITER_ROLE.test(part) && !isCalledSo(part))) return false;
  if (isDatelinePlace(part) || findOutlet(part, knowledge.sources) !== undefined) return false;
  const words = part.split(' ');
  if (isPlacesPaper(part) && !FIRST_NAMES.has(words[0] ?? '')) return false;
  if (isStudio(words, knowledge) || isAgencyFirst(words, knowledge)) return false;
  if (
    words.length > 6 ||
    (words.some((word) => NO_NAME_WORD.test(word)) && !isCalledSo(part)) ||
    /^(?:Der|Die)$/u.test(words[0] ?? '')
  )
    return false;
  const capital = words.filter((word) => CAPITAL.test(word)).length;
  return (
    capital >= 2 &&
    words.every(
      (word, at) =>
        CAPITAL.test(word) ||
        (at < words.length - 1 ? NAME_PARTICLE.test(word) : at > 1 && NAME_SUFFIXES.has(word)),
    )
  );
}

/** „Jörg Staff“, „Anna Bild“: a known first name, and one word that means something else elsewhere */
function isCalledSo(part: string): boolean {
  const [first = '', surname = '', ...others] = part.split(' ');
  return (
    others.length === 0 && FIRST_NAMES.has(first) && !ROLE_WORD.test(surname) && !NO_AUTHOR.test(surname)
  );
}

/** „ARD Tel Aviv“, „NDR Info“: an outlet known by its initials, and one of its studios or desks */
function isStudio([first = '', ...rest]: readonly string[], { sources }: Knowledge): boolean {
  return rest.length > 0 && /^\p{Lu}{2,5}\d{0,2}$/u.test(first) && findOutlet(first, sources) !== undefined;
}

/** „Musterdienst-MPA Sport“: an agency and what the layout set beside it; „Sana“ and „Hina“ are first names too */
const isAgencyFirst = ([first = '', ...rest]: readonly string[], { sources }: Knowledge): boolean =>
  rest.length > 0 && /-|^\p{Lu}{4,}$/u.test(first) && findAgency(first, sources) !== null;

/** „A. MÜLLER“ → „A. Müller“; a name with small letters stays as it is. */
function asName(part: string): string {
  if (/\p{Ll}/u.test(part) || !/\p{Lu}{3}/u.test(part)) return part;
  return part.replace(
    /\p{Lu}{3,}|(?<!\p{L})D(?:R|IPL)(?=\.)/gu,
    (word) => word.charAt(0) + word.slice(1).toLowerCase(),
  );
}
