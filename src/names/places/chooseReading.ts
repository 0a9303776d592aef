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
const FIRST = 0.5;
const SAME_COUNTRY = 1;
const NEARBY = 1.2;
const NEARBY_KM = 130;

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
    if (candidate.name === written) score += MAIN_NAME;
    score += Math.log10(Math.max(10, candidate.population)) * PER_POWER_OF_TEN;
    if (candidate.country !== null && around.countries.has(candidate.country)) score += SAME_COUNTRY;
    if (candidate.coordinates !== null && isNearAny(candidate.coordinates, around.near)) score += NEARBY;
    scored.push({ candidate, score });
  }
  return scored.sort((a, b) => b.score - a.score);
}

function isNearAny(place: Coordinates, others: readonly Coordinates[]): boolean {
  for (const other of others) if (isNear(place, other)) return true;
  return false;
}

/** A degree of latitude is 111 km, so most pairs need no trigonometry. */
const isNear = (a: Coordinates, b: Coordinates): boolean =>
  Math.abs(a.lat - b.lat) * 111 < NEARBY_KM && kilometres(a, b) < NEARBY_KM;

/** Great-circle distance by the haversine formula, with the mean radius of the earth. */
export function kilometres(a: Coordinates, b: Coordinates): number {
  const radians = Math.PI / 180;
  const squared = (degrees: number): number => Math.sin((degrees * radians) / 2) ** 2;
  const h =
    squared(b.lat - a.lat) + Math.cos(a.lat * radians) * Math.cos(b.lat * radians) * squared(b.lon - a.lon);
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}
