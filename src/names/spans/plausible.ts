import type { NameSpan } from '../nameSpan.ts';
import type { Context } from '../tagger/context.ts';
import { has, type WordInfo } from '../words/wordInfo.ts';
import { spanOf } from './spansOfLabels.ts';

/**
 * Puts right what no name can be: „Schoigu Pjöngjang“ is a person and a town; „Nordkoreaner“ are people, no place;
 * one common noun alone is no person.
 */
export function plausible(spans: readonly NameSpan[], context: Context): NameSpan[] {
  return spans.flatMap((span) => {
    const words = context.infos.slice(span.from, span.to);
    const [first] = words;
    const last = words.at(-1);
    if (first === undefined || last === undefined) return [];
    if (span.type === 'person') {
      if (words.length === 2 && has(first, 'surname') && isWellKnownPlace(last))
        return [
          spanOf(context, span.from, span.from + 1, 'person'),
          spanOf(context, span.to - 1, span.to, 'place'),
        ];
      return words.length === 1 && isOrdinary(first) ? [] : [span];
    }
    if (words.length > 1) return [span];
    if (span.type === 'place' && has(first, 'derivedPlace') && !isPlace(first)) return [];
    if (has(first, 'calendar') && !has(first, 'organisation')) return [];
    return [span];
  });
}

const isPlace = (info: WordInfo): boolean =>
  has(info, 'country') || has(info, 'geographic') || has(info, 'bigCity') || has(info, 'town');
const isWellKnownPlace = (info: WordInfo): boolean =>
  (has(info, 'country') || has(info, 'geographic') || has(info, 'bigCity')) &&
  !has(info, 'surname') &&
  !has(info, 'firstName');

function isOrdinary(info: WordInfo): boolean {
  if (has(info, 'surname') || has(info, 'firstName') || has(info, 'easternFamily')) return false;
  return (
    has(info, 'noun') || has(info, 'nounCompound') || has(info, 'hyphenNoun') || has(info, 'derivedPlace')
  );
}
