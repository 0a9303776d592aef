import { PLANETS } from '../../german/placeNouns.ts';
import { TEAM_NAMES } from '../../german/teamNames.ts';
import type { NameSpan } from '../nameSpan.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import { anyOf, bitOf, has } from '../words/wordEvidence.ts';
import { spanOf } from './spansOfLabels.ts';

/** Parties that are called by an everyday word: „Mario Muster (Mitte)“ */
const PARTY = new Set(['Mitte', 'Linke', 'Grüne', 'Piraten', 'Volt', 'Neos', 'NEOS', 'Freie Wähler']);
const WHERE = new Set(['in', 'In', 'aus', 'Aus', 'nach', 'Nach', 'bei', 'Bei', 'zwischen', 'Zwischen']);
const isAnyPlace = anyOf('country', 'geographic', 'bigCity', 'town', 'village', 'hyphenPlace', 'siteSuffix');
const isCity = anyOf('bigCity');
/** „Einwohner von Quebec“, „nördlich von Buffalo“ */
const OF_PLACE =
  /^(?:Einwohner|Bewohner|Bürgermeister|Hauptstadt|Nähe|Norden|Süden|Osten|Westen|Zentrum|Vorort|Krankenhaus|Bischof|Erzbischof|Flughafen|Hafen|Umgebung|nördlich|südlich|östlich|westlich|nordöstlich|nordwestlich|südöstlich|südwestlich)(?:s|n|in)?$/u;
const isFirstName = anyOf('firstName');
/** „Austria“, „Airways“ behind a name: no surname, but where a body works or what it is */
const ENGLISH_TAIL =
  /^(?:Air|Airlines|Airways|Aviation|Motors|Records|Pictures|Energy|Resources|Systems|Technologies|Networks|Partners|Foundation|Austria|Germany|Switzerland|Europe|International|Worldwide|Deutschland|Österreich|Schweiz|Europa)$/u;

/** „San Antonio“ before „Spurs“ */
function isTeam(span: NameSpan, { infos, tokens }: Context): boolean {
  const next = infos[span.to];
  return next !== undefined && tokens.lines[span.to] === 0 && TEAM_NAMES.has(next.word);
}

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
      if (word(span.from - 1) === 'von' && OF_PLACE.test(word(span.from - 2)))
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
    if (span.type === 'organisation' && single && isCity(first) && !/^\p{Lu}{2,}$/u.test(first.word)) {
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
