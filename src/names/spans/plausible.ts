import { DEFINITE_ARTICLES } from '../../german/articles.ts';
import type { NameSpan } from '../nameSpan.ts';
import { type Context, INSIDE_LISTED_PLACE, LISTED_PLACE } from '../tagger/context.ts';
import { anyOf, bitOf, has } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { spanOf } from './spansOfLabels.ts';
import { isStateBody } from './stateBody.ts';
import { withoutGenitive } from './withoutGenitive.ts';
import { withoutNoun } from './withoutNoun.ts';

/**
 * Puts right what no name can be: „Schoigu Pjöngjang“ is a person and a town; „Nordkoreaner“ are people, no place;
 * one common noun alone is no person.
 */
export function plausible(spans: readonly NameSpan[], context: Context): NameSpan[] {
  const kept: NameSpan[] = [];
  for (const found of spans) {
    const span = withoutNoun(withoutArticle(found, context), context);
    const read = readSpan(span, context);
    if (Array.isArray(read)) for (const part of read) kept.push(part);
    else if (read !== null) kept.push(read);
  }
  return kept;
}

/** The span as it stays or as what it is instead, several where it was more than one name; null for no name. */
function readSpan(span: NameSpan, context: Context): NameSpan | NameSpan[] | null {
  const { infos } = context;
  const length = span.to - span.from;
  const first = infos[span.from];
  const last = infos[span.to - 1];
  if (first === undefined || last === undefined || isAdjective(last)) return null;
  if (length > 1 && has(first, bitOf.surname) && isWellKnownPlace(last) && span.type === 'person')
    return [
      spanOf(context, span.from, span.to - 1, 'person'),
      spanOf(context, span.to - 1, span.to, 'place'),
    ];
  // „Washington, D.C. Nordkorea“: the point ended a sentence
  const listed = context.phrases[span.from] !== 0 && context.phrases[span.to - 1] === 0;
  if (span.type === 'place' && listed && has(last, bitOf.country))
    return [spanOf(context, span.from, span.to - 1, 'place'), spanOf(context, span.to - 1, span.to, 'place')];
  // „Nationaler Sicherheitsberater“; „Bischof Gebhard Fürst“
  if (span.type === 'person' && length > 1 && isOffice(last) && !isNamed(first, last)) return null;
  if (span.type === 'person') return length === 1 && !canBePerson(first, context, span.to) ? null : span;
  // „nannte der Kreml Komsomolsk am Amur“: two that stand side by side
  if (length > 2 && context.phrases[span.from + 1] === LISTED_PLACE && isKnownPlace(first))
    return [
      spanOf(context, span.from, span.from + 1, 'place'),
      spanOf(context, span.from + 1, span.to, 'place'),
    ];
  // „wenn Südkorea Moskau warnt“; „die Dreierallianz USA, Südkorea und Japan“
  if (length === 2 && span.type === 'place' && has(first, bitOf.country) && isKnownPlace(last))
    if (context.phrases[span.from + 1] !== INSIDE_LISTED_PLACE)
      return [
        spanOf(context, span.from, span.from + 1, 'place'),
        spanOf(context, span.to - 1, span.to, 'place'),
      ];
  // „der Kölner Stürmer“ is nobody, „der Kölner Chihi“ somebody
  if (length === 2 && span.type === 'place' && isOrigin(first) && !isSite(last)) {
    if (isOffice(last)) return null;
    if (isPersonsName(last) && !isPlace(last)) return spanOf(context, span.to - 1, span.to, 'person');
  }
  // „im Schweizerischen Montreux“, „im Schweizer Kanton Solothurn“
  if (span.type === 'place' && context.phrases[span.from] === 0 && isBeforePlace(span, context))
    return spanOf(context, span.from + 1, span.to, 'place');
  // „Ulusoys Gruppe“ is whose group it is
  if (length === 2 && span.type === 'organisation' && isSomebodys(first, last, context))
    return spanOf(context, span.from, span.from + 1, 'person');
  if (length === 2 && span.type === 'organisation' && isOrdinary(first) && has(last, bitOf.country))
    return spanOf(context, span.to - 1, span.to, 'place');
  // „den die Russen Tumannaja nennen“
  if (
    span.type === 'place' &&
    length > 1 &&
    has(first, bitOf.derivedPlace) &&
    /e[ns]?$/u.test(first.word) &&
    !isPlace(first)
  )
    return spanOf(context, span.from + 1, span.to, 'place');
  if (span.type === 'place' && isStateBody(last, context.reader))
    return spanOf(context, span.from, span.to, 'organisation');
  if (isEveryday(infos, span.from, span.to)) return null;
  // „Berliner Senat“
  if (
    length === 2 &&
    has(first, bitOf.derivedPlace) &&
    (has(last, bitOf.organisationHead) || /bank$/u.test(last.word))
  )
    return spanOf(context, span.from, span.to, 'organisation');
  if (length > 1) return span;
  // „UN-Generalsekretär“
  if (has(first, bitOf.officeCompound) && first.word.includes('-') && !has(first, bitOf.organisationCompound))
    return null;
  if (span.type === 'place' && has(first, bitOf.derivedPlace) && !isPlace(first)) return null;
  return has(first, bitOf.calendar) && !has(first, bitOf.organisation) ? null : span;
}

function isEveryday(infos: readonly WordInfo[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const info = infos[at];
    if (info?.capital && !isOrdinary(info)) return false;
  }
  return true;
}

/** at the beginning of a sentence too */
const ARTICLES = new Set(
  [...DEFINITE_ARTICLES].flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]),
);
/** Says what the organisation behind it is: „der Kasseler Konzern K+S“ */
const GENERIC = new Set(
  'Konzern Konzerns Firma Unternehmen Unternehmens Band Klub Verein Zeitung Magazin Nachrichtenagentur Autobauer Hersteller Autohersteller'.split(
    ' ',
  ),
);

/** „Der Kreml“ at the beginning of a sentence; „Die Grünen“ and „Der Spiegel“ are listed with theirs. */
function withoutArticle(span: NameSpan, context: Context): NameSpan {
  const { infos } = context;
  if (context.phrases[span.from] !== 0) return span;
  let { from } = span;
  if (ARTICLES.has(infos[from]?.word ?? '') && span.to - from > 1) from++;
  if (span.type === 'organisation')
    for (let at = from; at < span.to - 1 && at < from + 3; at++)
      if (GENERIC.has(infos[at]?.word ?? '')) from = at + 1;
  return from === span.from ? span : spanOf(context, from, span.to, span.type);
}

/** Where a place lies stands before it, or before „Kanton“: not „Sächsische Schweiz“, „Wiener Prater“. */
function isBeforePlace({ from, to }: NameSpan, { infos }: Context): boolean {
  const [first, second] = [infos[from], infos[from + 1]];
  if (first === undefined || second === undefined) return false;
  if (to - from === 2) return /ischen$/u.test(first.word) && isCityOrTown(second);
  return to - from === 3 && isOrigin(first) && DIVISION.test(second.word);
}
const isCityOrTown = anyOf('bigCity', 'town');
const DIVISION = /^(?:Kanton|Provinz|Bundesstaat|Bundesland|Region|Präfektur|Departement|Gouvernement)s?$/u;

/** „Ulusoys“ before „Gruppe“, where the article names Ulusoy or all know the name */
function isSomebodys(first: WordInfo, last: WordInfo, context: Context): boolean {
  if (!has(last, bitOf.noun) || !has(last, bitOf.organisationHead)) return false;
  const bare = withoutGenitive(first, context);
  if (bare === first.word || isNoPerson(first)) return false;
  const whose = context.reader.read(bare);
  return !isNoPerson(whose) && (has(whose, bitOf.surname) || context.has(bare));
}
const isNoPerson = anyOf(
  'noun',
  'organisation',
  'country',
  'geographic',
  'bigCity',
  'town',
  'derivedPlace',
  'adjective',
);

/** „Erika Musterfrau“: behind a first name, what merely ends like an office is a surname. */
const isNamed = (first: WordInfo, last: WordInfo): boolean =>
  has(first, bitOf.firstName) && (!isPlainOffice(last) || RANKS_AS_SURNAMES.has(last.word));
/** Ranks that are surnames as often */
const RANKS_AS_SURNAMES = new Set([
  'Fürst',
  'Graf',
  'Richter',
  'Kaiser',
  'König',
  'Herzog',
  'Vogt',
  'Schultheiß',
  'Hauptmann',
  'Pfarrer',
  'Bischof',
  'Papst',
  'Abt',
  'Marschall',
  'Förster',
  'Meister',
  'Probst',
  'Kanzler',
]);
const isPlainOffice = anyOf('office', 'title');
const isOfficeWord = anyOf('office', 'officeCompound');
const isPersonal = anyOf('surname', 'firstName', 'surnameSuffix');
const isOffice = (info: WordInfo): boolean => isOfficeWord(info) && !isPersonal(info);

/** „US-amerikanischer“ */
const isAdjective = ({ word }: WordInfo): boolean => word.includes('-') && HYPHENED_ADJECTIVE.test(word);
const HYPHENED_ADJECTIVE = /-\p{Ll}\p{L}+(?:isch|lich)(?:e[nrsm]?)?$/u;

/** One word alone as a person: not „Sklavinnen“, and not the „Consulting“ of „Senior Consulting Fellow“. */
function canBePerson(info: WordInfo, { infos }: Context, behind: number): boolean {
  // „Bremer“ and „Albers“ are surnames as well
  if (isOrdinary(info) && !(has(info, bitOf.derivedPlace) && has(info, bitOf.surnameSuffix))) return false;
  const next = infos[behind];
  return isPersonsName(info) || next === undefined || !next.capital || isPersonsName(next);
}

/** „Kölner“ */
const isOrigin = (info: WordInfo): boolean =>
  has(info, bitOf.derivedPlace) && info.word.endsWith('er') && !isPlace(info);
const isSite = anyOf('siteSuffix', 'placeSuffix', 'noun', 'nounCompound');

const isPlace = anyOf('country', 'geographic', 'bigCity', 'town');
const isKnownPlace = anyOf('country', 'geographic', 'bigCity');
const isPersonsName = anyOf('surname', 'firstName', 'genitiveName');
const isWellKnownPlace = (info: WordInfo): boolean => isKnownPlace(info) && !isPersonsName(info);

/** A common noun that no table knows as a name. */
const isOrdinary = (info: WordInfo): boolean => isNounLike(info) && !isProper(info);

const isNounLike = anyOf('noun', 'nounCompound', 'hyphenNoun', 'derivedPlace', 'calendar');
const isProper = anyOf(
  'surname',
  'firstName',
  'easternFamily',
  'organisation',
  'organisationHead',
  'organisationCompound',
  'hyphenOrganisation',
  'legalForm',
  'country',
  'geographic',
  'bigCity',
  'town',
  'village',
  'hyphenPlace',
  'hyphenName',
  'siteSuffix',
  'placeSuffix',
);
