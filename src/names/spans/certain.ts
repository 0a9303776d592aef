import { PLACES_ABOVE_ALL } from '../../german/geography.ts';
import type { NameSpan } from '../nameSpan.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import { anyOf, bitOf, has } from '../words/wordEvidence.ts';
import type { WordInfo, WordReader } from '../words/wordInfo.ts';
import { WordMemo } from '../words/wordMemo.ts';
import { isNamedInstitute } from './namedInstitute.ts';
import { spanOf } from './spansOfLabels.ts';
import { isNamedStateBody } from './stateBody.ts';
import { withFree } from './withFree.ts';

const KINDS: Readonly<Record<number, NameSpan['type']>> = { 2: 'place', 3: 'organisation' };
const ACRONYM = /^\p{Lu}{3,}$/u;

/**
 * Adds what needs no probability: countries, listed names of several words, listed acronyms, and bodies of a state by
 * their form, wherever the tagger saw no name.
 */
export function certain(spans: readonly NameSpan[], context: Context): NameSpan[] {
  const places = certainty.places(context.numbers, context.reader);
  return withFree(spans, context, places, (at) => certainName(at, context));
}

function certainName(at: number, context: Context): NameSpan | null {
  const { infos, phrases, reader } = context;
  const mark = phrases[at] ?? 0;
  const info = infos[at];
  if (info === undefined || (mark % 2 === 0 && !info.capital)) return null;
  const kind = KINDS[mark >> 1];
  if (mark % 2 === 1 && kind !== undefined) {
    let to = at + 1;
    while (phrases[to] === mark - 1) to++;
    return spanOf(context, at, to, kind);
  }
  const sure = mark === 0 ? certainty.of(info.number, reader) : null;
  if (sure === null) return null;
  // „Hannover Messe“ is no place
  const isPart = beside(at, context) || (sure.region && infos[at + 1]?.capital === true);
  if (sure.place && !isPart) return spanOf(context, at, at + 1, 'place');
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
  return place || body || info.phrases !== null ? { place, region, body } : null;
});

function isCountry(info: WordInfo, reader: WordReader): boolean {
  if (has(info, bitOf.country)) return !has(info, bitOf.firstName);
  return has(info, bitOf.genitivePlace) && has(reader.read(info.word.slice(0, -1)), bitOf.country);
}

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
