import type { NameSpan } from '../nameSpan.ts';
import type { Context } from '../tagger/context.ts';
import { anyOf, bitOf, has, NO_EVIDENCE } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { spanOf } from './spansOfLabels.ts';

/**
 * Titles and offices that slipped into a person's span go out: „Präsident Biden“ → Biden; „Prof. Uk Yang“ → Uk Yang.
 * A person that then has no word left, or only common nouns, is dropped: „Nationaler Sicherheitsberater“.
 */
export function withoutTitles(spans: readonly NameSpan[], context: Context): NameSpan[] {
  const kept: NameSpan[] = [];
  for (const span of spans) {
    let { from } = span;
    if (span.type === 'person') {
      while (from < span.to && isTitle(context.infos[from], span.to - from)) from++;
      if (
        span.to - from > 1 &&
        RULER.test(context.infos[from]?.word ?? '') &&
        isRuler(from + 1, span.to, context)
      )
        from++;
      if (span.to - from > 2 && isCalling(context.infos[from], context.infos[from + 1])) from++;
      if (!isName(context.infos, from, span.to)) continue;
    }
    kept.push(from === span.from ? span : spanOf(context, from, span.to, 'person'));
  }
  return kept;
}

/** Two words, or one that is in no list; „Kaiser Weber“ may be called so. */
const isRuler = (from: number, to: number, { infos }: Context): boolean =>
  to - from > 1 || !isFamilyOrOffice(infos[from] ?? NO_EVIDENCE);
const isFamilyOrOffice = anyOf('surname', 'office', 'organisation');
/** „Kaiser Haile Sembene“, „Kaiser Aurelian“: surnames too, which stand last */
const RULER = /^(?:König|Kaiser|Papst|Prinz|Herzog)$/u;

/** „Alpinistin Halina Muster“: by its ending what somebody is, before a first name */
const isCalling = (info: WordInfo | undefined, next: WordInfo | undefined): boolean =>
  info !== undefined &&
  next !== undefined &&
  CALLING.test(info.word) &&
  !isPersonsName(info) &&
  has(next, bitOf.firstName);
const CALLING = /^\p{Lu}\p{Ll}+(?:ist|istin|rätin|erin|ologe|ologin|antin|entin|orin|ärin)$/u;

/** Whether any word of these is more than a common noun, and none a title. */
function isName(infos: readonly WordInfo[], from: number, to: number): boolean {
  let named = false;
  for (let at = from; at < to; at++) {
    const info = infos[at];
    if (info === undefined) continue;
    if (has(info, bitOf.title) && !has(info, bitOf.firstName)) return false;
    named ||= !isCommon(info);
  }
  return named;
}

function isTitle(info: WordInfo | undefined, left: number): boolean {
  if (info === undefined) return false;
  if (has(info, bitOf.title) && !has(info, bitOf.initial)) return true;
  if (has(info, bitOf.surname) || has(info, bitOf.firstName)) return false;
  // a last word alone is left to the tagger: „Richter“ is a name as well
  if (left > 1 && has(info, bitOf.nounCompound) && /^\p{Lu}\p{Ll}{2,}(?:mann|frau)$/u.test(info.word))
    return has(info, bitOf.officeCompound);
  return (
    left > 1 &&
    (has(info, bitOf.office) ||
      (has(info, bitOf.officeCompound) && !has(info, bitOf.surnameSuffix) && !has(info, bitOf.hyphenName)))
  );
}

const isPersonsName = anyOf('firstName', 'surname', 'easternFamily');
const isWord = anyOf(
  'office',
  'officeCompound',
  'noun',
  'nounCompound',
  'adjective',
  'function',
  'calendar',
  'derivedPlace',
  'hyphenNoun',
  'country',
);
const isCommon = (info: WordInfo): boolean => isWord(info) && !isPersonsName(info);
