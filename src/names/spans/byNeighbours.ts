import { MERGER_NOUNS } from '../../german/bodyNouns.ts';
import { FOREIGN_PLACE_HEADS, NOUNS_OF_PLACES, PLANETS } from '../../german/placeNouns.ts';
import { TEAM_NAMES } from '../../german/teamNames.ts';
import type { NameSpan } from '../nameSpan.ts';
import { type Context, INSIDE_LISTED_BODY, infoAt, LISTED_BODY } from '../tagger/context.ts';
import { anyOf, bitOf, has } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { spanOf } from './spansOfLabels.ts';

/** Parties that are called by an everyday word: „Mario Muster (Mitte)“ */
const PARTY = new Set(['Mitte', 'Linke', 'Grüne', 'Piraten', 'Volt', 'Neos', 'NEOS', 'Freie Wähler']);
const WHERE = new Set(['in', 'In', 'aus', 'Aus', 'nach', 'Nach', 'bei', 'Bei', 'zwischen', 'Zwischen']);
const isAnyPlace = anyOf('country', 'geographic', 'bigCity', 'town', 'village', 'hyphenPlace', 'siteSuffix');
const isCity = anyOf('bigCity');
/** „nördlich von Buffalo“ */
const SIDE = /^(?:nördlich|südlich|östlich|westlich|nordöstlich|nordwestlich|südöstlich|südwestlich)$/u;
const isOfPlace = (word: string): boolean => NOUNS_OF_PLACES.has(word) || SIDE.test(word);
const isFirstName = anyOf('firstName');
/** „Austria“, „Airways“ behind a name: no surname, but where a body works or what it is */
const ENGLISH_TAIL =
  /^(?:Air|Airlines|Airways|Aviation|Motors|Records|Pictures|Energy|Rail|Railways|Railway|Group|Holding|Holdings|Media|Publishing|Entertainment|Software|Electric|Petroleum|Mining|Insurance|Securities|Resources|Systems|Technologies|Networks|Partners|Foundation|Austria|Germany|Switzerland|Europe|International|Worldwide|Deutschland|Österreich|Schweiz|Europa)$/u;

/** „San Antonio“ before „Spurs“ */
function isTeam(span: NameSpan, { infos, tokens }: Context): boolean {
  const next = infos[span.to];
  return next !== undefined && tokens.lines[span.to] === 0 && TEAM_NAMES.has(next.word);
}

/** „New York Cosmos“ as one place */
function isTeamAsPlace({ from, to, type }: NameSpan, { infos, phrases }: Context): boolean {
  return (
    type === 'place' && to - from > 1 && phrases[to - 1] === 0 && TEAM_NAMES.has(infos[to - 1]?.word ?? '')
  );
}

/** „die Fusion mit Allergan“: what no table has for a person or a place */
function isMerging({ from, to }: NameSpan, { infos }: Context): boolean {
  const name = infos[from];
  if (to - from > 1 || name === undefined || isAnyPlace(name) || isPersonsName(name)) return false;
  return (
    MERGER_NOUNS.has(infoAt(infos, from - 2)?.word ?? '') &&
    /^(?:mit|von|durch)$/.test(infos[from - 1]?.word ?? '')
  );
}
const isPersonsName = anyOf('firstName', 'surname', 'easternFamily', 'genitiveName');

/** „Thomas Cook und TUI“: a listed firm with a person's name beside a body */
function isBesideBody(
  { from, to }: NameSpan,
  other: NameSpan | undefined,
  { infos, phrases }: Context,
): boolean {
  if (other?.type !== 'organisation' || phrases[from] !== LISTED_BODY || phrases[to] === INSIDE_LISTED_BODY)
    return false;
  const joint = other.from === to + 1 ? to : other.to === from - 1 ? other.to : -1;
  return /^(?:und|,|oder)$/u.test(infoAt(infos, joint)?.word ?? '');
}

/** „mündet bei Ploče in die Adria“, „fließt durch York“; „die Neretva entspringt“ */
const isOnRiver = ({ from, to }: NameSpan, { infos }: Context): boolean =>
  (/^(?:bei|durch|in)$/.test(infoAt(infos, from - 1)?.word ?? '') &&
    /^(?:mündet|fließt|strömt)$/.test(infoAt(infos, from - 2)?.word ?? '')) ||
  (/^(?:entspringt|mündet|durchfließt)$/.test(infos[to]?.word ?? '') &&
    /^[Dd](?:er|ie)$/.test(infoAt(infos, from - 1)?.word ?? ''));

/** „Valencia, die drittgrößte Stadt Venezuelas“ */
function isCalledTown({ from, to }: NameSpan, { infos }: Context): boolean {
  const name = infos[from];
  if (infos[to]?.word !== ',' || name === undefined || !isAnyPlace(name)) return false;
  if (!/^(?:die|der|eine|einer)$/.test(infos[to + 1]?.word ?? '')) return false;
  let at = to + 2;
  while (at < to + 5 && /^\p{Ll}+e[nr]?$/u.test(infos[at]?.word ?? '')) at++;
  return /(?:[Ss]tadt|[Mm]etropole)$/.test(infos[at]?.word ?? '');
}

/** „Lincoln University“ */
const ACADEMIC = /^(?:University|College|Academy)$/u;

/** „erschien 1925 bei Gallimard“, „bei Gallimard erschienen“ */
function isPublisher({ from, to }: NameSpan, { infos }: Context): boolean {
  if (infoAt(infos, from - 1)?.word !== 'bei') return false;
  if (PUBLISHED.test(infos[to]?.word ?? '')) return true;
  for (let at = from - 2; at >= from - 4; at--) if (APPEARED.test(infoAt(infos, at)?.word ?? '')) return true;
  return false;
}
const PUBLISHED = /^(?:erschien(?:en)?|erscheint|verlegt|veröffentlicht)$/u;
const APPEARED = /^(?:[Ee]rschien(?:en)?|[Ee]rscheint)$/u;

/** „studierte bei Rimski-Korsakow“: who is no town */
function isTeacher({ from, to }: NameSpan, { infos }: Context): boolean {
  const name = infos[from];
  if (to - from > 1 || name === undefined || isAnyPlace(name) || infoAt(infos, from - 1)?.word !== 'bei')
    return false;
  for (let at = from - 2; at >= from - 4; at--) if (STUDIED.test(infoAt(infos, at)?.word ?? '')) return true;
  return false;
}
const STUDIED = /^(?:studierte|lernte|promovierte|habilitierte|hörte)n?$/u;

/** „wurde 1889 von Fusajiro Yamauchi gegründet“: two words that no table has for a place, behind the „von“ of a passive */
function isAgent({ from, to }: NameSpan, { infos, phrases }: Context): boolean {
  const [given, family] = [infos[from], infos[to - 1]];
  if (to - from !== 2 || phrases[from] !== 0 || given === undefined || family === undefined) return false;
  if (infoAt(infos, from - 1)?.word !== 'von' || isOfPlace(infoAt(infos, from - 2)?.word ?? '')) return false;
  if (!isPlainWord(given) || !isPlainWord(family) || FOREIGN_PLACE_HEADS.has(given.word)) return false;
  if (SAINT.test(given.word) || infos[to]?.word === 'aus') return false;
  for (let at = from - 2; at >= from - PASSIVE_REACH; at--)
    if (PASSIVE.test(infoAt(infos, at)?.word ?? '')) return true;
  return false;
}
const PASSIVE = /^(?:[Ww]urden?|[Ww]erden|[Ww]ird|worden)$/u;
const PASSIVE_REACH = 5;
const SAINT =
  /^(?:San|Santa|Santo|São|Saint|Sankt|New|Port|Puerto|Villa|Monte|Cerro|Rio|Río|El|La|Las|Los|Al)$/u;
const isPlainWord = (info: WordInfo): boolean =>
  /^\p{Lu}\p{Ll}{2,}$/u.test(info.word) && !isAnyPlace(info) && !isNounLike(info);
const isNounLike = anyOf(
  'noun',
  'nounCompound',
  'nounSuffix',
  'function',
  'adjective',
  'derivedPlace',
  'placeSuffix',
);

/** „in Crawford“, „Crawford, Texas“: a surname that ends like a town, and nobody in the article bears it in full */
function isWhere({ from, to }: NameSpan, spans: readonly NameSpan[], { infos, numbers }: Context): boolean {
  const name = infos[from];
  if (name === undefined || !isLikeTown(name) || isFirstName(name)) return false;
  const land = infos[to + 1];
  const inLand = infos[to]?.word === ',' && land !== undefined && isLand(land);
  if (!inLand && !/^(?:[Ii]n|[Nn]ach)$/.test(infoAt(infos, from - 1)?.word ?? '')) return false;
  return !spans.some(
    (other) => other.type === 'person' && other.to - other.from > 1 && numbers[other.to - 1] === name.number,
  );
}
const isLikeTown = anyOf('placeSuffix', 'town', 'village');
const isLand = anyOf('country', 'geographic');

/** Types that the words beside a name decide: a party in brackets, a city behind „in“, a body that ends in a country, a team behind its town. */
export function byNeighbours(spans: readonly NameSpan[], context: Context): NameSpan[] {
  const { infos } = context;
  return spans.map((span, at) => {
    const word = (index: number): string => infoAt(infos, index)?.word ?? '';
    const first = infos[span.from];
    if (first === undefined) return span;
    const single = span.to - span.from === 1;
    if (span.type === 'person' && single && isWhere(span, spans, context))
      return spanOf(context, span.from, span.to, 'place');
    const before = at === 0 ? undefined : spans[at - 1];
    // „ein Vorort von Sydney“: a city, though a first name too
    const isTown = !isFirstName(first) || isCity(first);
    if (span.type !== 'place' && single && isTown && /^\p{Lu}\p{Ll}/u.test(first.word)) {
      if (word(span.from - 1) === 'von' && isOfPlace(word(span.from - 2)))
        return spanOf(context, span.from, span.to, 'place');
    }
    // „studierte in Harvard“
    if (
      span.type === 'place' &&
      single &&
      has(first, bitOf.organisation) &&
      !isAnyPlace(first) &&
      !PLANETS.has(first.word)
    )
      return spanOf(context, span.from, span.to, 'organisation');
    if (span.type !== 'organisation' && single && PARTY.has(first.word)) {
      const bracketed = word(span.from - 1) === '(' && word(span.to) === ')';
      if (bracketed && before?.type === 'person' && before.to === span.from - 1)
        return spanOf(context, span.from, span.to, 'organisation');
    }
    if (span.type !== 'organisation' && isMerging(span, context))
      return spanOf(context, span.from, span.to, 'organisation');
    if (span.type === 'person' && !single && isBesideBody(span, spans[at + 1], context))
      return spanOf(context, span.from, span.to, 'organisation');
    if (span.type !== 'organisation' && !single && ACADEMIC.test(word(span.to - 1)))
      return spanOf(context, span.from, span.to, 'organisation');
    if (span.type !== 'place' && single && (isOnRiver(span, context) || isCalledTown(span, context)))
      return spanOf(context, span.from, span.to, 'place');
    // „Joaquín Guzmán, genannt El Chapo“
    if (span.type !== 'person' && word(span.from - 1) === 'genannt' && before?.type === 'person')
      if (before.to >= span.from - 2) return spanOf(context, span.from, span.to, 'person');
    if (isTeamAsPlace(span, context)) return spanOf(context, span.from, span.to, 'organisation');
    if (span.type === 'place' && (isTeacher(span, context) || isAgent(span, context)))
      return spanOf(context, span.from, span.to, 'person');
    if (span.type !== 'organisation' && single && !isAnyPlace(first) && isPublisher(span, context))
      return spanOf(context, span.from, span.to, 'organisation');
    // „in San Juan und Rosario“
    if (span.type !== 'place' && single && isCity(first) && !/^\p{Lu}{2,}$/u.test(first.word)) {
      const joined = word(span.from - 1) === 'und' && before?.type === 'place' && before.to === span.from - 1;
      const where = joined && before !== undefined ? before.from : span.from;
      if (WHERE.has(word(where - 1))) return spanOf(context, span.from, span.to, 'place');
    }
    if (span.type === 'place' && spans[at + 1]?.from !== span.to && isTeam(span, context))
      return spanOf(context, span.from, span.to + 1, 'organisation');
    if (
      span.type === 'person' &&
      !single &&
      !has(first, bitOf.firstName) &&
      ENGLISH_TAIL.test(word(span.to - 1))
    )
      return spanOf(context, span.from, span.to, 'organisation');
    return span;
  });
}
