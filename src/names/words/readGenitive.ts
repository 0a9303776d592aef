import { anyOf } from './wordEvidence.ts';
import type { WordReader } from './wordInfo.ts';

/** What a word may be the genitive of. */
export interface Genitive {
  /** the word without its ending; the word itself where it has none */
  readonly bare: string;
  /** false where only the same article can tell: „Kehlas“ is Kehla's if it names Kehla elsewhere */
  readonly sure: boolean;
}

const GENITIVE = /^(?<bare>.*[^sßxz'’])(?:’s|'s|s)$/u;
const APOSTROPHE = /^(?<bare>.*[sßxzce])[’']$/u;

const isName = anyOf('surname', 'firstName', 'country', 'geographic', 'organisation');
const isNameWithoutEnding = anyOf(
  'surname',
  'firstName',
  'easternFamily',
  'country',
  'geographic',
  'organisation',
  'bigCity',
);
const isListedNoun = anyOf('noun', 'nounCompound', 'organisationHead');
const isNounByForm = anyOf('nounSuffix');
const isBodyByForm = anyOf('organisationCompound');

/** „Putins“ → Putin, „Jens’“ → Jens. A word that is a name as it stands („Peters“, „Paris“) stays. */
export function readGenitive(word: string, reader: WordReader): Genitive {
  const itself = { bare: word, sure: true };
  if (!/[s’']$/.test(word)) return itself;
  const bare = (GENITIVE.exec(word) ?? APOSTROPHE.exec(word))?.groups?.['bare'];
  if (bare === undefined || bare.length < 3) return itself;
  if (!word.endsWith('s')) return { bare, sure: true };
  if (isName(reader.read(word))) return itself;
  const isNoun = (text: string): boolean => {
    const info = reader.read(text);
    return isListedNoun(info) || (isNounByForm(info) && isBodyByForm(info));
  };
  // „Kreuzes“, „Sicherheitsrates“; „Außenministeriums“
  if (bare.endsWith('e') && isNoun(bare.slice(0, -1))) return { bare: bare.slice(0, -1), sure: true };
  return { bare, sure: isNoun(bare) || isNameWithoutEnding(reader.read(bare)) };
}
