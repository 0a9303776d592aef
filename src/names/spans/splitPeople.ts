import type { NameSpan } from '../nameSpan.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import { anyOf, bitOf, has } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { spanOf } from './spansOfLabels.ts';

const isPersonsName = anyOf('firstName', 'surname', 'easternFamily');
const isBody = anyOf(
  'organisationHead',
  'organisationCompound',
  'organisation',
  'legalForm',
  'noun',
  'nounCompound',
);
const FIRM = /^(?:Gebr|Gebrüder|Geschwister)\.?$/u;
/** One inhabitant: „die Thailänderin“, „der Argentinier“ */
const ONE = /(?:in|er|e)$/u;
const WOMAN = /(?:er|[^e]r|s|l|n|ch|g|t)in$/u;
const BEFORE_NAME = new Set(['von', 'vom', 'durch', 'und', 'der', 'die', 'des', 'dem', 'den']);

/**
 * Cuts people free: „Anna Weber, Otto Kranz“ are two, the „von“ of „von Otto Kranz“ says only whose it is, and in
 * „Argentinier Otto Kranz“ the first word says where somebody comes from.
 */
export function splitPeople(spans: readonly NameSpan[], context: Context): NameSpan[] {
  const split: NameSpan[] = [];
  for (const span of spans) {
    const own = withoutOrigin(span, context);
    if (own.type !== 'person') split.push(own);
    // „Gebr. Lindner“ is a firm
    else if (own.to - own.from === 1) {
      if (context.infos[own.from]?.word !== ',') split.push(own);
    } else if (FIRM.test(context.infos[own.from]?.word ?? ''))
      split.push(spanOf(context, own.from, own.to, 'organisation'));
    else for (const part of atCommas(own, context)) split.push(withoutParticle(part, context));
  }
  return split;
}

/** „Ägypter Samih Quorra“ read as a place */
const isUnlikePlace = (info: WordInfo): boolean => /^\p{Lu}\p{Ll}+$/u.test(info.word) && !isPlaceOrWord(info);
const isPlaceOrWord = anyOf(
  'country',
  'geographic',
  'bigCity',
  'town',
  'village',
  'siteSuffix',
  'placeSuffix',
  'noun',
  'nounCompound',
  'nounSuffix',
  'adjective',
  'derivedPlace',
);

function withoutOrigin(span: NameSpan, context: Context): NameSpan {
  const { infos } = context;
  const first = infos[span.from];
  const second = infos[span.from + 1];
  const last = infos[span.to - 1];
  if (span.to - span.from < 3 || first === undefined || second === undefined || last === undefined)
    return span;
  // „der Bayer Alois Huber“: a firm has no „der“, and somebody called Bayer no first name behind it
  const isOne = /^(?:[Dd]er|[Ee]in)$/.test(infoAt(infos, span.from - 1)?.word ?? '');
  const comes =
    has(first, bitOf.derivedPlace) &&
    ONE.test(first.word) &&
    (!isPersonsName(first) || (isOne && has(second, bitOf.firstName)));
  // „Thailänderin“ is a woman, „Kölner“ may be a paper's first word
  const isSure =
    has(second, bitOf.firstName) ||
    (WOMAN.test(first.word) && second.capital) ||
    (span.type === 'place' && isUnlikePlace(second) && isUnlikePlace(last));
  if (!comes || !isSure || isBody(last)) return span;
  return spanOf(context, span.from + 1, span.to, 'person');
}

function atCommas(span: NameSpan, context: Context): NameSpan[] {
  const parts: NameSpan[] = [];
  let from = span.from;
  for (let at = span.from; at <= span.to; at++) {
    if (at < span.to && context.infos[at]?.word !== ',' && !isBehindEastern(span.from, at, context)) continue;
    if (at > from) parts.push(at - from === span.to - span.from ? span : spanOf(context, from, at, 'person'));
    from = at + 1;
  }
  return parts;
}

/** „Kim Jong-un von | Putin“: names of East Asia have no „von“ */
function isBehindEastern(from: number, at: number, { infos }: Context): boolean {
  if (infos[at]?.word !== 'von' || at - from < 2) return false;
  const family = infos[from];
  return (
    family !== undefined && has(family, bitOf.easternFamily) && EASTERN_GIVEN.test(infos[at - 1]?.word ?? '')
  );
}
/** „Jong-un“, „Un“ behind „Jong“ */
const EASTERN_GIVEN = /^\p{Lu}\p{Ll}{1,5}(?:-\p{Ll}{2,5})?$/u;

function withoutParticle(span: NameSpan, context: Context): NameSpan {
  const first = context.infos[span.from];
  const second: WordInfo | undefined = context.infos[span.from + 1];
  if (first === undefined || second === undefined || span.to - span.from < 3) return span;
  if (!BEFORE_NAME.has(first.word) || !(has(second, bitOf.firstName) || has(second, bitOf.officeCompound)))
    return span;
  return spanOf(context, span.from + 1, span.to, 'person');
}
