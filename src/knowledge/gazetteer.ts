import { AMBIGUOUS_PLACES } from '../german/ambiguousPlaces.ts';
import { FIRST_NAMES } from '../german/firstNames.ts';
import { NOUNS } from '../german/nouns.ts';
import { SURNAMES } from '../german/surnames.ts';
import type { Place } from '../record.ts';
import { remembered } from '../remembered.ts';
import { slug } from '../slug.ts';
import type { PlaceAuthority } from './authority.ts';
import type { City } from './cities.ts';
import { derivedWords } from './derivedWords.ts';
import { cityEntry, type PlaceEntry, placeEntries, shortName } from './placeEntries.ts';

/** One of the places that a name can mean. */
export interface PlaceCandidate {
  /** unique among all places: the plain slug for the most important bearer, `paris-us`, `paris-4717560` for others */
  id: string;
  name: string;
  kind: Place['kind'];
  coordinates: { lat: number; lon: number } | null;
  /** ISO 3166-1 alpha-2, null where it lies in several */
  country: string | null;
  geonames: string | null;
  /** `authority`: an editor's record */
  status: 'authority' | 'found';
  /** 0 where unknown or without meaning */
  population: number;
  /** in the tables of countries, regions and German names for towns, so known to newspaper readers */
  wellKnown: boolean;
  /** the name is a German word as well („Essen“, „Halle“): believe it only where the context says so */
  ambiguousWithNoun: boolean;
  /** the name is a first name or surname as well („Martin“, „Jackson“) */
  ambiguousWithPerson: boolean;
}

/** A word made from a place's name. */
export interface DerivedPlace {
  place: PlaceCandidate;
  kind: 'adjective' | 'inhabitant' | 'compound';
  /** the length of the part of the word that names the place: 2 in „US-Präsident“, all of „Berliner“ */
  length: number;
  /** a noun of its own too („Hamburger“), so made from the town only before another noun: „der Hamburger Hafen“ */
  alsoNoun?: true;
}

export interface Gazetteer {
  /**
   * The places of this name, likeliest first; [] for an unknown one. Takes the nominative as written, capitals
   * („MOSKAU“), spelt-out umlauts („Koeln“) and missing accents („Bogota“); no genitive, no article.
   */
  lookup(name: string): readonly PlaceCandidate[];
  /** What an adjective, inhabitants' name or compound refers to, inflected as it stands: „nordkoreanischen“, „US-Präsident“ */
  derived(word: string): DerivedPlace | null;
  /** Whether the name of another place may begin with this one: „Frankfurt“, for „Frankfurt an der Oder“. */
  goesOn(name: string): boolean;
  /** the place of an id, if the gazetteer or an editor's record has it */
  byId(id: string): PlaceCandidate | null;
}

const LONGEST_NAME = 80;
/** How many answers are kept: names repeat. */
const MEMORY = 50_000;
const NO_PLACES: readonly PlaceCandidate[] = [];
const NO_ENTRIES: readonly PlaceEntry[] = [];
const noun = new Set(NOUNS);

/**
 * Builds the gazetteer. The tables are read at the first question, in some 300 ms, so that what asks nothing pays
 * nothing. `places` are the editor's records: they replace an entry of the same id and come first.
 */
export function createGazetteer(places: readonly PlaceAuthority[], never: readonly string[]): Gazetteer {
  let built: Gazetteer | null = null;
  const open = (): Gazetteer => {
    built ??= buildGazetteer(places, new Set(never));
    return built;
  };
  return {
    lookup: (name) => open().lookup(name),
    derived: (word) => open().derived(word),
    goesOn: (name) => open().goesOn(name),
    byId: (id) => open().byId(id),
  };
}

function buildGazetteer(places: readonly PlaceAuthority[], never: ReadonlySet<string>): Gazetteer {
  const { entries, cities } = placeEntries();
  const index = indexNames(entries, cities);
  const candidates = new Candidates(index.bearersOf);
  const authority = new Map<string, { candidate: PlaceCandidate; name: string }[]>();
  for (const record of places) {
    const made = candidates.add(record);
    for (const name of [record.name, ...record.variants]) {
      const key = slug(name, LONGEST_NAME);
      const list = authority.get(key) ?? [];
      list.push({ candidate: made, name });
      authority.set(key, list);
    }
  }

  const read = (name: string): readonly PlaceCandidate[] => {
    if (!/^[\p{Lu}\d'’]/u.test(name) || never.has(name)) return NO_PLACES;
    const key = slug(name, LONGEST_NAME);
    if (key === '') return NO_PLACES;
    const listed = authority.get(key);
    const bearers = index.bearersOf(key);
    // most words are no place's name
    if (listed === undefined && bearers.length === 0) return NO_PLACES;
    const found: PlaceCandidate[] = [];
    for (const { candidate: made, name: spelt } of listed ?? []) if (fits(name, spelt)) found.push(made);
    const ranked = bearers
      .filter((entry) => fits(name, entry.name) || entry.others.some((other) => fits(name, other)))
      .sort((a, b) => rank(b, name) - rank(a, name));
    for (const entry of ranked) found.push(candidates.of(entry));
    return [...new Set(found)];
  };
  const known = remembered(read, MEMORY);
  const lookup = (name: string): readonly PlaceCandidate[] =>
    name.length > LONGEST_NAME ? NO_PLACES : known(name);

  const words = derivedWords(entries, places);
  const derived = (word: string): DerivedPlace | null => {
    if (word.length > LONGEST_NAME || never.has(word)) return null;
    const found = words(word, lookup);
    if (found === null) return null;
    if ('place' in found) return found;
    const place = typeof found.of === 'string' ? candidates.byId(found.of) : candidates.of(found.of);
    return place === null ? null : { place, kind: found.kind, length: word.length };
  };

  let beginnings: Set<string> | null = null;
  const goesOn = (name: string): boolean => {
    beginnings ??= beginningsOf([...index.keys(), ...authority.keys()]);
    const key = slug(name, LONGEST_NAME);
    return key === '' || beginnings.has(key);
  };

  return { lookup, derived, goesOn, byId: (id) => candidates.byId(id) };
}

interface NameIndex {
  /** the entries whose name or other name has this slug */
  bearersOf(key: string): readonly PlaceEntry[];
  keys(): Iterable<string>;
}

/** Files entries and cities by their names. A city becomes an entry when somebody asks for it: most are never asked for. */
function indexNames(entries: readonly PlaceEntry[], cities: readonly City[]): NameIndex {
  const index = new Map<string, PlaceEntry | City | (PlaceEntry | City)[]>();
  for (const entry of entries) for (const name of [entry.name, ...entry.others]) add(index, entry, name);
  for (const city of cities) {
    add(index, city, city.name);
    const short = shortName(city);
    if (short !== null) add(index, city, short);
  }
  const ofCity = new Map<City, PlaceEntry>();
  const asEntry = (known: PlaceEntry | City): PlaceEntry => {
    if ('kind' in known) return known;
    const entry = ofCity.get(known) ?? cityEntry(known);
    ofCity.set(known, entry);
    return entry;
  };
  return {
    bearersOf(key) {
      const found = index.get(key);
      if (found === undefined) return NO_ENTRIES;
      return Array.isArray(found) ? [...new Set(found.map(asEntry))] : [asEntry(found)];
    },
    keys: () => index.keys(),
  };
}

/** Entries and editor's records as candidates, one for each id. */
class Candidates {
  readonly #bearersOf: NameIndex['bearersOf'];
  readonly #made = new Map<PlaceEntry, PlaceCandidate>();
  readonly #byId = new Map<string, PlaceCandidate>();

  constructor(bearersOf: NameIndex['bearersOf']) {
    this.#bearersOf = bearersOf;
  }

  /** Adds an editor's record, before any entry is asked for. */
  add(record: PlaceAuthority): PlaceCandidate {
    const entry = this.#entryOf(record.id) ?? this.#bearersOf(slug(record.name))[0];
    const made = fromAuthority(record, entry);
    this.#byId.set(record.id, made);
    return made;
  }

  /** An entry as a candidate; the editor's record in its stead where it has the same id. */
  of(entry: PlaceEntry): PlaceCandidate {
    const known = this.#made.get(entry);
    if (known !== undefined) return known;
    const id = this.#idOf(entry);
    const made = this.#byId.get(id) ?? toCandidate(entry, id);
    this.#made.set(entry, made);
    this.#byId.set(id, made);
    return made;
  }

  byId(id: string): PlaceCandidate | null {
    const known = this.#byId.get(id);
    if (known !== undefined) return known;
    const entry = this.#entryOf(id);
    return entry === undefined ? null : this.of(entry);
  }

  #entryOf(id: string): PlaceEntry | undefined {
    // the slug of the name opens every id that `entryId` makes
    return [id, id.replace(/-[a-z]{2}(?:-\d+)?$/, '')]
      .flatMap((key) => this.#bearersOf(key))
      .find((entry) => this.#idOf(entry) === id);
  }

  #idOf(entry: PlaceEntry): string {
    return entryId(entry, this.#bearersOf(slug(entry.name)));
  }
}

/** The keys cut off at each hyphen: `frankfurt-an-der-oder` → frankfurt, frankfurt-an, frankfurt-an-der */
function beginningsOf(keys: readonly string[]): Set<string> {
  const beginnings = new Set<string>();
  for (const key of keys)
    for (let at = key.indexOf('-'); at > 0; at = key.indexOf('-', at + 1)) beginnings.add(key.slice(0, at));
  return beginnings;
}

function add<T extends PlaceEntry | City>(index: Map<string, T | T[]>, place: T, name: string): void {
  put(index, /^[A-Za-z]+$/.test(name) ? name.toLowerCase() : slug(name), place);
  // „Zurich“, „Dusseldorf“: how foreign reports spell large towns
  if (place.population >= 100_000 && /[äöüÄÖÜ]/.test(name))
    put(index, slug(name.normalize('NFD').replace(/\p{M}/gu, '')), place);
}

function put<T extends PlaceEntry | City>(index: Map<string, T | T[]>, key: string, place: T): void {
  const there = index.get(key);
  if (there === undefined) index.set(key, place);
  else if (Array.isArray(there)) there.push(place);
  else index.set(key, [there, place]);
}

/** Whether a name as written can be this name: „US“ is not „Us“, and „Of“ is not „OF“. */
function fits(written: string, name: string): boolean {
  if (written === name) return true;
  if (slug(written) !== slug(name) && slug(written) !== slug(name.normalize('NFD').replace(/\p{M}/gu, '')))
    return false;
  const capitals = written === written.toUpperCase();
  if (name === name.toUpperCase()) return false;
  if (capitals) return written.length > 3;
  return true;
}

function rank(entry: PlaceEntry, written: string): number {
  const exact = entry.name === written;
  // a main name beats even a country's other name: „Georgia“ is the state before it is Georgien
  return (
    entry.weight + (entry.listed && exact ? 2e9 : 0) + (exact || entry.others.includes(written) ? 1e6 : 0)
  );
}

/** The plain slug for the likeliest bearer of a name, then country, then GeoNames id: never the same for two. */
function entryId(entry: PlaceEntry, bearers: readonly PlaceEntry[]): string {
  const base = slug(entry.name);
  const rivals = bearers.filter((bearer) => slug(bearer.name) === base);
  const first = (list: readonly PlaceEntry[]): PlaceEntry | undefined =>
    list.reduce<PlaceEntry | undefined>(
      (best, each) => (best === undefined || standing(each) > standing(best) ? each : best),
      undefined,
    );
  const likeliest = first(rivals);
  if (likeliest === entry || entry.country === null) return base;
  const inCountry = rivals.filter((rival) => rival !== likeliest && rival.country === entry.country);
  const land = entry.country.toLowerCase();
  if (first(inCountry) === entry) return `${base}-${land}`;
  return `${base}-${land}-${entry.geonames ?? entry.kind}`;
}

function standing(entry: PlaceEntry): number {
  return entry.weight + (entry.listed ? 3e7 : 0);
}

function toCandidate(entry: PlaceEntry, id: string): PlaceCandidate {
  return Object.freeze({
    id,
    name: entry.name,
    kind: entry.kind,
    coordinates: Object.freeze({ lat: entry.lat, lon: entry.lon }),
    country: entry.country,
    geonames: entry.geonames === null ? null : String(entry.geonames),
    status: 'found',
    population: entry.population,
    wellKnown: entry.listed,
    ambiguousWithNoun: noun.has(entry.name) || AMBIGUOUS_PLACES.has(entry.name),
    ambiguousWithPerson: isPersonal(entry.name),
  });
}

function fromAuthority(record: PlaceAuthority, known: PlaceEntry | undefined): PlaceCandidate {
  const { lat = known?.lat, lon = known?.lon } = record;
  return Object.freeze({
    id: record.id,
    name: record.name,
    kind: record.kind,
    coordinates: lat === undefined || lon === undefined ? null : Object.freeze({ lat, lon }),
    country: record.country ?? known?.country ?? null,
    geonames: record.geonames ?? (known?.geonames == null ? null : String(known.geonames)),
    status: 'authority',
    population: known?.population ?? 0,
    wellKnown: true,
    ambiguousWithNoun: noun.has(record.name) || AMBIGUOUS_PLACES.has(record.name),
    ambiguousWithPerson: isPersonal(record.name),
  });
}

function isPersonal(name: string): boolean {
  return FIRST_NAMES.has(name) || SURNAMES.has(name);
}
