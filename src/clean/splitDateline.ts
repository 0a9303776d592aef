import { NO_NAME_WORD } from '../german/bylines.ts';
import { WRITTEN_DATE } from '../german/dateLines.ts';
import { isDatelinePlace } from '../german/datelinePlaces.ts';
import { isSection } from '../german/sections.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { findAgency } from '../source/findAgency.ts';
import { sourceKey } from '../source/sourceIndex.ts';
import { readAgencyNote } from './readAgencyNote.ts';

/** The start of a report that says where and by whom it was filed. */
export interface Dateline {
  /** what stands before the text, with its stroke */
  cut: string;
  /** place and agency as worded, without stroke and date: „WASHINGTON“, „Bern (sda)“ */
  wording: string;
  agencies: string[];
  /** the mark of the outlet that stands in an agency's place: „BERLIN taz | “; or null */
  outlet: string | null;
  /** the date it states, as worded, or null */
  date: string | null;
}

const WORD = "\\p{Lu}[\\p{L}.'’-]*";
const PLACE = `${WORD}(?:,? (?:(?:am|an|der|im|de|do|la|el|del|of) )*${WORD}){0,3}`;
const PLACES = `${PLACE}(?:(?:\\s?/\\s?|, )${PLACE}){0,3}`;
const DAY_ONLY = `(?:\\d{1,2}\\.\\s?(?:\\p{Lu}\\p{L}{2,8}\\.?|\\d{1,2}\\.)(?:\\s?\\d{4})?)`;
const DATE = `(?:${WRITTEN_DATE}|${DAY_ONLY})`;
const STROKE = '\\s?[–—|·]\\s?|\\s-{1,2}\\s';

/** „M o s k a u. “: how print set the place apart */
const SPACED = /^(?<place>\p{Lu}(?: \p{Ll}){2,16})(?<stroke>[.,:]? )/u;

/** „(Bern, 21. August 2024) – “, as organisations open their releases */
const BRACKETED = new RegExp(
  `^\\((?<place>${PLACE}), (?<date>${WRITTEN_DATE})\\)(?:\\s?[–—:.-]\\s?|\\s)(?=["„“»«‚]?\\p{Lu})`,
  'u',
);

/** How the text after a dateline begins */
const STARTS = /^["„“»«‚]?[\p{Lu}\d]/u;

/** „BERLIN (dpa) – “, „Bern, 5. Mai (sda) “, „Moskau/Kiew. (APA) “ */
const WITH_AGENCY = new RegExp(
  `^(?:(?<before>${DATE})(?:${STROKE}|[:,]\\s))?(?<places>${PLACES})?(?:[,.]? (?<date>${DATE}))?[,.:]?\\s?(?:[(\\[](?<agency>[^()\\[\\]]{2,40})[)\\]]|/(?<slashed>[\\p{L}-]{2,20})/)(?:\\s?[.:]|${STROKE})?\\s*`,
  'u',
);
/** What encloses an agency's mark; few paragraphs have it at their start. */
const ENCLOSING = /[([/]/;
/** „BERLIN taz | “, „Wien/APA – “, „Berlin dpa – “ */
const WITH_BARE_AGENCY = new RegExp(
  `^(?<places>${PLACES})(?:\\s|/)(?<agency>[\\p{L}/]{2,20})(?:\\.|:|${STROKE})\\s*`,
  'u',
);
/** „Washington, D.C./Moskau - “, „WASHINGTON: “, „Berlin. “ */
const PLACE_ONLY = new RegExp(
  `^(?<places>${PLACES})(?:, (?<date>${DATE}))?(?<stroke>\\.|:|${STROKE})\\s*(?=["„“»«‚]?[\\p{Lu}\\d])`,
  'u',
);

/**
 * Reads the dateline at the start of a paragraph; null where there is none.
 *
 * „Washington, D.C./Moskau - Die Regierung …“, „SEOUL (dpa) – …“, „BERLIN taz | …“; but not „SPIEGEL: Herr Muster, …“,
 * „Berlin – das ist …“ or „Putin – Der Mann, der …“. `others` gives the other paragraphs: capitals with a colon that
 * come back there are speakers of an interview.
 */
export function splitDateline(
  paragraph: string,
  knowledge: Knowledge,
  others: () => readonly string[] = () => [],
): Dateline | null {
  const spaced = SPACED.exec(paragraph)?.groups;
  if (spaced?.['place'] !== undefined && spaced['stroke'] !== undefined) {
    const close = spaced['place'].replace(/(?<=\p{L}) (?=\p{Ll}(?!\p{L}))/gu, '');
    const found = splitDateline(
      close + spaced['stroke'] + paragraph.slice(spaced['place'].length + spaced['stroke'].length),
      knowledge,
      others,
    );
    if (found !== null)
      return { ...found, cut: paragraph.slice(0, found.cut.length + spaced['place'].length - close.length) };
  }
  const start = paragraph.slice(0, 160);
  const bracketed = start.startsWith('(') ? BRACKETED.exec(start) : null;
  if (bracketed?.groups?.['place'] !== undefined)
    return {
      cut: bracketed[0],
      wording: bracketed.groups['place'],
      agencies: [],
      outlet: null,
      date: bracketed.groups['date'] ?? null,
    };
  const agency = (ENCLOSING.test(start) ? WITH_AGENCY.exec(start) : null) ?? WITH_BARE_AGENCY.exec(start);
  const words = agency?.groups?.['agency'] ?? agency?.groups?.['slashed'];
  if (agency !== null && words !== undefined && STARTS.test(paragraph.slice(agency[0].length))) {
    const note = readAgencyNote(words, knowledge);
    const places = agency.groups?.['places'] ?? '';
    const signed = (note?.agencies.length ?? 0) > 0 || /^red\.?$/u.test(words) || isMarked(words, knowledge);
    if (
      signed &&
      findAgency(places, knowledge.sources) === null &&
      (places === '' || looksLikePlaces(places, true))
    )
      return {
        cut: agency[0],
        wording: agency[0]
          .replace(/[\s.:|–—-]+$/u, '')
          .replace(new RegExp(`^${DATE}\\s*[–—:,-]\\s*`, 'u'), ''),
        agencies: note?.agencies ?? [],
        outlet: outletMark(words, knowledge),
        date: agency.groups?.['before'] ?? agency.groups?.['date'] ?? null,
      };
  }
  const place = PLACE_ONLY.exec(start);
  const places = place?.groups?.['places'];
  if (place === null || places === undefined || paragraph.length < place[0].length + 30) return null;
  if (!isReport(paragraph.slice(place[0].length))) return null;
  const alone = !others().some((other) => /^\p{Lu}{2,}[\p{Lu} ]*:/u.test(other));
  // „Musterstadt, 13. März 2024 – “: the date with its year tells that the word before it is a place
  const dated = /\d{4}$/u.test(place.groups?.['date'] ?? '') && places.split(' ').length <= 3;
  if (
    !dated &&
    !isTown(places, knowledge) &&
    !looksLikePlaces(places, false, alone && !knowledge.sources.byName.has(sourceKey(places)))
  )
    return null;
  return { cut: place[0], wording: places, agencies: [], outlet: null, date: place.groups?.['date'] ?? null };
}

function outletMark(words: string, { sources }: Knowledge): string | null {
  const [mark = ''] = words.split('/');
  const record = sources.byMark.get(mark);
  return record === undefined || record.kind === 'agency' ? null : mark;
}

/** „hib“, „hib/ABC“: the mark of an outlet, beside a writer's initials */
function isMarked(words: string, { sources }: Knowledge): boolean {
  const [mark = '', initials = 'AB', ...more] = words.split('/');
  return sources.byMark.has(mark) && more.length === 0 && /^\p{Lu}{2,4}$/u.test(initials);
}

/** „Freiburg: Muster - Beispiel, Probe - Test (72. Neu)“ lists players: a report soon has a word that is no name. */
const isReport = (text: string): boolean => /^(?:\S+\s+){0,14}["„“»«‚]?\p{Ll}{2}/u.test(text);

/** „Neustadt an der Weinstraße. “: a town at home, whose name is nothing else as well */
function isTown(places: string, { gazetteer }: Knowledge): boolean {
  return places
    .split(/\s?\/\s?/u)
    .every((place) =>
      gazetteer
        .lookup(place)
        .some(
          ({ country, kind, ambiguousWithNoun, ambiguousWithPerson }) =>
            kind === 'city' && HOME.has(country ?? '') && !ambiguousWithNoun && !ambiguousWithPerson,
        ),
    );
}

const NO_PLACE =
  /^(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag\p{L}*|Mittwoch\p{L}*|Sonnabend\p{L}*|Heute|Gestern|Anfang|Mitte|Ende|Frühling|Sommer|Herbst|Winter|Ein|Eine)(?!\p{L})/u;

/** Countries whose newspapers name a small town without saying where it lies */
const HOME: ReadonlySet<string> = new Set(['DE', 'AT', 'CH', 'LI', 'LU']);

const LAND = /^(?:Oblast|Region|Gebiet|Provinz|Rajon|Bezirk) \p{Lu}/u;

/**
 * A known place is among them, or they stand in capitals, too long for an abbreviation, and open this paragraph alone; beside an agency's mark a
 * short name will do.
 */
function looksLikePlaces(places: string, beside: boolean, inCapitals = false): boolean {
  const parts = places.split(/\s?\/\s?|, /u);
  // „Amman, Freitagmittag. Vor der Moschee …“ opens a scene
  if (parts.some((part) => NO_PLACE.test(part))) return false;
  if (parts.some(isDatelinePlace)) return parts.every((part) => part.split(' ').length <= 4);
  // „MUSTERSTADT, Oblast Beispiel – “
  const [town = '', ...lands] = parts;
  if (inCapitals && lands.length === 1 && /^\p{Lu}{4,}$/u.test(town) && LAND.test(lands[0] ?? ''))
    return true;
  if (inCapitals && /^[\p{Lu}\s./-]{7,40}$/u.test(places) && !NO_NAME_WORD.test(places) && !isSection(places))
    return true;
  return beside && parts.every((part) => part.split(' ').length <= 3 || part === part.toUpperCase());
}
