import { AMBIGUOUS_PLACES } from '../german/ambiguousPlaces.ts';
import { COUNTRIES } from '../german/countries.ts';
import { EXONYMS } from '../german/exonyms.ts';
import { NOUNS } from '../german/nouns.ts';
import { REGIONS } from '../german/regions.ts';
import type { Place } from '../record.ts';
import { type City, readCities } from './cities.ts';

/** A place as the gazetteer holds it, before anyone asked for it. */
export interface PlaceEntry {
  name: string;
  others: readonly string[];
  kind: Place['kind'];
  /** ISO 3166-1 alpha-2, null where it lies in several */
  country: string | null;
  /** first-level division as GeoNames codes it; '' where unknown */
  admin: string;
  lat: number;
  lon: number;
  geonames: number | null;
  /** 0 where unknown or of no meaning */
  population: number;
  /** how likely a German article that says only the name means this place; larger is likelier */
  weight: number;
  /** whether its name is the one German newspapers use for it: „Valencia“ is the Spanish one, though Venezuela's is larger */
  listed: boolean;
  /** uninflected, „nordkoreanisch“ */
  adjectives: readonly string[];
  /** masculine singular, „Nordkoreaner“ */
  inhabitants: readonly string[];
}

/**
 * Weights put kinds in order where they share a name: Luxemburg the country before the town, Brandenburg the state
 * before the town, Washington the city before the state. Towns count by inhabitants, those near by four times.
 */
const WEIGHT = { country: 1e9, region: 3e6, landscape: 2e6, water: 1.5e6, site: 1e6, other: 1e6 } as const;
const NEAR = new Set(['DE', 'AT', 'CH']);
const NONE: readonly string[] = [];
const noun = new Set(NOUNS);
/** capitals that need no German name of their own: „Nassau“, „Lomé“ */
const CAPITALS = new Set(COUNTRIES.map(({ code, capital }) => `${code} ${capital}`));
// „Washington“ has its row there; the other Washingtons of the country are no capitals
for (const { country, name } of EXONYMS) CAPITALS.delete(`${country} ${name}`);

/**
 * All countries, regions and towns that the gazetteer knows; each real place stands in one of the two lists, once.
 * Towns without a German name of their own stay rows of the city list: most of the 30,000 are never asked for.
 */
export function placeEntries(): { entries: PlaceEntry[]; cities: City[] } {
  const cities = readCities();
  const entries: PlaceEntry[] = [];
  for (const country of COUNTRIES) {
    entries.push({
      ...country,
      kind: 'country',
      country: country.code,
      admin: '',
      geonames: null,
      population: 0,
      weight: WEIGHT.country,
      listed: true,
    });
  }
  for (const region of REGIONS)
    entries.push({
      ...region,
      admin: '',
      geonames: null,
      population: 0,
      weight: WEIGHT[region.kind],
      listed: true,
    });

  const largest = new Map<string, City>();
  for (const city of cities) {
    const key = `${city.country} ${city.name}`;
    if ((largest.get(key)?.population ?? -1) < city.population) largest.set(key, city);
  }
  const taken = new Set<City>();
  for (const { name, others, listed, country, derived } of EXONYMS) {
    const [lat, lon] = listed.split(' ').map(Number);
    const city = largest.get(`${country} ${listed}`);
    if (city !== undefined) taken.add(city);
    entries.push({
      name,
      others: city === undefined || listed === name ? others : [...others, listed],
      kind: 'city',
      country,
      admin: city?.admin ?? '',
      lat: city?.lat ?? lat ?? Number.NaN,
      lon: city?.lon ?? lon ?? Number.NaN,
      geonames: city?.geonames ?? null,
      population: city?.population ?? 0,
      weight: cityWeight(city?.population ?? 0, country),
      listed: true,
      adjectives: derived.filter((word) => /^\p{Ll}/u.test(word)),
      inhabitants: derived.filter((word) => /^\p{Lu}/u.test(word)),
    });
  }
  // „Un“, „Of“, „Mau“: abroad, so short a name is a word or an abbreviation to a German reader
  const readable = ({ name, country }: City): boolean => name.length > 3 || NEAR.has(country);
  return { entries, cities: cities.filter((city) => !taken.has(city) && readable(city)) };
}

/** „Limburg“ for „Limburg an der Lahn“, „Landau“ for „Landau in der Pfalz“: what the neighbourhood calls them. */
const WITH_ADDITION =
  /^(?<short>(?:Bad )?\p{Lu}[\p{Ll}-]{3,})(?: \((?!Kreis)| (?:am|an|auf|bei|im|in|ob|unter|vor)(?: der| dem)? \p{Lu})/u;
/** A village is called by its full name outside its own paper. */
const CALLED_SHORT = 10_000;

/** The short name of a town near by that carries an addition; null where it is a word of another kind. */
export function shortName({ name, country, population }: City): string | null {
  if (population < CALLED_SHORT || !NEAR.has(country)) return null;
  const short = WITH_ADDITION.exec(name)?.groups?.['short'];
  return short === undefined || noun.has(short) || AMBIGUOUS_PLACES.has(short) ? null : short;
}

/** A row of the city list as an entry. */
export function cityEntry(city: City): PlaceEntry {
  const short = shortName(city);
  const { geonames, name, country, admin, population, lat, lon } = city;
  return {
    name,
    others: short === null ? NONE : [short],
    kind: 'city',
    country,
    admin,
    lat,
    lon,
    geonames,
    population,
    weight: cityWeight(population, country),
    listed: CAPITALS.has(`${country} ${name}`),
    adjectives: NONE,
    inhabitants: NONE,
  };
}

function cityWeight(population: number, country: string): number {
  return population * (NEAR.has(country) ? 4 : 1);
}
