import type { NameSpan } from '../nameSpan.ts';
import { readPersonName } from '../people/readPersonName.ts';
import type { Context } from '../tagger/context.ts';
import { anyOf, has } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { spanOf } from './spansOfLabels.ts';
import { withoutGenitive } from './withoutGenitive.ts';

/**
 * What a full name teaches about the rest of the article: a bare „Schoigu“ that the tagger passed over, or took for
 * something else, is a person once „Sergej Schoigu“ stands anywhere in it; the same for names of one word that were
 * found elsewhere. Never for words that are common nouns, offices or places as well.
 */
export function followUps(spans: readonly NameSpan[], context: Context): NameSpan[] {
  const surnames = new Set<string>();
  const organisations = new Set<string>();
  const full = new Set<string>();
  for (const span of spans) {
    const last = context.infos[span.to - 1];
    if (last === undefined) continue;
    if (span.type === 'person' && span.to - span.from > 1) {
      const first = context.infos[span.from];
      const family = readPersonName(span.text).eastern ? first : last;
      full.add(span.text);
      if (family !== undefined && !isEveryday(family)) surnames.add(withoutGenitive(family, context));
    } else if (isEveryday(last)) continue;
    else if (span.type === 'organisation' && span.to - span.from === 1 && /^\p{Lu}{2,}/u.test(last.word))
      organisations.add(last.word);
  }
  if (full.size === 0 && organisations.size === 0) return [...spans];
  const taken = new Uint8Array(context.tokens.count);
  const kept: NameSpan[] = [];
  for (const span of spans) {
    const single = span.to - span.from === 1;
    const word = context.infos[span.from];
    if (full.has(span.text)) kept.push({ ...span, type: 'person' });
    else if (
      single &&
      span.type !== 'person' &&
      word !== undefined &&
      surnames.has(withoutGenitive(word, context)) &&
      !has(word, 'country')
    ) {
      kept.push({ ...span, type: 'person' });
    } else kept.push(span);
    taken.fill(1, span.from, span.to);
  }
  for (let at = 0; at < context.tokens.count; at++) {
    const info = context.infos[at];
    if (taken[at] === 1 || info === undefined || !info.capital || info.word.length < 3) continue;
    if (surnames.has(info.word) || surnames.has(withoutGenitive(info, context)))
      kept.push(spanOf(context, at, at + 1, 'person'));
    else if (organisations.has(info.word)) kept.push(spanOf(context, at, at + 1, 'organisation'));
  }
  return kept.sort((a, b) => a.start - b.start);
}

const isEverydayWord = anyOf(
  'noun',
  'office',
  'function',
  'calendar',
  'nameSuffix',
  'country',
  'derivedPlace',
  'bigCity',
);

const isEveryday = (info: WordInfo): boolean =>
  !info.capital || isEverydayWord(info) || (has(info, 'nounCompound') && !has(info, 'surname'));
