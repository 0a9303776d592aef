import type { NameSpan } from '../nameSpan.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import { anyOf, bitOf, has, NOUN_EVIDENCE } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { NAME_ADJECTIVE } from './adjectivesBefore.ts';
import { bodyCues } from './cues.ts';
import { merged } from './merged.ts';
import { spanOf } from './spansOfLabels.ts';

/** Words that German has beside names; none of them begins the name behind „Konzern“. */
const isGerman = anyOf(
  ...NOUN_EVIDENCE,
  'function',
  'office',
  'officeCompound',
  'calendar',
  'adjective',
  'speech',
  'derivedPlace',
  'title',
  'genitiveName',
  'genitivePlace',
  'country',
  'bigCity',
);
const isListed = anyOf('organisation');
const isKnownPlace = anyOf('country', 'geographic', 'bigCity', 'town');
const JOINT = /^[&+-]$/u;

/**
 * What a noun for a body introduces is a body, without that noun: „der Basler Pharmakonzern Novartis“, „der Kanzlei Redeker
 * Sellner“, „die Fluggesellschaft Norwegian Air“.
 */
export function introduced(spans: readonly NameSpan[], context: Context): readonly NameSpan[] {
  const { numbers, reader } = context;
  const places = bodyCues
    .places(numbers, reader)
    .filter((at) => bodyCues.of(numbers[at] ?? 0, reader)?.introduces === true);
  if (places.length === 0) return spans;
  const nouns = new Set(places);
  const kept: NameSpan[] = [];
  /** where a name begins of which the tagger saw something */
  const begun = new Set<number>();
  for (const span of spans) {
    const own = withoutIntroduction(span, nouns, context);
    // the name before reached further than the tagger saw
    if (own === null || own.from < (kept.at(-1)?.to ?? 0)) continue;
    begun.add(own.from);
    kept.push(own);
  }
  const added: NameSpan[] = [];
  for (const at of places) {
    if (begun.has(at + 1)) continue;
    const to = endOfName(at + 1, context);
    if (to > at + 1 && !kept.some((span) => span.from < to && span.to > at))
      added.push(spanOf(context, at + 1, to, 'organisation'));
  }
  return added.length === 0 ? kept : merged(kept, added);
}

/** A span that such a noun begins, ends or stands before; null for „Basler Pharmakonzern“. */
function withoutIntroduction(span: NameSpan, nouns: ReadonlySet<number>, context: Context): NameSpan | null {
  const { from, to, type } = span;
  for (let at = Math.min(to - 1, from + 2); at >= from; at--) {
    if (!nouns.has(at)) continue;
    if (!isOrigin(from, at, context)) return span;
    // „Basler Pharmakonzern“ before „Novartis“; „Süddeutsche Zeitung“ before nothing
    if (at === to - 1) return canBegin(context.infos[to]) ? null : span;
    // „Gewerkschaft der Polizei“
    return context.infos[at + 1]?.capital === true ? spanOf(context, at + 1, to, 'organisation') : span;
  }
  if (!nouns.has(from - 1) || context.tokens.lines[from] !== 0) return span;
  const first = context.infos[from];
  if (first === undefined || isGenitive(first)) return span;
  if (type === 'person' && to - from > 1 && has(first, bitOf.firstName)) return span;
  if (type === 'person' && to - from > 1 && PERSONAL.test(context.infos[from - 1]?.word ?? '')) return span;
  if (type === 'person' || (type === 'place' && !isKnownPlace(first) && context.phrases[from] === 0))
    return spanOf(context, from, Math.max(to, endOfName(from, context)), 'organisation');
  return span;
}

const isGenitive = anyOf('genitiveName', 'genitivePlace');
/** „der Internetcafé-Betreiber Halit Yozgat“: who is called so may be a man */
const PERSONAL = /er$/u;

/** „Basler“ is a surname too */
const ORIGIN = /^\p{Lu}\p{Ll}{3,}er$/u;

/** Nothing or where it comes from stands before the noun: „Basler“ */
function isOrigin(from: number, at: number, { infos }: Context): boolean {
  for (let before = from; before < at; before++) {
    const info = infos[before];
    if (info === undefined || !(has(info, bitOf.derivedPlace) || ORIGIN.test(info.word))) return false;
  }
  return true;
}

const isParty = (info: WordInfo | undefined): boolean => /[Pp]artei$/u.test(info?.word ?? '');

const LONGEST = 4;

function endOfName(from: number, { infos, phrases, tokens }: Context): number {
  // „die Partei Georgischer Traum“
  if (
    isParty(infos[from - 1]) &&
    NAME_ADJECTIVE.test(infos[from]?.word ?? '') &&
    infos[from + 1]?.capital === true
  )
    return tokens.lines[from] === 0 && tokens.lines[from + 1] === 0 ? from + 2 : from;
  // listed names are found anyway
  if (!canBegin(infos[from]) || tokens.lines[from] !== 0 || phrases[from] !== 0) return from;
  let to = from + 1;
  while (to < from + LONGEST && tokens.lines[to] === 0) {
    const info = infos[to];
    const next = JOINT.test(info?.word ?? '') ? to + 1 : to;
    if (!isNamePart(infos[next]) || (infoAt(infos, next)?.word ?? '') === '') break;
    to = next + 1;
  }
  return to;
}

const canBegin = (info: WordInfo | undefined): boolean =>
  info?.capital === true && info.word.length > 2 && (isListed(info) || !isGerman(info));
const isNamePart = (info: WordInfo | undefined): boolean =>
  info?.capital === true && /^\p{L}/u.test(info.word) && !isGerman(info);
