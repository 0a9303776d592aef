import type { NameSpan } from '../nameSpan.ts';
import {
  type Context,
  INSIDE_LISTED_BODY,
  INSIDE_LISTED_PLACE,
  infoAt,
  LISTED_BODY,
  LISTED_PLACE,
} from '../tagger/context.ts';
import { anyOf, bitOf, has } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { spanOf } from './spansOfLabels.ts';

const DASHES = new Set(['-', '–', '—']);
/** „vom“, „beim“: what a German preposition joins to a person is a name of its own */
const BELONGS = new Set(['vom', 'beim']);
/** Of straight quotation marks nothing tells which they are. */
const OPENING = new Set(['„', '‚', '"', "'"]);
const CLOSING = new Set(['“', '”', '‘']);
const isBody = anyOf('organisationHead', 'organisationCompound', 'organisation', 'legalForm');
const isNoPerson = anyOf('organisationHead', 'organisationCompound', 'organisation', 'office', 'noun');

/**
 * Parts names that the tagger ran together: „Vidal, Alonso – Robben“, „Lee Sang-min vom Korea Institute“, „aus Den
 * Haag Kajsa Ollongren“; and takes measures off a place: „in Eisenstadt 36,8“.
 */
export function divided(spans: readonly NameSpan[], context: Context): NameSpan[] {
  const all: NameSpan[] = [];
  for (const found of spans) {
    if (found.to - found.from === 1) all.push(found);
    else for (const part of partsOf(found, context)) all.push(part);
  }
  return all;
}

function partsOf(found: NameSpan, context: Context): NameSpan[] {
  const span = withinQuotes(found, context);
  const two = cityAndPerson(span, context);
  if (two !== null) return two;
  if (span.type === 'person') return atDashes(span, context);
  if (span.type === 'organisation') return memberAndBody(span, context);
  return atSlashes(span, context) ?? placeAndPerson(withoutMeasure(span, context), context);
}

/** „in Riad Mohammed bin Zayed“: a city all know, and a first name right behind it */
function cityAndPerson(span: NameSpan, context: Context): NameSpan[] | null {
  const { infos } = context;
  const [city, given] = [infos[span.from], infos[span.from + 1]];
  if (span.type === 'organisation' || city === undefined || given === undefined) return null;
  if (context.phrases[span.from] !== 0 || !isGivenAlone(given)) return null;
  // „in Sofia Maria“ may be somebody's; „in Riad Mohammed bin“ has a name of its own behind the city
  if (!(span.to - span.from > 3 ? isCityName(city) : isCityAlone(city))) return null;
  if (!/^(?:[Ii]n|[Aa]us|[Nn]ach)$/.test(infoAt(infos, span.from - 1)?.word ?? '')) return null;
  return [
    spanOf(context, span.from, span.from + 1, 'place'),
    spanOf(context, span.from + 1, span.to, 'person'),
  ];
}
const isCityName = anyOf('bigCity');
const isNoCity = anyOf('firstName', 'surname', 'noun', 'organisation');
const isCityAlone = (info: WordInfo): boolean => isCityName(info) && !isNoCity(info);
const isPlaceToo = anyOf('country', 'geographic', 'bigCity', 'town', 'noun', 'organisation');
const isGivenAlone = (info: WordInfo): boolean => isGiven(info) && !isPlaceToo(info);

/** „(Schweiz/Groupama-FDJ)“ in a table: a place, and for whom somebody rides */
function atSlashes(span: NameSpan, context: Context): NameSpan[] | null {
  const { infos } = context;
  const [place, slash, team] = [infos[span.from], infos[span.from + 1], infos[span.from + 2]];
  if (span.to - span.from !== 3 || slash?.word !== '/' || place === undefined || team === undefined)
    return null;
  if (!isKnownPlace(place) || isKnownPlace(team) || isTown(team) || !team.capital) return null;
  return [
    spanOf(context, span.from, span.from + 1, 'place'),
    spanOf(context, span.from + 2, span.to, 'organisation'),
  ];
}
const isKnownPlace = anyOf('country', 'geographic', 'bigCity');
const isTown = anyOf('town', 'village', 'siteSuffix', 'placeSuffix');

/** „… die ‚Initiative Nord‘ Wolters Vorschlag“: a quotation mark that closes before the name ends, ends it. */
function withinQuotes(span: NameSpan, context: Context): NameSpan {
  const { infos } = context;
  for (let at = span.from + 1; at < span.to - 1; at++) {
    const word = infos[at]?.word ?? '';
    if (OPENING.has(word)) return span;
    if (CLOSING.has(word)) return spanOf(context, span.from, at, span.type);
  }
  return span;
}

/** A dash with spaces around it, as line-ups have it; „Meyer-Landrut“ is one word. */
function atDashes(span: NameSpan, context: Context): NameSpan[] {
  const { infos, tokens } = context;
  const parts: NameSpan[] = [];
  let from = span.from;
  for (let at = span.from; at <= span.to; at++) {
    const isDash =
      at < span.to &&
      DASHES.has(infos[at]?.word ?? '') &&
      (tokens.ends[at - 1] ?? 0) < (tokens.starts[at] ?? 0);
    if (at < span.to && !isDash) continue;
    if (at > from)
      parts.push(from === span.from && at === span.to ? span : spanOf(context, from, at, 'person'));
    from = at + 1;
  }
  return parts;
}

function memberAndBody(span: NameSpan, context: Context): NameSpan[] {
  const { infos } = context;
  const row = withoutPoints(span, context);
  if (row !== span) return [row];
  const dated = beforeYear(span, context);
  if (dated !== null) return [dated];
  const two = twoBodies(span, context);
  if (two !== null) return two;
  const named = bodyAndPerson(span, context);
  if (named !== null) return named;
  for (let at = span.from + 2; at < span.to - 1; at++) {
    if (!BELONGS.has(infos[at]?.word ?? '')) continue;
    const before = infos.slice(span.from, at);
    const body = infos.slice(at + 1, span.to);
    if (!before.every((word) => word.capital && !isNoPerson(word)) || !body.some(isBody)) return [span];
    return [spanOf(context, span.from, at, 'person'), spanOf(context, at + 1, span.to, 'organisation')];
  }
  return [span];
}

/** „(des) BKA und der Polizei“: an acronym is a body by itself */
function twoBodies({ from, to }: NameSpan, context: Context): NameSpan[] | null {
  const { infos } = context;
  if (infos[from + 1]?.word !== 'und' || !isAcronym(infos[from])) return null;
  const second = ARTICLE.test(infos[from + 2]?.word ?? '') ? from + 3 : from + 2;
  const first = spanOf(context, from, from + 1, 'organisation');
  return second < to ? [first, spanOf(context, second, to, 'organisation')] : [first];
}
const ARTICLE = /^(?:der|die|das|des|dem|den)$/u;

/** „Bayer Leverkusen 21“ in a table: a number behind a listed body */
function withoutPoints(span: NameSpan, context: Context): NameSpan {
  const { infos, phrases } = context;
  const last = span.to - 1;
  if (phrases[span.from] !== LISTED_BODY || phrases[last] !== 0 || !/^\d+$/.test(infos[last]?.word ?? ''))
    return span;
  return phrases[last - 1] === INSIDE_LISTED_BODY ? spanOf(context, span.from, last, span.type) : span;
}

/** „(nahm) Newton 1672 (auf)“: who is in a list of people alone, and a year */
function beforeYear({ from, to }: NameSpan, context: Context): NameSpan | null {
  const { infos } = context;
  const [name, year] = [infos[from], infos[to - 1]];
  if (to - from !== 2 || name === undefined || year === undefined || !YEAR.test(year.word)) return null;
  return isSurname(name) && !isNoSurname(name) ? spanOf(context, from, from + 1, 'person') : null;
}
const YEAR = /^(?:1\d|20)\d\d$/;
const isSurname = anyOf('surname');
const isNoSurname = anyOf(
  'noun',
  'nounCompound',
  'organisation',
  'organisationHead',
  'country',
  'geographic',
  'bigCity',
);

/** „CSU Norbert Röttgen“, „FC Bayern München Michael Ballack“: a listed body, and behind it a first name and one word more */
function bodyAndPerson({ from, to }: NameSpan, context: Context): NameSpan[] | null {
  const { infos, phrases } = context;
  const [given, family] = [infos[to - 2], infos[to - 1]];
  if (to - from < 3 || given === undefined || family === undefined) return null;
  if (!isGiven(given) || isNoPerson(given) || isBody(given) || !family.capital) return null;
  if (isNoPerson(family) || isBody(family) || !/\p{Ll}/u.test(family.word)) return null;
  const body = infos.slice(from, to - 2);
  const listed =
    body.length === 1
      ? isAcronym(body[0])
      : phrases[from] === LISTED_BODY && phrases[to - 3] === INSIDE_LISTED_BODY && phrases[to - 2] === 0;
  if (!listed) return null;
  return [spanOf(context, from, to - 2, 'organisation'), spanOf(context, to - 2, to, 'person')];
}

const isGiven = anyOf('firstName');
/** Firms bear full names: „Nike Michael Jordan“; parties, clubs and unions of three letters do not. */
const isAcronym = (info: WordInfo | undefined): boolean =>
  info !== undefined && /^\p{Lu}{2,4}$/u.test(info.word) && has(info, bitOf.organisation);

/** A listed place of several words, and behind it two or more capitals of which none is a place's */
function placeAndPerson(span: NameSpan, context: Context): NameSpan[] {
  const { infos, phrases } = context;
  if (phrases[span.from] !== LISTED_PLACE) return [span];
  let to = span.from + 1;
  while (phrases[to] === INSIDE_LISTED_PLACE) to++;
  const rest = infos.slice(to, span.to);
  if (
    rest.length < 2 ||
    !rest.every((word) => word.capital && !isNoPerson(word) && !has(word, bitOf.country))
  )
    return [span];
  return [spanOf(context, span.from, to, 'place'), spanOf(context, to, span.to, 'person')];
}

function withoutMeasure(span: NameSpan, context: Context): NameSpan {
  const at = context.infos.slice(span.from + 1, span.to).findIndex(({ word }) => /^\d+,\d+$/u.test(word));
  return at < 0 ? span : spanOf(context, span.from, span.from + 1 + at, 'place');
}
