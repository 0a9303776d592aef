import type { Gazetteer, PlaceCandidate } from '../../knowledge/gazetteer.ts';
import type { Span } from '../../record.ts';
import { kilometres } from './chooseReading.ts';

/** How far the words beside a name are read, in characters. */
const REACH = 40;
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
 * 3. its kind stands before it: „im Bundesstaat Washington“, „an der Moldau“
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
    kindBefore(span.text, before, candidates)
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

function kindBefore(
  written: string,
  before: string,
  candidates: readonly PlaceCandidate[],
): PlaceCandidate | null {
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
