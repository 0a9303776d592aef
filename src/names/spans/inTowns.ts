import { TOWNS_LIKE_WORDS } from '../../german/townsLikeWords.ts';
import type { NameSpan } from '../nameSpan.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import { anyOf, NOUN_EVIDENCE } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { WordMemo } from '../words/wordMemo.ts';
import { overlaid } from './overlaid.ts';
import { spanMarks } from './spanMarks.ts';
import { spanOf } from './spansOfLabels.ts';

const WHERE = /^(?:[Ii]n|[Aa]us|[Nn]ach)$/;
/** „nach Essen suchen“ */
const LOOKED_FOR = /^(?:such|frag|verlang|rief|ruf|schrie|graben|gier|greif)/u;

/** „in Bonn“, „aus Halle“, „nach Zug“: a noun would have its article, so the town is meant; and a city before somebody's name: „in Riad Mohammed …“ */
export function inTowns(spans: readonly NameSpan[], context: Context): readonly NameSpan[] {
  const { numbers, reader } = context;
  const found: NameSpan[] = [];
  let taken: Uint8Array | null = null;
  for (const at of towns.places(numbers, reader)) {
    const before = infoAt(context.infos, at - 1)?.word ?? '';
    const listed = towns.of(numbers[at] ?? 0, reader) === 'listed';
    // „in Melk und Krems“
    const joined = listed && before === 'und' && (found.at(-1)?.to === at - 1 || isPlaceEnd(at - 1, spans));
    if (!(joined || WHERE.test(before)) || !isTownAt(at, context)) continue;
    taken ??= spanMarks(spans, context);
    if (taken[at] === 1 && !(listed && isAlone(at, spans))) continue;
    found.push(spanOf(context, at, at + 1, 'place'));
  }
  return found.length === 0 ? spans : overlaid(spans, found, context);
}

const towns = new WordMemo((info): 'listed' | 'city' | null =>
  TOWNS_LIKE_WORDS.has(info.word) ? 'listed' : isCity(info) && !isElse(info) ? 'city' : null,
);
const isCity = anyOf('bigCity');
const isElse = anyOf(
  'noun',
  'nounCompound',
  'firstName',
  'surname',
  'organisation',
  'function',
  'calendar',
  'office',
  'adjective',
);

const isPlaceEnd = (end: number, spans: readonly NameSpan[]): boolean =>
  spans.some(({ to, type }) => to === end && type === 'place');

/** Taken for a person or a body by itself: „Augusta“, „Krems“ */
const isAlone = (at: number, spans: readonly NameSpan[]): boolean =>
  spans.some(({ from, to, type }) => from === at && to === at + 1 && type !== 'place');

function isTownAt(at: number, { infos, tokens }: Context): boolean {
  if (tokens.lines[at] === 1) return false;
  const behind = tokens.lines[at + 1] === 1 ? undefined : infos[at + 1];
  if (behind === undefined) return true;
  if (behind.capital) return isGiven(behind) || (isPlainNoun(behind) && !isMore(behind));
  if (/^\d/.test(behind.word) || LOOKED_FOR.test(behind.word)) return false;
  // „in Zug und Bus“, but „in Zug und Luzern“
  if (!/^(?:und|oder)$/.test(behind.word)) return true;
  const second = infos[at + 2];
  return second?.capital !== true || isPlace(second) || !isNoun(second);
}

const isGiven = anyOf('firstName');
/** „in Bonn Gäste empfangen“ */
const isPlainNoun = anyOf('noun');
/** Part of a longer name: „Essen Motor Show“, „Halle Messe“ */
const isMore = anyOf(
  'organisation',
  'organisationHead',
  'siteSuffix',
  'placeSuffix',
  'town',
  'bigCity',
  'surname',
);
const isPlace = (info: WordInfo): boolean => isKnownPlace(info) || TOWNS_LIKE_WORDS.has(info.word);
const isKnownPlace = anyOf('country', 'geographic', 'bigCity', 'town', 'placeSuffix');
const isNoun = anyOf(...NOUN_EVIDENCE);
