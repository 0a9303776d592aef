import { COUNTRIES } from '../../german/countries.ts';
import type { PlaceCandidate } from '../../knowledge/gazetteer.ts';
import type { Place, Span } from '../../record.ts';
import type { Context } from '../tagger/context.ts';
import { type Scored, type Surroundings, scoreReadings } from './chooseReading.ts';
import { type DerivedMention, findDerived, type Stretch } from './findDerived.ts';
import type { PlaceKnowledge } from './placeKnowledge.ts';
import { readCue } from './readCue.ts';
import { unknownPlace } from './unknownPlace.ts';

/** Names of this size are known everywhere and say little about where an article's other places lie. */
const TELLS_LITTLE = 1_000_000;
const COUNTRY_NAMES = new Map(COUNTRIES.map(({ code, name }) => [code, name]));

/** All mentions of one name in the article, and what it can mean. */
interface Name {
  spans: Span[];
  candidates: readonly PlaceCandidate[];
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
  const { text } = context.tokens;
  const derived = findDerived(context, taken, derivedParts);

  const names = new Map<string, Name>();
  for (const span of spans) {
    if (never.size > 0 && never.has(span.text)) continue;
    const name = names.get(span.text);
    if (name === undefined) names.set(span.text, { spans: [span], candidates: lookup(span.text) });
    else name.spans.push(span);
  }

  const around = surroundings(names, derived);
  const places = new Map<string, Place>();
  /** the namesake chosen in place of the likeliest: „Frankfurter“ follows „Frankfurt (Oder)“ */
  const instead = new Map<string, PlaceCandidate>();
  for (const [written, { spans: mentions, candidates }] of names) {
    if (candidates.length === 0) {
      // „Kleindorfs“ is Kleindorf where the article says that too
      const bare = written.replace(/['’]?s$/u, '');
      const place: Place = {
        ...unknownPlace(names.has(bare) ? bare : written, gazetteer),
        mentions: [],
        derived: [],
      };
      const opened = places.get(place.id) ?? place;
      places.set(place.id, opened);
      for (const span of mentions) opened.mentions.push(span);
      continue;
    }
    const [only] = candidates;
    if (candidates.length === 1 && only !== undefined) {
      const { mentions: all } = open(places, only, null);
      for (const span of mentions) all.push(span);
      continue;
    }
    const scored = scoreReadings(written, candidates, around);
    const cues = mentions.map((span) => readCue(text, span, candidates, gazetteer));
    // one sense in an article: a mention without a cue follows the first that has one
    const sense = cues.find((cue) => cue !== null) ?? scored[0]?.candidate;
    mentions.forEach((span, index) => {
      const chosen = cues[index] ?? sense;
      if (chosen === undefined) return;
      open(places, chosen, scored).mentions.push(span);
    });
    const [likeliest] = candidates;
    if (likeliest !== undefined && sense !== undefined && likeliest !== sense)
      instead.set(likeliest.id, sense);
  }
  for (const { span, place } of derived) {
    open(places, instead.get(place.id) ?? place, null).derived.push(span);
  }

  const all: Place[] = [];
  for (const place of places.values()) {
    if (place.mentions.length > 1) place.mentions.sort((a, b) => a.start - b.start);
    all.push(place);
  }
  return all.sort((a, b) => firstOffset(a) - firstOffset(b));
}

function surroundings(names: ReadonlyMap<string, Name>, derived: readonly DerivedMention[]): Surroundings {
  const countries = new Map<string, number>();
  const near: { lat: number; lon: number }[] = [];
  const count = (country: string | null): void => {
    if (country !== null) countries.set(country, (countries.get(country) ?? 0) + 1);
  };
  for (const { candidates } of names.values()) {
    const [only] = candidates;
    if (candidates.length !== 1 || only === undefined) continue;
    count(only.country);
    if (only.kind !== 'country' && only.coordinates !== null && only.population < TELLS_LITTLE)
      near.push(only.coordinates);
  }
  for (const { place } of derived) count(place.country);
  return { countries, near };
}

/** The article's place of that reading; `scored` are the namesakes, of which the next best is kept. */
function open(places: Map<string, Place>, chosen: PlaceCandidate, scored: readonly Scored[] | null): Place {
  const there = places.get(chosen.id);
  if (there !== undefined) return there;
  const other = scored?.find(({ candidate }) => candidate !== chosen)?.candidate;
  const opened = other === undefined ? placeOf(chosen) : placeBeside(chosen, other);
  places.set(chosen.id, opened);
  return opened;
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

function firstOffset({ mentions, derived }: Place): number {
  const mention = mentions[0]?.start ?? Number.MAX_SAFE_INTEGER;
  const other = derived[0]?.start ?? Number.MAX_SAFE_INTEGER;
  return Math.min(mention, other);
}
