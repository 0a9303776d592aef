import { adjectiveForms, compoundHeads, inhabitantForms, townsOf } from '../german/demonyms.ts';
import { NOUNS } from '../german/nouns.ts';
import { SURNAMES } from '../german/surnames.ts';
import type { PlaceAuthority } from './authority.ts';
import type { DerivedPlace, PlaceCandidate } from './gazetteer.ts';
import type { PlaceEntry } from './placeEntries.ts';

/** A form found in a table, with the entry or the editor's record (by id) it belongs to. */
export interface DerivedWord {
  of: PlaceEntry | string;
  kind: 'adjective' | 'inhabitant';
}

type Lookup = (name: string) => readonly PlaceCandidate[];

/** First parts that a compound with a place's name may carry before it: „Ex-US-Präsident“ */
const BEFORE = new Set(['Ex', 'Nicht', 'Anti', 'Pro', 'Noch', 'Vize']);
const POLITICAL_PREFIX = /^(?:pro|anti|nicht)-?(?=\p{Ll}{4})/u;
/** Its first letters. */
const OPENS_PREFIX = new Set(Array.from('pan', (letter) => letter.charCodeAt(0)));
const SMALLEST_NEAR = 20_000;
const SMALLEST = 100_000;
const NEAR = new Set(['DE', 'AT', 'CH']);
const noun = new Set(NOUNS);
/** Collects all forms derived from the tables and returns what reads a word. */
export function derivedWords(
  entries: readonly PlaceEntry[],
  places: readonly PlaceAuthority[],
): (word: string, lookup: Lookup) => DerivedWord | DerivedPlace | null {
  const forms = new Map<string, DerivedWord>();
  const learn = (form: string, word: DerivedWord): void => {
    if (!forms.has(form)) forms.set(form, word);
  };
  const learnAll = (of: DerivedWord['of'], adjectives: readonly string[], inhabitants: readonly string[]) => {
    for (const adjective of adjectives)
      for (const form of adjectiveForms(adjective)) learn(form, { of, kind: 'adjective' });
    for (const inhabitant of inhabitants)
      for (const form of inhabitantForms(inhabitant)) {
        // „Bayer“, „Franke“, „Hesse“: in a newspaper mostly a firm or a family
        if (typeof of !== 'string' && of.kind !== 'country' && SURNAMES.has(form)) continue;
        learn(form, { of, kind: 'inhabitant' });
      }
  };
  for (const { id, adjectives, inhabitants } of places) learnAll(id, adjectives, inhabitants);
  for (const entry of entries) {
    if (entry.adjectives.length + entry.inhabitants.length > 0)
      learnAll(entry, entry.adjectives, entry.inhabitants);
  }

  return (word, lookup) => {
    const known = forms.get(word);
    if (known !== undefined) return known;
    const code = word.charCodeAt(0);
    // most words: small letters, so neither a compound nor made from a town's name
    if (code >= 97 && code <= 122) return OPENS_PREFIX.has(code) ? inTable(word, forms) : null;
    return inTable(word, forms) ?? inCompound(word, lookup) ?? ofTown(word, lookup);
  };
}

/** „Nordkoreanische“ at the head of a sentence, „prorussisch“; but „Russisch“ is a language. */
function inTable(word: string, forms: ReadonlyMap<string, DerivedWord>): DerivedWord | null {
  const small = word.charAt(0).toLowerCase() + word.slice(1);
  if (small !== word) {
    const found = forms.get(small);
    return found === undefined || small.endsWith('sch') ? null : found;
  }
  return forms.get(word.replace(POLITICAL_PREFIX, '')) ?? null;
}

/** „US-Präsident“, „Nordkorea-Politik“, „Ukrainekrieg“. A word that is a place as a whole is none: „Baden-Baden“. */
function inCompound(word: string, lookup: Lookup): DerivedPlace | null {
  if (!/^\p{Lu}/u.test(word) || isPlace(word, lookup)) return null;
  const parts = word.split('-');
  if (parts.length > 1) {
    const from = BEFORE.has(parts[0] ?? '') ? 1 : 0;
    for (let to = Math.min(parts.length - 1, from + 3); to > from; to--) {
      const head = parts.slice(from, to).join('-');
      const place = lookup(head)[0] ?? (to - from > 1 ? lookup(head.replaceAll('-', ' '))[0] : undefined);
      if (place !== undefined && opensCompounds(place))
        return { place, kind: 'compound', length: parts.slice(0, to).join('-').length };
    }
    return null;
  }
  for (const head of compoundHeads(word)) {
    const place = lookup(head)[0];
    if (place?.wellKnown && place.kind !== 'city' && !place.ambiguousWithNoun)
      return { place, kind: 'compound', length: head.length };
  }
  return null;
}

function isPlace(word: string, lookup: Lookup): boolean {
  const [place] = lookup(word);
  return place !== undefined && (place.wellKnown || NEAR.has(place.country ?? ''));
}

function opensCompounds(place: PlaceCandidate): boolean {
  if (place.ambiguousWithNoun) return false;
  return place.wellKnown || (place.population >= SMALLEST && !place.ambiguousWithPerson);
}

/**
 * „Berliner“, „Göttingerinnen“: made by rule from the name of a town of some size. What is a noun too („Hamburger“, but not
 * „Springer“) is made from towns all know alone.
 */
function ofTown(word: string, lookup: Lookup): DerivedPlace | null {
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return null;
  // „des Malers“: of Malé as little as „Maler“
  const alsoNoun = noun.has(word) || (word.endsWith('ers') && noun.has(word.slice(0, -1)));
  if (alsoNoun && !/ers?$/.test(word)) return null;
  for (const town of townsOf(word)) {
    const place = lookup(town).find((candidate) => candidate.kind === 'city');
    if (place === undefined || !isLargeEnough(place)) continue;
    // „zum Kentern“: hardly anybody writes of those who live in Kent
    if (word.endsWith('ern') && !place.wellKnown && !NEAR.has(place.country ?? '')) continue;
    // „die Figur eines Hamburgers“ is no meal
    const isOnlyPerson = !alsoNoun || (word.endsWith('s') && isKnownToAll(place));
    if (isOnlyPerson) return { place, kind: 'inhabitant', length: word.length };
    if (isKnownToAll(place)) return { place, kind: 'inhabitant', length: word.length, alsoNoun };
  }
  return null;
}

const isKnownToAll = (place: PlaceCandidate): boolean =>
  !place.ambiguousWithNoun && NEAR.has(place.country ?? '') && place.population >= 2 * SMALLEST;

function isLargeEnough(place: PlaceCandidate): boolean {
  const near = NEAR.has(place.country ?? '');
  if (place.ambiguousWithNoun) return near && place.population >= SMALLEST;
  return place.wellKnown || place.population >= (near ? SMALLEST_NEAR : SMALLEST);
}
