import type { Gazetteer, PlaceCandidate } from '../../knowledge/gazetteer.ts';
import type { Span } from '../../record.ts';
import { isNamed, isNear, kilometres } from './chooseReading.ts';

/** How far the words beside a name are read, in characters. */
const REACH = 40;
/** „, die drittgrößte Stadt Venezuelas“ */
const FAR_REACH = 70;
/** A namesake this near to the named region lies in it: Texas is 1,200 km wide. */
const WITHIN_KM = 700;

/** „im US-Bundesstaat Washington“ */
const BEFORE_REGION =
  /(?:Bundesstaat|Bundesstaats|Bundesland|Staat|Provinz|Kanton|Region|Gebiet|Oblast|Land)(?:es)? $/u;
/** „die Stadt Luxemburg“ */
const BEFORE_CITY = /(?:[Ss]tadt|Gemeinde|Ortschaft|Ort|Dorf) $/u;
/** „an der Moldau“, „am Don“ */
const BEFORE_WATER = /(?<!\p{L})(?:an der|am|auf der|auf dem|entlang der|entlang des|Fluss|Flusses) $/u;

/**
 * The one namesake that the sentence itself names, or null:
 * 1. the words go on with more of its name: „Frankfurt an der Oder“, „Frankfurt (Oder)“
 * 2. its region or country follows: „Paris, Texas“, „Birmingham (Alabama)“, „Odessa im US-Bundesstaat Texas“
 * 3. what it is a town of follows: „Valencia, die drittgrößte Stadt Venezuelas“
 * 4. it is told by a town next to it: „Baden bei Wien“, „in Basel, Baden und Aarau“
 * 5. its country stands before it: „im schweizerischen Freiburg“
 * 6. its kind stands before it: „im Bundesstaat Washington“, „an der Moldau“, „im Kanton Freiburg“
 */
export function readCue(
  text: string,
  span: Span,
  candidates: readonly PlaceCandidate[],
  gazetteer: Gazetteer,
): PlaceCandidate | null {
  const after = text.slice(span.end, span.end + REACH);
  const before = text.slice(Math.max(0, span.start - REACH), span.start);
  return (
    longerName(span.text, after, candidates, gazetteer) ??
    regionBehind(after, candidates, gazetteer) ??
    townOf(text.slice(span.end, span.end + FAR_REACH), candidates, gazetteer) ??
    besideTown(before, after, candidates, gazetteer) ??
    countryBefore(before, candidates, gazetteer) ??
    kindBefore(span.text, before, candidates, gazetteer)
  );
}

const WORD_END = /[\p{L})](?![\p{L})])/u;
const WORD_ENDS = new RegExp(WORD_END, 'gu');
const IN_KEYS = /[a-z0-9äöüß]/i;

function longerName(
  name: string,
  after: string,
  candidates: readonly PlaceCandidate[],
  gazetteer: Gazetteer,
): PlaceCandidate | null {
  const next = after.slice(0, after.search(WORD_END) + 1);
  // a letter or digit of it goes into the key that names are looked up by, and no key begins so
  if (next === '' || (IN_KEYS.test(next) && !gazetteer.goesOn(name))) return null;
  for (const end of after.matchAll(WORD_ENDS)) {
    const [longer] = gazetteer.lookup(name + after.slice(0, end.index + 1));
    if (longer !== undefined) return candidates.find((candidate) => candidate.id === longer.id) ?? null;
  }
  return null;
}

const REGION_BEHIND =
  /^(?:,? \(?|, |\/)(?:in |im |in der )?(?:US-)?(?:Bundesstaat |Bundesland |Provinz |Kanton )?(?<region>\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+)?)/u;

function regionBehind(
  after: string,
  candidates: readonly PlaceCandidate[],
  gazetteer: Gazetteer,
): PlaceCandidate | null {
  const words = REGION_BEHIND.exec(after)?.groups?.['region'];
  if (words === undefined) return null;
  const region = [words, words.split(' ')[0] ?? '']
    .flatMap((name) => gazetteer.lookup(name))
    .find(({ kind }) => kind === 'region' || kind === 'country');
  if (region === undefined || region.country === null) return null;
  const inside = candidates.filter(
    (candidate) =>
      candidate.country === region.country &&
      candidate.id !== region.id &&
      (region.kind === 'country' ||
        (candidate.coordinates !== null &&
          region.coordinates !== null &&
          kilometres(candidate.coordinates, region.coordinates) < WITHIN_KM)),
  );
  if (inside.length < 2 || region.kind === 'country') return inside[0] ?? null;
  const distance = ({ coordinates }: PlaceCandidate): number =>
    coordinates === null || region.coordinates === null
      ? Number.POSITIVE_INFINITY
      : kilometres(coordinates, region.coordinates);
  return inside.reduce((nearest, each) => (distance(each) < distance(nearest) ? each : nearest));
}

const TOWN_OF =
  /^, (?:die|der|das|dem|eine|einer|einem|einen) (?:[\p{Ll}-]{1,30} ){0,3}(?:\p{Lu}?\p{Ll}{0,20}[Ss]tadt|\p{Lu}?\p{Ll}{0,20}[Mm]etropole|Gemeinde|Ort|Dorf) (?:in |im |in der |des |der )?(?:US-Bundesstaat )?(?<land>\p{Lu}[\p{L}-]+)/u;

/** The town of the country or region whose town it is called */
function townOf(
  after: string,
  candidates: readonly PlaceCandidate[],
  gazetteer: Gazetteer,
): PlaceCandidate | null {
  if (!after.startsWith(', ')) return null;
  const land = TOWN_OF.exec(after)?.groups?.['land'];
  if (land === undefined) return null;
  const [place] = [land, land.replace(/s$/, '')]
    .flatMap((name) => gazetteer.lookup(name))
    .filter(({ kind }) => kind === 'country' || kind === 'region');
  if (place === undefined || place.country === null) return null;
  return candidates.find(({ kind, country }) => kind === 'city' && country === place.country) ?? null;
}

const LIST_BEFORE = /(?<town>\p{Lu}[\p{L}-]{2,30})(?:,| und| oder) (?:in )?$/u;
const LIST_BEHIND = /^(?:(?:,| und| oder) (?:in )?| bei )(?<town>\p{Lu}[\p{L}-]{2,30})/u;
const BESIDE_KM = 45;

/** The town close to the one that stands beside it in a list or behind „bei“, where that can be one alone */
function besideTown(
  before: string,
  after: string,
  candidates: readonly PlaceCandidate[],
  gazetteer: Gazetteer,
): PlaceCandidate | null {
  for (const town of [LIST_BEHIND.exec(after), LIST_BEFORE.exec(before)]) {
    const [only, other] = town === null ? [] : gazetteer.lookup(town.groups?.['town'] ?? '');
    if (only === undefined || other !== undefined || only.kind !== 'city' || !only.coordinates) continue;
    const where = only.coordinates;
    const near = candidates.filter(
      ({ kind, coordinates }) =>
        kind === 'city' && coordinates !== null && isNear(coordinates, where, BESIDE_KM),
    );
    if (near[0] !== undefined) return near[0];
  }
  return null;
}

const ADJECTIVE_BEFORE = /(?<adjective>\p{L}{2,30}(?:sche[nrms]?|er)) $/u;

function countryBefore(
  before: string,
  candidates: readonly PlaceCandidate[],
  gazetteer: Gazetteer,
): PlaceCandidate | null {
  const adjective = ADJECTIVE_BEFORE.exec(before)?.groups?.['adjective'];
  const land = adjective === undefined ? undefined : gazetteer.derived(adjective)?.place;
  if (land?.kind !== 'country') return null;
  return candidates.find(({ kind, country }) => kind !== 'country' && country === land.country) ?? null;
}

function kindBefore(
  written: string,
  before: string,
  candidates: readonly PlaceCandidate[],
  gazetteer: Gazetteer,
): PlaceCandidate | null {
  // „die Hauptstadt Venezuelas“ is a town of the country, not one that is called so
  if (candidates.some((candidate) => candidate.name !== written && isNamed(candidate, written))) return null;
  const canton = before.endsWith('Kanton ') ? gazetteer.lookup(`Kanton ${written}`)[0] : undefined;
  if (canton !== undefined) return canton;
  const kind = BEFORE_REGION.test(before)
    ? 'region'
    : BEFORE_CITY.test(before)
      ? 'city'
      : BEFORE_WATER.test(before)
        ? 'water'
        : null;
  return candidates.find((each) => each.kind === kind && !isSpelledElse(each.name, written)) ?? null;
}

/** „Singāpur“ in India is not „die Stadt Singapur“. */
function isSpelledElse(name: string, written: string): boolean {
  return (
    name !== written && name.length === written.length && withoutAccents(name) === withoutAccents(written)
  );
}

const withoutAccents = (name: string): string => name.normalize('NFKD').replace(/\p{M}/gu, '');
