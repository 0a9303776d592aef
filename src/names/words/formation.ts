import { townsOf } from '../../german/demonyms.ts';
import { PLACE_SUFFIXES, SITE_SUFFIXES } from '../../german/geography.ts';
import { OFFICES } from '../../german/offices.ts';
import { ORGANISATION_SUFFIXES } from '../../german/organisations.ts';
import { wordList } from '../../german/wordList.ts';
import { isCapital } from '../charKinds.ts';
import { readNoun } from './commonNouns.ts';
import { Endings } from './endings.ts';
import type { Lexicon } from './lexicon.ts';
import { bitOf } from './wordEvidence.ts';

/** Evidence while it is being gathered, by its position in `EVIDENCE`. */
export class Gathered {
  low = 0;
  high = 0;

  add(bit: number): void {
    if (bit < 31) this.low |= 1 << bit;
    else this.high |= 1 << (bit - 31);
  }
}

/** offices as the second part of a word: the „minister“ of „Außenminister“ */
const smallOffices = new Endings(
  [...OFFICES]
    .filter(({ length }) => length >= 3)
    .map((office) => office[0]?.toLowerCase() + office.slice(1)),
);
const inflected = (stem: string): string[] => ['e', 'en', 'er', 'es', 'em'].map((ending) => stem + ending);
const adjectives = new Endings(['isch', 'lich', 'ig', 'sch'].flatMap(inflected));
const organisations = new Endings(ORGANISATION_SUFFIXES);
const places = new Endings(PLACE_SUFFIXES);
const sites = new Endings(SITE_SUFFIXES);
const surnames = new Endings(
  wordList(`
mann sohn sen son ski sky skij skyj ska cki witz wicz vić vic witsch oglu oğlu ow owa ew ewa ov ova ev eva in enko schwili dse jan yan
ian ez elli etti ini ucci ardi eau eaux ault aert stra inga inger bauer meier meyer mayer maier müller huber hofer berger eder ner ler
ert ard feld feldt thal berg stein burg hardt hart bach brand
`),
);

const NAME_BITS = (1 << bitOf.firstName) | (1 << bitOf.surname) | (1 << bitOf.easternFamily);
const PLACE_BITS =
  (1 << bitOf.country) |
  (1 << bitOf.geographic) |
  (1 << bitOf.bigCity) |
  (1 << bitOf.town) |
  (1 << bitOf.village);
const SMALL_BITS = (1 << bitOf.function) | (1 << bitOf.speech) | (1 << bitOf.particle);
const ORGANISATION_BIT = 1 << bitOf.organisation;
const GENITIVE = /(?<=..)(?:’s|'s|’|'|s)$/u;
const GENITIVE_ENDS = new Set(['s', '’', "'"]);

const isPlainSmall = (code: number): boolean => code >= 0x61 && code <= 0x7a;

/** What the form of a word with a capital or a digit says, beside the bits `listed` that its tables give. */
export function formEvidence(word: string, listed: number, lexicon: Lexicon): Gathered {
  const found = new Gathered();
  const bits = (text: string): number => lexicon.get(text) ?? 0;
  const first = word.charAt(0).toLowerCase();
  // „Nach“, „Der“, „Sagte“ at the beginning of a sentence
  found.low |= (first === word[0] ? listed : bits(first + word.slice(1))) & SMALL_BITS;
  // „MOSKAU“, „PUTIN“
  if (listed === 0 && word.length > 3 && !isPlainSmall(word.charCodeAt(1)) && word === word.toUpperCase())
    found.low |= bits(word[0] + word.slice(1).toLowerCase());
  if (GENITIVE_ENDS.has(word.charAt(word.length - 1))) {
    const bare = word.replace(GENITIVE, '');
    const ofBare = bare === word ? 0 : bits(bare);
    if (ofBare & NAME_BITS) found.add(bitOf.genitiveName);
    if (ofBare & PLACE_BITS) found.add(bitOf.genitivePlace);
    if (ofBare & ORGANISATION_BIT) found.add(bitOf.genitiveOrganisation);
  }
  if (word.length === 2 && word[1] === '.' && isCapital(word.charCodeAt(0))) found.add(bitOf.initial);
  const hyphen = word.lastIndexOf('-');
  if (hyphen > 0) addHyphenated(word, hyphen, bits, found);
  addFormed(hyphen > 0 ? word.slice(hyphen + 1) : word, word, found);
  if (townsOf(word).some((town) => (bits(town) & PLACE_BITS) !== 0)) found.add(bitOf.derivedPlace);
  if (listed === 0 && found.low === 0 && found.high === 0) found.add(bitOf.unknown);
  return found;
}

/** Word formation: what the last part of a compound says. */
function addFormed(last: string, word: string, found: Gathered): void {
  if (adjectives.endIn(last)) found.add(bitOf.adjective);
  const noun = readNoun(last);
  if (noun === 'known') found.add(last === word ? bitOf.noun : bitOf.nounCompound);
  else if (noun === 'compound') found.add(bitOf.nounCompound);
  else if (noun === 'suffix') found.add(bitOf.nounSuffix);
  if ((last !== word && OFFICES.has(last)) || smallOffices.endIn(last, 2)) found.add(bitOf.officeCompound);
  const lower = last.toLowerCase();
  if (organisations.endIn(lower, 2)) found.add(bitOf.organisationCompound);
  if (places.endIn(lower, 2)) found.add(bitOf.placeSuffix);
  if (sites.endIn(lower, 2)) found.add(bitOf.siteSuffix);
  if (surnames.endIn(last)) found.add(bitOf.surnameSuffix);
}

function addHyphenated(word: string, hyphen: number, bits: (text: string) => number, found: Gathered): void {
  const either = bits(word.slice(0, word.indexOf('-'))) | bits(word.slice(0, hyphen));
  if (either & NAME_BITS) found.add(bitOf.hyphenName);
  if (either & PLACE_BITS) found.add(bitOf.hyphenPlace);
  if (either & ORGANISATION_BIT) found.add(bitOf.hyphenOrganisation);
  const noun = readNoun(word.slice(hyphen + 1));
  if (noun === 'known' || noun === 'compound') found.add(bitOf.hyphenNoun);
}
