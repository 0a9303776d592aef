import { COUNTRIES } from '../../german/countries.ts';
import { inhabitantForms } from '../../german/demonyms.ts';
import { EXONYMS } from '../../german/exonyms.ts';
import { FIRST_NAMES } from '../../german/firstNames.ts';
import { CALENDAR_WORDS, FUNCTION_WORDS, SPEECH_VERBS } from '../../german/functionWords.ts';
import { GEOGRAPHIC_NAMES, GEOGRAPHIC_PHRASES, TOWNS_CALLED_AS_PEOPLE } from '../../german/geography.ts';
import { OFFICES, TITLES } from '../../german/offices.ts';
import {
  LEGAL_FORMS,
  ORGANISATION_HEADS,
  ORGANISATION_PHRASES,
  ORGANISATIONS,
} from '../../german/organisations.ts';
import { LEADING_PARTICLES, NAME_PARTICLES, NAME_SUFFIXES } from '../../german/particles.ts';
import { REGIONS } from '../../german/regions.ts';
import { EASTERN_FAMILY_NAMES, RARER_SURNAMES, SURNAMES } from '../../german/surnames.ts';
import { readCities } from '../../knowledge/cities.ts';
import { tokenize, wordsOf } from '../tokenize.ts';
import { bitOf, type Evidence } from './wordEvidence.ts';

const BIG_CITY = 100_000;
const TOWN = 15_000;

/** Which tables a word stands in, as bits of `EVIDENCE`; words as they are written. */
export type Lexicon = Pick<ReadonlyMap<string, number>, 'get'>;

/** Names of several words: their first word → the rest of each, longest first, with what it names. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;
export interface Phrase {
  readonly words: readonly string[];
  readonly kind: 'place' | 'organisation' | 'person';
}

/** Joins all tables into one. Takes a tenth of a second; call it once. */
export function buildLexicon(): { lexicon: Lexicon; phrases: Phrases } {
  const lexicon = new Map<string, number>();
  const phrases = new Map<string, Phrase[]>();
  const listed = new Set<string>();
  const add = (evidence: Evidence, words: Iterable<string>): void => {
    const bit = 1 << bitOf[evidence];
    for (const word of words) lexicon.set(word, (lexicon.get(word) ?? 0) | bit);
  };
  const addName = (evidence: Evidence, kind: Phrase['kind'], names: Iterable<string>): void => {
    for (const name of names) {
      if (!name.includes(' ')) add(evidence, [name]);
      else if (!listed.has(name)) {
        listed.add(name);
        addPhrase(phrases, kind, wordsOf(tokenize(name)));
      }
    }
  };
  add('firstName', FIRST_NAMES);
  add('surname', SURNAMES);
  add('surname', RARER_SURNAMES);
  add('easternFamily', EASTERN_FAMILY_NAMES);
  add('office', OFFICES);
  add('title', TITLES);
  add('particle', [...NAME_PARTICLES, ...LEADING_PARTICLES]);
  add('nameSuffix', NAME_SUFFIXES);
  add('organisation', ORGANISATIONS);
  add('organisationHead', ORGANISATION_HEADS);
  add('legalForm', LEGAL_FORMS);
  add('function', FUNCTION_WORDS);
  add('speech', SPEECH_VERBS);
  add('calendar', CALENDAR_WORDS);
  addName('organisation', 'organisation', ORGANISATION_PHRASES);
  addName('geographic', 'place', GEOGRAPHIC_NAMES);
  addName('geographic', 'place', GEOGRAPHIC_PHRASES);
  for (const country of COUNTRIES) {
    addName('country', 'place', [country.name, ...country.others]);
    add('derivedPlace', country.inhabitants.flatMap(inhabitantForms));
    if (country.capital !== null) addName('bigCity', 'place', [country.capital]);
  }
  for (const region of REGIONS) {
    addName('geographic', 'place', [region.name, ...region.others]);
    add('derivedPlace', region.inhabitants.flatMap(inhabitantForms));
  }
  for (const exonym of EXONYMS) addName('bigCity', 'place', [exonym.name, ...exonym.others]);
  for (const { name, population } of readCities()) {
    if (TOWNS_CALLED_AS_PEOPLE.has(name)) continue;
    const size = population >= BIG_CITY ? 'bigCity' : population >= TOWN ? 'town' : 'village';
    if (name.includes(' ')) addName(size, 'place', [name]);
    else lexicon.set(name, (lexicon.get(name) ?? 0) | (1 << bitOf[size]));
  }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { lexicon, phrases };
}

function addPhrase(phrases: Map<string, Phrase[]>, kind: Phrase['kind'], words: readonly string[]): void {
  const [first = ''] = words;
  const known = phrases.get(first);
  if (known === undefined) phrases.set(first, [{ words, kind }]);
  else known.push({ words, kind });
}
