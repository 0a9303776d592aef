import type { NameSpan } from '../nameSpan.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import { anyOf, LISTED_ELSE, NOUN_EVIDENCE } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { CAPITALISED } from '../words/wordShape.ts';
import { spanOf } from './spansOfLabels.ts';

const INITIAL = /^\p{Lu}\.$/u;
/** What goes on behind a name: „Ministerin Emilie Holm Brot, …“, not the object of a sentence. */
const BEHIND = /^(?:,|\(|\)|und|–)$/u;

/**
 * People of whom the tagger saw less than stands there: „Eileen M. Kolbe“, of which it left the first name; behind an
 * office the last of three names, „Ministerin Emilie Holm Brot“; and „Favorit Lance Kolbe“, which it took for a body.
 */
export function wholePeople(spans: readonly NameSpan[], context: Context): NameSpan[] {
  const whole: NameSpan[] = [];
  for (let at = 0; at < spans.length; at++) {
    const span = spans[at];
    if (span === undefined) continue;
    const free = spans[at - 1]?.to ?? 0;
    const next = spans[at + 1]?.from ?? context.tokens.count;
    const own = span.type === 'person' ? wholePerson(span, free, next, context) : person(span, context);
    whole.push(own);
    // „Nassau“ of „Johann Moritz von Nassau“
    if (own.to > next) at++;
  }
  return whole;
}

function wholePerson(span: NameSpan, free: number, next: number, context: Context): NameSpan {
  const from = beginOf(span, free, context);
  const to = endOf(span, next, context);
  return from === span.from && to === span.to ? span : spanOf(context, from, to, 'person');
}

/** Takes in a first name and an initial before the surname, or the article that begins one: „Le Corbusier“. */
function beginOf({ from, to }: NameSpan, free: number, { infos, tokens }: Context): number {
  const article = infoAt(infos, from - 1)?.word ?? '';
  if (to - from === 1 && from > free && tokens.lines[from] === 0 && FOREIGN_ARTICLE.test(article))
    return from - 1;
  if (from - 2 < free || !INITIAL.test(infos[from - 1]?.word ?? '')) return from;
  const given = infos[from - 2];
  const goesOn = tokens.lines[from] === 0 && tokens.lines[from - 1] === 0;
  return goesOn && given !== undefined && isGiven(given) ? from - 2 : from;
}

const FOREIGN_ARTICLE = /^(?:Le|La|El)$/u;

/** „Johann Moritz von Nassau“, „Hildegard von Bingen“: whose names are all first names is called after a place. */
function behindOrigin({ from, to }: NameSpan, { infos, tokens }: Context): number {
  const place = infos[to + 1];
  if (to - from > 2 || infos[to]?.word !== 'von' || tokens.lines[to] !== 0 || tokens.lines[to + 1] !== 0)
    return to;
  if (place === undefined || !CAPITALISED.test(place.word) || infos[to + 2]?.capital === true) return to;
  // „Haakon (begrüßte) Olaf von Berlin aus“
  if (/^(?:aus|her|bis|nach)$/u.test(infos[to + 2]?.word ?? '')) return to;
  for (let at = from; at < to; at++) {
    const info = infos[at];
    if (info === undefined || !isGiven(info) || (at > from && isSurnameAlone(info))) return to;
  }
  return isOrigin(place) ? to + 2 : to;
}

/** Takes in the surname behind two names of which neither is one, and where somebody without a surname is from. */
function endOf(span: NameSpan, next: number, context: Context): number {
  const { from, to } = span;
  const { infos, tokens } = context;
  const origin = behindOrigin(span, context);
  if (origin > to) return origin;
  // „Toussaint Louverture starb“: nothing else is known of the second word
  const second = infos[to];
  const first = infos[from];
  if (to - from === 1 && to < next && tokens.lines[to] === 0 && first !== undefined && isGiven(first)) {
    const isName = second !== undefined && CAPITALISED.test(second.word) && isUnknown(second);
    if (isName && !isSurname(first) && infos[to + 1]?.capital !== true) return to + 1;
  }
  if (to - from !== 2 || to >= next || tokens.lines[to] !== 0) return to;
  const family = infos[to];
  const last = infos[to - 1];
  const before = infoAt(infos, from - 1);
  if (family?.capital !== true || last === undefined || before === undefined) return to;
  if (!isOffice(before) || !CAPITALISED.test(family.word) || isElse(family)) return to;
  if (!isNoun(family)) return to + 1;
  return isSurname(last) || !BEHIND.test(infos[to + 1]?.word ?? '') ? to : to + 1;
}

/** „Tour-Favorit Lance Kolbe“: who stands behind what somebody is, and has a first name and a surname, is no firm. */
function person(span: NameSpan, context: Context): NameSpan {
  const { from, to, type } = span;
  if (type !== 'organisation' || to - from > 3 || context.phrases[from] !== 0) return span;
  // „Queen Elizabeth II“
  const named = REGNAL.test(context.infos[to - 1]?.word ?? '') ? context.infos[to - 2] : undefined;
  if (named !== undefined && isGiven(named)) return spanOf(context, to - 2, to, 'person');
  if (to - from !== 2) return span;
  const before = infoAt(context.infos, from - 1);
  const [given, family] = [context.infos[from], context.infos[from + 1]];
  if (before === undefined || given === undefined || family === undefined || !isOffice(before)) return span;
  const isFirm = isBody(given) || isBody(family) || !isGiven(given) || !isSurname(family);
  return isFirm ? span : spanOf(context, from, to, 'person');
}

const isSurnameAlone = (info: WordInfo): boolean => isSurname(info) && !isGiven(info);
const isOrigin = anyOf('country', 'geographic', 'bigCity', 'town', 'village', 'placeSuffix');

/** Not „I“, „V“, „X“, which are more than numbers. */
const REGNAL = /^(?:I[IVX]|VI|XI|XV)I*\.?$/;
const isGiven = anyOf('firstName');
const isSurname = anyOf('surname', 'surnameSuffix');
const isUnknown = anyOf('unknown');
const isOffice = anyOf('office', 'officeCompound');
const isBody = anyOf('organisation', 'organisationHead', 'organisationCompound', 'legalForm');
const isNoun = anyOf(...NOUN_EVIDENCE);
const isElse = anyOf(...LISTED_ELSE, 'office', 'officeCompound', 'derivedPlace', 'speech');
