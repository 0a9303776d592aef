import { COUNTRY_NAMES } from '../../german/countries.ts';
import type { Gazetteer, PlaceCandidate } from '../../knowledge/gazetteer.ts';
import type { Place, Span } from '../../record.ts';
import type { Context } from '../tagger/context.ts';
import { isNearAny, NEARBY_KM, type Scored, type Surroundings, scoreReadings } from './chooseReading.ts';
import { type DerivedMention, findDerived, type Stretch } from './findDerived.ts';
import type { PlaceKnowledge } from './placeKnowledge.ts';
import { readCue } from './readCue.ts';
import { unknownPlace } from './unknownPlace.ts';

/** Names of this size are known everywhere and say little about where an article's other places lie. */
const TELLS_LITTLE = 1_000_000;

/** All mentions of one name in the article, and what it can mean. */
interface Name {
  readonly written: string;
  readonly spans: Span[];
  readonly candidates: readonly PlaceCandidate[];
}

/** One place of the article. Places are of several forms, so their lists are held beside them, where all find them alike. */
interface Opened {
  readonly place: Place;
  readonly mentions: Span[];
  readonly derived: Span[];
}

/** The places of the article by their id, in the order they were opened. */
class Places {
  readonly all: Opened[] = [];
  readonly #byId = new Map<string, Opened>();

  /** The place of that reading; `scored` are the namesakes, of which the next best is kept. */
  open(chosen: PlaceCandidate, scored: readonly Scored[] | null): Opened {
    const there = this.#byId.get(chosen.id);
    if (there !== undefined) return there;
    const other = scored === null ? null : otherThan(chosen, scored);
    return this.#add(other === null ? placeOf(chosen) : placeBeside(chosen, other));
  }

  /** A place that no table has. */
  openUnknown(unknown: Omit<Place, 'mentions' | 'derived'>): Opened {
    return this.#byId.get(unknown.id) ?? this.#add({ ...unknown, mentions: [], derived: [] });
  }

  #add(place: Place): Opened {
    const opened = { place, mentions: place.mentions, derived: place.derived };
    this.#byId.set(place.id, opened);
    this.all.push(opened);
    return opened;
  }
}

/**
 * Makes the article's places from the spans where a place's name stands: one entity per real place, namesakes told
 * apart by the sentence, the article's other places and size, the runner-up kept; plus the words derived from names
 * of places in the rest of the text. Both lists in the order of the text; `taken` are the spans of all names, where
 * nothing is derived.
 * A name that no table has becomes a place without coordinates. Order: first mention.
 */
export function resolvePlaces(
  context: Context,
  spans: readonly Span[],
  { gazetteer, never, derivedParts, lookup }: PlaceKnowledge,
  taken: readonly Stretch[],
): Place[] {
  const derived = findDerived(context, taken, derivedParts, lookup);
  const byWriting = new Map<string, Name>();
  const names: Name[] = [];
  for (const span of spans) {
    const written = span.text;
    if (never.size > 0 && never.has(written)) continue;
    const known = byWriting.get(written);
    if (known !== undefined) known.spans.push(span);
    else {
      const name = { written, spans: [span], candidates: lookup(written) };
      byWriting.set(written, name);
      names.push(name);
    }
  }

  const around = surroundings(names, derived);
  const places = new Places();
  /** the namesake chosen in place of the likeliest: „Frankfurter“ follows „Frankfurt (Oder)“ */
  const instead = new Map<string, PlaceCandidate>();
  for (const name of names) {
    const { written, candidates } = name;
    const likeliest = candidates[0];
    if (likeliest === undefined) {
      // „Kleindorfs“ is Kleindorf where the article says that too
      const bare = written.replace(/['’]?s$/u, '');
      addAll(places.openUnknown(unknownPlace(byWriting.has(bare) ? bare : written, gazetteer)), name);
    } else if (candidates.length === 1) addAll(places.open(likeliest, null), name);
    else {
      const sense = addNamesakes(places, name, likeliest, around, context.tokens.text, gazetteer);
      if (sense !== likeliest) instead.set(likeliest.id, sense);
    }
  }
  for (const { span, place } of derived) places.open(instead.get(place.id) ?? place, null).derived.push(span);
  return inOrder(places.all);
}

function addAll({ mentions }: Opened, { spans }: Name): void {
  for (const span of spans) mentions.push(span);
}

/** Chooses among namesakes for each mention; returns the sense that mentions without a cue have. */
function addNamesakes(
  places: Places,
  { written, spans, candidates }: Name,
  likeliest: PlaceCandidate,
  around: Surroundings,
  text: string,
  gazetteer: Gazetteer,
): PlaceCandidate {
  const scored = scoreReadings(written, candidates, around);
  const cues: (PlaceCandidate | null)[] = [];
  // one sense in an article: a mention without a cue follows the first that has one
  let sense: PlaceCandidate | null = null;
  for (const span of spans) {
    const cue = readCue(text, span, candidates, gazetteer);
    cues.push(cue);
    sense ??= senseOf(cue, candidates);
  }
  const best = scored[0]?.candidate ?? likeliest;
  if (sense === null && isUndecided(written, best, candidates, around)) {
    const { name, id } = unknownPlace(written, gazetteer);
    const open: Omit<Place, 'mentions' | 'derived'> = {
      id: `${id}-ort`,
      name,
      status: 'found',
      kind: 'city',
      coordinates: null,
      country: null,
      runnerUp: { id: best.id, name: best.name },
    };
    for (const span of spans) places.openUnknown(open).mentions.push(span);
    return likeliest;
  }
  const common = sense ?? best;
  for (let at = 0; at < spans.length; at++) {
    const span = spans[at];
    if (span !== undefined) places.open(cues[at] ?? common, scored).mentions.push(span);
  }
  return common;
}

/**
 * „In Neustadt wurde gefeiert“: a name that is a plain word, which small towns bear with an addition and others without;
 * nothing in the article tells which.
 */
const isUndecided = (
  written: string,
  best: PlaceCandidate,
  candidates: readonly PlaceCandidate[],
  { near }: Surroundings,
): boolean =>
  best.name.startsWith(`${written} `) &&
  best.population < KNOWN_TO_ALL &&
  candidates.some(({ name, ambiguousWithNoun }) => name === written && ambiguousWithNoun) &&
  !(best.coordinates !== null && isNearAny(best.coordinates, near, NEARBY_KM));

const KNOWN_TO_ALL = 100_000;

/** What the other mentions are, where one has a cue: in an article on „Kanton Freiburg“, „Freiburg“ is the town there. */
function senseOf(cue: PlaceCandidate | null, candidates: readonly PlaceCandidate[]): PlaceCandidate | null {
  if (cue === null || candidates.includes(cue)) return cue;
  return candidates.find(({ kind, country }) => kind === 'city' && country === cue.country) ?? null;
}

function inOrder(all: readonly Opened[]): Place[] {
  for (const { mentions } of all) if (mentions.length > 1) mentions.sort((a, b) => a.start - b.start);
  return [...all].sort((a, b) => firstOffset(a) - firstOffset(b)).map(({ place }) => place);
}

function surroundings(names: readonly Name[], derived: readonly DerivedMention[]): Surroundings {
  const countries = new Set<string>();
  const near: { lat: number; lon: number }[] = [];
  for (const { candidates } of names) {
    const only = candidates[0];
    if (candidates.length !== 1 || only === undefined) continue;
    if (only.country !== null) countries.add(only.country);
    if (only.kind !== 'country' && only.coordinates !== null && only.population < TELLS_LITTLE)
      near.push(only.coordinates);
  }
  for (const { place } of derived) if (place.country !== null) countries.add(place.country);
  return { countries, near };
}

/** The next best of the namesakes. */
function otherThan(chosen: PlaceCandidate, scored: readonly Scored[]): PlaceCandidate | null {
  for (const { candidate } of scored) if (candidate !== chosen) return candidate;
  return null;
}

// written out, since putting objects together field by field is what opening a place would cost
function placeOf({ id, name, status, kind, coordinates, country, geonames }: PlaceCandidate): Place {
  return geonames === null
    ? { id, name, status, kind, coordinates, country, mentions: [], derived: [] }
    : { id, name, status, kind, coordinates, country, geonames, mentions: [], derived: [] };
}

/** The same with the namesake that it may be instead. */
function placeBeside(chosen: PlaceCandidate, other: PlaceCandidate): Place {
  const { id, name, status, kind, coordinates, country, geonames } = chosen;
  const runnerUp = { id: other.id, name: tellingName(other, chosen) };
  return geonames === null
    ? { id, name, status, kind, coordinates, country, runnerUp, mentions: [], derived: [] }
    : { id, name, status, kind, coordinates, country, geonames, runnerUp, mentions: [], derived: [] };
}

/** „Paris (USA)“ beside „Paris“ */
function tellingName(other: PlaceCandidate, chosen: PlaceCandidate): string {
  const country = other.country === null ? undefined : COUNTRY_NAMES.get(other.country);
  return other.name === chosen.name && country !== undefined ? `${other.name} (${country})` : other.name;
}

function firstOffset({ mentions, derived }: Opened): number {
  const mention = mentions[0]?.start ?? Number.MAX_SAFE_INTEGER;
  const other = derived[0]?.start ?? Number.MAX_SAFE_INTEGER;
  return Math.min(mention, other);
}
