import { COUNTRIES } from '../../german/countries.ts';
import type { PlaceCandidate } from '../../knowledge/gazetteer.ts';
import type { Place, Span } from '../../record.ts';
import type { Context } from '../tagger/context.ts';
import { type Scored, type Surroundings, scoreReadings } from './chooseReading.ts';
import { findDerived } from './findDerived.ts';
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
 * of places in the rest of the text. `taken` are spans of people and organisations, where nothing is derived.
 * A name that no table has becomes a place without coordinates. Order: first mention.
 */
export function resolvePlaces(
  context: Context,
  spans: readonly Span[],
  { gazetteer, never, derivedParts, lookup }: PlaceKnowledge,
  taken: readonly { start: number; end: number }[] = [],
): Place[] {
  const { text } = context.tokens;
  const named = spans.filter((span) => !never.has(span.text)).sort((a, b) => a.start - b.start);
  const derived = findDerived(
    context,
    [...spans, ...taken].sort((a, b) => a.start - b.start || a.end - b.end),
    derivedParts,
  );

  const names = new Map<string, Name>();
  for (const span of named) {
    const name = names.get(span.text);
    if (name === undefined) names.set(span.text, { spans: [span], candidates: lookup(span.text) });
    else name.spans.push(span);
  }

  const around = surroundings(
    [...names.values()],
    derived.map(({ place }) => place),
  );
  const places = new Map<string, Place>();
  /** the namesake chosen in place of the likeliest: „Frankfurter“ follows „Frankfurt (Oder)“ */
  const instead = new Map<string, PlaceCandidate>();
  for (const [written, { spans: mentions, candidates }] of names) {
    if (candidates.length === 0) {
      // „Kleindorfs“ is Kleindorf where the article says that too
      const bare = written.replace(/['’]?s$/u, '');
      const place = unknownPlace(names.has(bare) ? bare : written, gazetteer);
      open(places, place.id, () => place).mentions.push(...mentions);
      continue;
    }
    const scored = scoreReadings(written, candidates, around);
    const cues = mentions.map((span) =>
      candidates.length > 1 ? readCue(text, span, candidates, gazetteer) : null,
    );
    // one sense in an article: a mention without a cue follows the first that has one
    const sense = cues.find((cue) => cue !== null) ?? scored[0]?.candidate;
    mentions.forEach((span, index) => {
      const chosen = cues[index] ?? sense;
      if (chosen === undefined) return;
      open(places, chosen.id, () => toPlace(chosen, scored)).mentions.push(span);
    });
    const [likeliest] = candidates;
    if (likeliest !== undefined && sense !== undefined && likeliest !== sense)
      instead.set(likeliest.id, sense);
  }
  for (const { span, place } of derived) {
    const meant = instead.get(place.id) ?? place;
    open(places, meant.id, () => toPlace(meant, [])).derived.push(span);
  }

  for (const place of places.values()) place.mentions.sort((a, b) => a.start - b.start);
  return [...places.values()].sort((a, b) => firstOffset(a) - firstOffset(b));
}

function surroundings(names: readonly Name[], derived: readonly PlaceCandidate[]): Surroundings {
  const countries = new Map<string, number>();
  const near: { lat: number; lon: number }[] = [];
  const certain = names.flatMap(({ candidates }) => (candidates.length === 1 ? candidates : []));
  for (const { country } of [...certain, ...derived])
    if (country !== null) countries.set(country, (countries.get(country) ?? 0) + 1);
  for (const { kind, coordinates, population } of certain) {
    if (kind !== 'country' && coordinates !== null && population < TELLS_LITTLE) near.push(coordinates);
  }
  return { countries, near };
}

function open(
  places: Map<string, Place>,
  id: string,
  make: () => Omit<Place, 'mentions' | 'derived'>,
): Place {
  const there = places.get(id);
  if (there !== undefined) return there;
  const opened: Place = { ...make(), mentions: [], derived: [] };
  places.set(id, opened);
  return opened;
}

function toPlace(chosen: PlaceCandidate, scored: readonly Scored[]): Omit<Place, 'mentions' | 'derived'> {
  const { id, name, status, kind, coordinates, country, geonames } = chosen;
  const other = scored.find(({ candidate }) => candidate !== chosen)?.candidate;
  return {
    id,
    name,
    status,
    kind,
    coordinates,
    country,
    ...(geonames === null ? {} : { geonames }),
    ...(other === undefined ? {} : { runnerUp: { id: other.id, name: tellingName(other, chosen) } }),
  };
}

/** „Paris (USA)“ beside „Paris“ */
function tellingName(other: PlaceCandidate, chosen: PlaceCandidate): string {
  const country = other.country === null ? undefined : COUNTRY_NAMES.get(other.country);
  return other.name === chosen.name && country !== undefined ? `${other.name} (${country})` : other.name;
}

function firstOffset({ mentions, derived }: Place): number {
  return Math.min(
    mentions[0]?.start ?? Number.POSITIVE_INFINITY,
    derived[0]?.start ?? Number.POSITIVE_INFINITY,
  );
}
