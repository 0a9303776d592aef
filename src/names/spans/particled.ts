import type { NameSpan } from '../nameSpan.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import { anyOf, NOUN_EVIDENCE } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { overlaid } from './overlaid.ts';
import { spanOf } from './spansOfLabels.ts';

const FAMILY = /^\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)*$/u;
const NOBLE =
  /^(?:Graf|Gräfin|Freiherr|Freifrau|Freiin|Baron|Baronin|Prinz|Prinzessin|Fürst|Fürstin|Herzog|Herzogin)$/;
const ARABIC = /^(?:bin|ibn|bint)$/;

/**
 * A surname that small words begin, where the tagger saw the first names alone or took the rest for a place: „Egbert von
 * und zu Weidenhain“, „Karl Theodor zu Muster“, „Gräfin Elsa von der Heyde“, „Mohammed bin Zayed“; and who is told apart by
 * „junior“ from a father of the same name.
 */
export function particled(spans: readonly NameSpan[], context: Context): readonly NameSpan[] {
  const found: NameSpan[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (span.type === 'organisation' || (last !== undefined && span.from < last.to)) continue;
    const to = behindGeneration(behindParticles(span, context), span, context);
    if (to > span.to) found.push(spanOf(context, span.from, to, 'person'));
  }
  return found.length === 0 ? spans : overlaid(spans, found, context);
}

function behindParticles(span: NameSpan, { infos, tokens }: Context): number {
  const { from, to, type } = span;
  const word = (at: number): string => (tokens.lines[at] === 1 ? '' : (infos[at]?.word ?? ''));
  const first = word(to);
  const end = first === 'von' && word(to + 1) === 'und' && word(to + 2) === 'zu' ? to + 3 : 0;
  if (end > 0) return FAMILY.test(word(end)) && isAllGiven(from, to, infos) ? end + 1 : to;
  // „Otto Graf | Lambsdorff“
  const next = infos[to];
  if (type === 'person' && to - from === 2 && NOBLE.test(infos[to - 1]?.word ?? '') && next !== undefined)
    return FAMILY.test(first) && !isElse(next) && isAllGiven(from, to - 1, infos) ? to + 1 : to;
  if (type !== 'person' || !isAllGiven(from, to, infos)) return to;
  if (ARABIC.test(first)) return FAMILY.test(word(to + 1)) ? to + 2 : to;
  const family = first === 'von' && /^(?:der|dem)$/.test(word(to + 1)) ? to + 2 : first === 'zu' ? to + 1 : 0;
  const info = infos[family];
  if (family === 0 || info === undefined || !FAMILY.test(word(family))) return to;
  if (infos[family + 1]?.capital === true && tokens.lines[family + 1] === 0) return to;
  const isNoble = NOBLE.test(infoAt(infos, from - 1)?.word ?? '');
  // „Anna von der Polizei“, „schickte Anna zu Otto“
  if (first === 'von') return isNoble || !isElse(info) ? family + 1 : to;
  return (isNoble || to - from > 1) && !isNounOrGiven(info) ? family + 1 : to;
}

const isGivenName = anyOf('firstName', 'hyphenName', 'initial');
const isAllGiven = (from: number, to: number, infos: readonly WordInfo[]): boolean => {
  for (let at = from; at < to; at++) {
    const info = infos[at];
    if (info === undefined || !isGivenName(info)) return false;
  }
  return true;
};
const isNounOrGiven = anyOf('noun', 'firstName', 'country', 'bigCity', 'office', 'organisation');
const isElse = anyOf(
  ...NOUN_EVIDENCE,
  'country',
  'geographic',
  'bigCity',
  'office',
  'officeCompound',
  'organisation',
  'organisationHead',
  'organisationCompound',
  'siteSuffix',
  'calendar',
);

/** „Bernd Kranz senior“; behind a full name alone */
function behindGeneration(to: number, { from, type }: NameSpan, { infos, tokens }: Context): number {
  if (type !== 'person' || to - from < 2 || tokens.lines[to] === 1) return to;
  return GENERATION.test(infos[to]?.word ?? '') ? to + 1 : to;
}
const GENERATION = /^(?:[Jj]unior|[Ss]enior|[Jj]un\.?|[Ss]en\.|[JS]r\.?)$/;
