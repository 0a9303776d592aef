import type { NameSpan } from '../nameSpan.ts';
import { type Context, INSIDE_LISTED_PLACE } from '../tagger/context.ts';
import { anyOf, bitOf, has } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { isAll } from './borders.ts';
import { spanOf } from './spansOfLabels.ts';
import { withoutGenitive } from './withoutGenitive.ts';

/**
 * Cuts off the noun that follows a name without a word between: „Wladimir Putins Andeutung“ → Wladimir Putins; „Choe Son
 * Hui Schreiben“ → Choe Son Hui; „Präsident Brandt Unterstützung“ → Brandt; „ZDF Freunde“ → ZDF; „Vereinigten Staaten Sanktionen“ → Vereinigten Staaten
 */
export function withoutNoun(span: NameSpan, context: Context): NameSpan {
  const last = context.infos[span.to - 1];
  const words = span.to - span.from;
  if (words < 2 || last === undefined) return span;
  const cut =
    span.type === 'person' ? isBehindPerson(span, last, context) : isBehindListed(span, last, context);
  if (!cut) return span;
  const listed = isAll(context.phrases, span.from, span.to - 1, INSIDE_LISTED_PLACE);
  return spanOf(context, span.from, span.to - 1, listed ? 'place' : span.type);
}

const isNoun = anyOf('noun', 'nounCompound', 'nounSuffix');
const isPersonsName = anyOf('surname', 'surnameSuffix', 'firstName');

function isBehindPerson(span: NameSpan, last: WordInfo, context: Context): boolean {
  if (!isNoun(last)) return false;
  const { infos } = context;
  const before = infos[span.to - 2];
  const words = span.to - span.from;
  // „Viktor Orbáns Ziel“: some are called Ziel
  if (isPersonsName(last))
    return (
      words === 3 &&
      before !== undefined &&
      has(last, bitOf.noun) &&
      !has(last, bitOf.firstName) &&
      !isPersonsName(before) &&
      withoutGenitive(before, context) !== before.word
    );
  if (words > 3 || (before !== undefined && withoutGenitive(before, context) !== before.word)) return true;
  // „Choe Son-hui Schreiben“: the family name stands first, so the name is complete before the noun
  const first = infos[span.from];
  if (words === 2 && first !== undefined && has(first, bitOf.surname) && !has(first, bitOf.firstName))
    return has(last, bitOf.noun) || has(last, bitOf.nounSuffix);
  if (words !== 3 || first === undefined || before === undefined) return false;
  if (has(first, bitOf.easternFamily)) return has(last, bitOf.noun);
  // „(seit der Trennung hat) Matthew Williams Liebeskummer“
  return has(first, bitOf.firstName) && has(before, bitOf.surname) && isListedNoun(last);
}

const isListedNoun = anyOf('noun', 'nounCompound', 'calendar');
const isPartOfName = anyOf(
  'organisation',
  'organisationHead',
  'organisationCompound',
  'legalForm',
  'hyphenOrganisation',
  'siteSuffix',
  'placeSuffix',
  'surname',
  'firstName',
  'country',
  'geographic',
  'bigCity',
  'town',
);

function isBehindListed(span: NameSpan, last: WordInfo, { infos, phrases }: Context): boolean {
  if (!isListedNoun(last) || isPartOfName(last) || phrases[span.to - 1] !== 0) return false;
  const before = infos[span.to - 2];
  if (before === undefined) return false;
  // a listed name of several words, or of one that is all there is before the noun
  if ((phrases[span.to - 2] ?? 0) !== 0) return true;
  return span.to - span.from === 2 && (has(before, bitOf.organisation) || has(before, bitOf.country));
}
