import { PLACES_ABOVE_ALL } from '../../german/geography.ts';
import { MAKERS } from '../../german/products.ts';
import type { NameSpan } from '../nameSpan.ts';
import { type Context, INSIDE_LISTED_BODY, infoAt, LISTED_BODY, LISTED_PLACE } from '../tagger/context.ts';
import { anyOf, bitOf, has } from '../words/wordEvidence.ts';
import type { WordInfo, WordReader } from '../words/wordInfo.ts';
import { WordMemo } from '../words/wordMemo.ts';
import { isNamedInstitute } from './namedInstitute.ts';
import { spanOf } from './spansOfLabels.ts';
import { isNamedStateBody } from './stateBody.ts';
import { withFree } from './withFree.ts';

const BEGUN: Readonly<Record<number, NameSpan['type']>> = {
  [LISTED_PLACE]: 'place',
  [LISTED_BODY]: 'organisation',
};
const ACRONYM = /^\p{Lu}{3,}$/u;

/**
 * Adds what needs no probability: countries, listed names of several words, listed acronyms, and bodies of a state by
 * their form, wherever the tagger saw no name; and the rest of a listed body of which it saw a part: „Energie Cottbus“.
 */
export function certain(spans: readonly NameSpan[], context: Context): NameSpan[] {
  const places = certainty.places(context.numbers, context.reader);
  const listed = countriesInCapitals(wholeListed(spans, context), context);
  return withFree(listed, context, places, (at) => certainName(at, context));
}

/** „die DVRK“ is a country, whatever the tagger took it for. */
function countriesInCapitals(spans: readonly NameSpan[], context: Context): readonly NameSpan[] {
  const isCapitals = ({ from, to, type }: NameSpan): boolean => {
    const info = context.infos[from];
    if (type === 'place' || to - from !== 1 || info === undefined) return false;
    return ACRONYM.test(info.word) && has(info, bitOf.country);
  };
  if (!spans.some(isCapitals)) return spans;
  return spans.map((span) => (isCapitals(span) ? spanOf(context, span.from, span.to, 'place') : span));
}

function wholeListed(spans: readonly NameSpan[], context: Context): readonly NameSpan[] {
  const { phrases } = context;
  const cut = ({ from, to }: NameSpan): boolean =>
    phrases[from] === INSIDE_LISTED_BODY ||
    (phrases[from] === LISTED_BODY && phrases[to] === INSIDE_LISTED_BODY);
  if (!spans.some(cut)) return spans;
  const whole: NameSpan[] = [];
  for (const span of spans) {
    const own = cut(span) ? wholeBody(span, whole.at(-1)?.to ?? 0, context) : span;
    // „Paschi“ and „Siena“ of „Monte dei Paschi di Siena“
    if (own.from >= (whole.at(-1)?.to ?? 0)) whole.push(own);
  }
  return whole;
}

/** `free`: where the name before ends */
function wholeBody(span: NameSpan, free: number, context: Context): NameSpan {
  const { phrases } = context;
  let { from, to } = span;
  while (phrases[from] === INSIDE_LISTED_BODY) from--;
  while (phrases[to] === INSIDE_LISTED_BODY) to++;
  const isArticle = ARTICLE.test(context.infos[from]?.word ?? '');
  return phrases[from] === LISTED_BODY && from >= free && !isArticle
    ? spanOf(context, from, to, 'organisation')
    : span;
}

/** „Die Grünen“ are „Grünen“ as often. */
const ARTICLE = /^(?:Die|Der|Das)$/;

function certainName(at: number, context: Context): NameSpan | null {
  const { infos, phrases, reader } = context;
  const mark = phrases[at] ?? 0;
  const info = infos[at];
  if (info === undefined || (mark % 2 === 0 && !info.capital)) return null;
  const kind = BEGUN[mark];
  if (kind !== undefined) {
    let to = at + 1;
    while (phrases[to] === mark - 1) to++;
    return spanOf(context, at, to, kind);
  }
  const sure = mark === 0 ? certainty.of(info.number, reader) : null;
  if (sure === null) return null;
  // „Hannover Messe“ is no place
  const isPart = beside(at, context) || (sure.region && infos[at + 1]?.capital === true);
  if (sure.place && !isPart) return spanOf(context, at, at + 1, 'place');
  if (sure.chamber && isChamber(at, context)) return spanOf(context, at, at + 1, 'organisation');
  if (sure.firm && !isPart && standsAsFirm(at, context)) return spanOf(context, at, at + 1, 'organisation');
  return sure.body ? spanOf(context, at, at + 1, 'organisation') : null;
}

/** What a word is wherever it stands; nothing of all that, where it begins a listed name. */
const certainty = new WordMemo((info, reader) => {
  const region = isSurePlace(info);
  const place = region || isCountry(info, reader);
  const body =
    isNamedStateBody(info, reader) ||
    isNamedInstitute(info, reader) ||
    (has(info, bitOf.organisation) && ACRONYM.test(info.word));
  const firm = isFirm(info);
  const chamber = CHAMBERS.has(info.word);
  return place || body || chamber || firm || info.phrases !== null
    ? { place, region, body, chamber, firm }
    : null;
});

function isCountry(info: WordInfo, reader: WordReader): boolean {
  if (has(info, bitOf.country)) return !has(info, bitOf.firstName);
  return has(info, bitOf.genitivePlace) && has(reader.read(info.word.slice(0, -1)), bitOf.country);
}

/** „Preussag“, „Novartis“, „YouTube“: firms by the list that are nothing else by any other */
const isFirm = (info: WordInfo): boolean =>
  has(info, bitOf.organisation) &&
  /^\p{Lu}(?=\p{L}*\p{Ll})[\p{L}-]{3,}$/u.test(info.word) &&
  !isWordOrName(info) &&
  !MAKERS.has(info.word);
const isWordOrName = anyOf(
  'noun',
  'nounCompound',
  'function',
  'firstName',
  'surname',
  'easternFamily',
  'office',
  'calendar',
  'adjective',
  'particle',
  'speech',
  'country',
  'geographic',
  'bigCity',
  'town',
  'village',
  'derivedPlace',
  'organisationHead',
);

/** In the middle of a sentence and without an article, which products and measures have: „ein Nintendo“, „pro Karat“ */
function standsAsFirm(at: number, { infos, tokens }: Context): boolean {
  if (tokens.opens[at] === 1) return false;
  const behind = tokens.lines[at + 1] === 1 ? '' : (infos[at + 1]?.word ?? '');
  const before = infoAt(infos, at - 1)?.word ?? '';
  // „die Bundesanwaltschaft“
  const info = infos[at];
  if (info !== undefined && has(info, bitOf.nounSuffix) && /^[Dd](?:er|ie|as|en|em|es)$/.test(before))
    return true;
  return !NO_FIRM_BEHIND.test(before) && !/^(?:\d.*|!|-)$/.test(behind);
}
const NO_FIRM_BEHIND =
  /^(?:[Dd](?:er|ie|as|en|em|es)|[Ee]ine?[nrms]?|[Ii]m|[Zz]u[rm]|[Vv]om|[Bb]eim|pro|auf|via|über|[„"»‚]|\P{Ll}*)$/u;

/** „der Ständerat beschloss“, „von den Grünen“; „Nationalrat Muster“ is who sits in it. */
const CHAMBERS = new Set(['Ständerat', 'Ständerats', 'Nationalrat', 'Nationalrats', 'Grünen']);
const CHAMBERS_ARTICLE = /^(?:[Dd]e[rmsn]|[Dd]ie|[Ii]m|[Vv]om|[Bb]eim|[Aa]m|[Zz]um)$/u;

const isChamber = (at: number, { infos, tokens }: Context): boolean =>
  CHAMBERS_ARTICLE.test(infoAt(infos, at - 1)?.word ?? '') &&
  // „im Grünen“ is out of doors
  !(infos[at]?.word === 'Grünen' && /m$/.test(infoAt(infos, at - 1)?.word ?? '')) &&
  (infos[at + 1]?.capital !== true || tokens.lines[at + 1] === 1);

/** Regions, waters and mountains that are nothing else by any table, or are known to be: „die Sowjetunion“, „die Alpen“. */
const isSurePlace = (info: WordInfo): boolean =>
  has(info, bitOf.geographic) && (!isSomethingElse(info) || PLACES_ABOVE_ALL.has(info.word));

const isSomethingElse = anyOf(
  'noun',
  'function',
  'firstName',
  'surname',
  'easternFamily',
  'office',
  'calendar',
  'organisation',
  'adjective',
  'particle',
  'speech',
);

/** Part of a longer run of capitals, where a country may be part of something else: „Radio China International“ */
function beside(at: number, { infos, tokens }: Context): boolean {
  const unknown = (info: WordInfo | undefined): boolean => info?.capital === true && !isWord(info);
  return (tokens.lines[at] === 0 && unknown(infoAt(infos, at - 1))) || unknown(infos[at + 1]);
}

const isWord = anyOf('noun', 'office', 'officeCompound', 'nounCompound', 'function');
