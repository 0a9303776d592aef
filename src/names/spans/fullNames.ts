import type { NameSpan } from '../nameSpan.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import { anyOf, LISTED_ELSE } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { WordMemo } from '../words/wordMemo.ts';
import { CAPITALISED } from '../words/wordShape.ts';
import { spanOf } from './spansOfLabels.ts';
import { withFree } from './withFree.ts';

/**
 * Adds people whom the tagger missed and the tables leave no doubt of: a first name before a surname („Helene
 * Brandstetter“), or behind an office before a word that is nothing else („Ministerin Helene Quastenflug“). Nothing more may
 * follow with a capital: „Helene Brandstetter Stiftung“ is nobody.
 */
export function fullNames(spans: readonly NameSpan[], context: Context): NameSpan[] {
  const places = givenNames.places(context.numbers, context.reader);
  return withFree(spans, context, places, (at) => fullName(at, context));
}

function fullName(at: number, context: Context): NameSpan | null {
  const { infos, tokens } = context;
  if (isParticle(infos[at]?.word ?? '')) return behindParticle(at, context);
  const [given, family, behind] = [infos[at], infos[at + 1], infos[at + 2]];
  if (given?.capital !== true || family?.capital !== true || family.word.length < SHORTEST) return null;
  if (tokens.lines[at] !== tokens.lines[at + 1]) return null;
  if (behind?.capital === true || !CAPITALISED.test(family.word) || isElse(family)) return null;
  const before = infoAt(infos, at - 1);
  const isSure = isSurname(family) || (before !== undefined && isOffice(before) && !isWord(family));
  return isSure ? spanOf(context, at, at + 2, 'person') : null;
}

const isParticle = (word: string): boolean => word === 'de' || word === 'De';

/** „Innenminister de Maizière“, „De Gaulle sagte“: not part of a longer name („Rio de Mello“) */
function behindParticle(at: number, context: Context): NameSpan | null {
  const { infos, tokens } = context;
  const family = infos[at + 1];
  const before = tokens.lines[at] === 1 ? undefined : infoAt(infos, at - 1);
  if (family === undefined || tokens.lines[at + 1] === 1 || infos[at + 2]?.capital === true) return null;
  if (!CAPITALISED.test(family.word) || !isSurname(family) || isElse(family) || isPlace(family)) return null;
  if (before?.capital === true && !isOffice(before)) return null;
  return spanOf(context, at, at + 2, 'person');
}

const SHORTEST = 4;

const isGiven = anyOf('firstName');
/** „Rose“, „Berlin“: more than a first name, or none. */
const isElse = anyOf(...LISTED_ELSE, 'noun', 'office', 'derivedPlace', 'adjective');
const isWord = anyOf(
  'nounCompound',
  'officeCompound',
  'organisationCompound',
  'legalForm',
  'speech',
  'hyphenNoun',
);
const isPlace = anyOf('town', 'village', 'placeSuffix');
const isSurname = anyOf('surname');
const isOffice = anyOf('office', 'officeCompound');

/** Words that are a first name and nothing else. */
const givenNames = new WordMemo((info: WordInfo) =>
  isParticle(info.word) || (isGiven(info) && !isElse(info)) ? true : null,
);
