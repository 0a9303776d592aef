import type { NameSpan } from '../nameSpan.ts';
import type { Context } from '../tagger/context.ts';
import { has } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { spanOf } from './spansOfLabels.ts';
import { withoutGenitive } from './withoutGenitive.ts';

/** „Wladimir Putins Andeutung“ → Wladimir Putins; „Choe Son Hui Schreiben“ → Choe Son Hui */
export function withoutNoun(span: NameSpan, context: Context): NameSpan {
  const last = context.infos[span.to - 1];
  const words = span.to - span.from;
  if (span.type !== 'person' || words < 2 || last === undefined || !isNoun(last)) return span;
  const before = context.infos[span.to - 2];
  const owned = before !== undefined && withoutGenitive(before, context) !== before.word;
  return owned || words > 3 ? spanOf(context, span.from, span.to - 1, 'person') : span;
}

const isNoun = (info: WordInfo): boolean =>
  (has(info, 'noun') || has(info, 'nounCompound') || has(info, 'nounSuffix')) &&
  !has(info, 'surname') &&
  !has(info, 'surnameSuffix') &&
  !has(info, 'firstName');
