import { DEFINED_PLACES, PLACE_APPOSITIONS } from '../../german/placeNouns.ts';
import type { NameSpan } from '../nameSpan.ts';
import type { Context } from '../tagger/context.ts';
import { anyOf, NO_EVIDENCE } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { spanOf } from './spansOfLabels.ts';

/** What people alone do */
const HUMAN = new Set(
  'starb studierte heiratete promovierte unterrichtete verfasste komponierte malte dichtete lehrte emigrierte floh schrieb sang'.split(
    ' ',
  ),
);
/** How far behind „ist“ the noun may stand that says what something is */
const REACH = 5;

/**
 * The type that the sentence says of its subject: „Astor Piazzolla studierte …“ is nobody's town, „Hadrumet lag
 * an der Küste“ and „der Amoro ist ein Berg“ are places, „Reince Priebus war bis dahin Vorsitzender“ a person. What lists know stays as it is.
 */
export function asSubject(spans: readonly NameSpan[], context: Context): readonly NameSpan[] {
  if (!spans.some((span) => typeOf(span, context) !== null)) return spans;
  return spans.map((span) => {
    const type = typeOf(span, context);
    return type === null ? span : spanOf(context, span.from, span.to, type);
  });
}

function typeOf(span: NameSpan, context: Context): NameSpan['type'] | null {
  const { infos, phrases, tokens } = context;
  const { from, to, type } = span;
  const verb = infos[to]?.word ?? '';
  const isBeing = verb === 'ist' || verb === 'war';
  const lies = (verb === 'liegt' || verb === 'lag') && WHERE.test(infos[to + 1]?.word ?? '');
  if ((!isBeing && !lies && !HUMAN.has(verb)) || phrases[from] !== 0) return null;
  for (let at = from; at < to; at++) if (isListed(infos[at])) return null;
  if (lies) return type === 'place' || isGiven(infos[from] ?? NO_EVIDENCE) ? null : 'place';
  if (!isBeing) return type !== 'person' && to - from > 1 ? 'person' : null;
  for (let at = to + 1; at <= to + REACH && tokens.lines[at] === 0; at++) {
    const info = infos[at];
    if (info === undefined || /^\P{L}/u.test(info.word)) return null;
    if (!info.capital) continue;
    const isOne = /^eine?$/.test(infos[to + 1]?.word ?? '');
    if (isOne && (DEFINED_PLACES.has(info.word) || PLACE_APPOSITIONS.has(info.word)))
      return type === 'place' ? null : 'place';
    return isOffice(info) && type === 'place' && to - from === 2 ? 'person' : null;
  }
  return null;
}

const isListedWord = anyOf(
  'country',
  'geographic',
  'bigCity',
  'town',
  'organisation',
  'organisationHead',
  'organisationCompound',
  'legalForm',
  'noun',
  'derivedPlace',
);
/** Not „in“ and „bei“: „liegt in Führung“, „liegt bei fünf Prozent“ */
const WHERE =
  /^(?:am|auf|nahe|unweit|zwischen|nördlich|südlich|östlich|westlich|nordöstlich|nordwestlich|südöstlich|südwestlich|an)$/u;
const isGiven = anyOf('firstName');
const isListed = (info: WordInfo | undefined): boolean => info !== undefined && isListedWord(info);
const isOffice = anyOf('office', 'officeCompound');
