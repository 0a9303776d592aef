import type { PlaceCandidate } from '../../knowledge/gazetteer.ts';

interface Coordinates {
  readonly lat: number;
  readonly lon: number;
}

/** What else the article names that can tell namesakes apart. */
export interface Surroundings {
  /** countries of the article's unambiguous places and adjectives */
  countries: ReadonlySet<string>;
  /** unambiguous places of regional weight, for nearness */
  near: readonly Coordinates[];
}

/** A candidate with its score; only differences have a meaning. */
export interface Scored {
  candidate: PlaceCandidate;
  score: number;
}

/** A place in a table of German names is meant before a namesake abroad, unless the sentence itself says otherwise. */
const WELL_KNOWN = 5;
const PER_POWER_OF_TEN = 0.5;
/** „Georgia“ is the main name of the state and another name of Georgien. */
const MAIN_NAME = 1.5;
/** „Panama“ is the country; where the town is meant, the text says so: „die Stadt Panama“ */
const COUNTRY = 3;
const FIRST = 0.5;
const SAME_COUNTRY = 1;
const NEARBY = 1.2;
export const NEARBY_KM = 130;
/** beside a place next to it: Basel tells of Freiburg im Breisgau, Bern of the one in Switzerland */
const CLOSE = 0.6;
const CLOSE_KM = 60;

/**
 * Ranks the namesakes of one name by what is known of them and by the article's other places.
 * The best comes first; the order that comes in, by importance, breaks ties.
 */
export function scoreReadings(
  written: string,
  candidates: readonly PlaceCandidate[],
  around: Surroundings,
): Scored[] {
  const scored: Scored[] = [];
  for (const candidate of candidates) {
    let score = scored.length === 0 ? FIRST : 0;
    if (candidate.wellKnown) score += WELL_KNOWN;
    const isMain = isNamed(candidate, written);
    if (isMain) score += MAIN_NAME;
    if (isMain && candidate.kind === 'country') score += COUNTRY;
    score += Math.log10(Math.max(10, candidate.population)) * PER_POWER_OF_TEN;
    if (candidate.country !== null && around.countries.has(candidate.country)) score += SAME_COUNTRY;
    if (candidate.coordinates !== null && isNearAny(candidate.coordinates, around.near, NEARBY_KM)) {
      score += NEARBY;
      if (isNearAny(candidate.coordinates, around.near, CLOSE_KM)) score += CLOSE;
    }
    scored.push({ candidate, score });
  }
  return scored.sort((a, b) => b.score - a.score);
}

/** By its main name, in the genitive too: „Venezuelas“ */
export const isNamed = ({ name }: PlaceCandidate, written: string): boolean =>
  written === name ||
  (written.length === name.length + 1 && written.endsWith('s') && written.startsWith(name));

export function isNearAny(place: Coordinates, others: readonly Coordinates[], km: number): boolean {
  for (const other of others) if (isNear(place, other, km)) return true;
  return false;
}

/** A degree of latitude is 111 km, so most pairs need no trigonometry. */
export const isNear = (a: Coordinates, b: Coordinates, km: number): boolean =>
  Math.abs(a.lat - b.lat) * 111 < km && kilometres(a, b) < km;

/** Great-circle distance by the haversine formula, with the mean radius of the earth. */
export function kilometres(a: Coordinates, b: Coordinates): number {
  const radians = Math.PI / 180;
  const squared = (degrees: number): number => Math.sin((degrees * radians) / 2) ** 2;
  const h =
    squared(b.lat - a.lat) + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * squared(b.lon - a.lon);
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}
