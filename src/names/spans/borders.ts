import { DEFINITE_ARTICLES } from '../../german/articles.ts';
import type { NameSpan } from '../nameSpan.ts';
import {
  type Context,
  INSIDE_LISTED_BODY,
  INSIDE_LISTED_PLACE,
  LISTED_BODY,
  LISTED_PLACE,
} from '../tagger/context.ts';
import { anyOf } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { spanOf } from './spansOfLabels.ts';

const QUOTES = new Set(['„', '“', '”', '"', '»', '«', '‚', '‘', '’', "'", '/', '-', '&', '.']);
/** No name begins with an article written small, and none ends with a word that leads on: „Demokratische Partei für (das Amt)“ */
const LEADING_ON = new Set([
  ...DEFINITE_ARTICLES,
  ...'für und oder in im von vom zu zur zum mit bei beim am an auf aus als nach gegen über unter'.split(' '),
]);
const RANK = /^(?:Erst|Zweit|Dritt|Viert|Fünft|Sechst|Siebt|Acht|Neunt|Zehnt|Letzt|Vorletzt)er?$/;
const KIND_OF_PLACE = /^(?:Bundess|S)taat|^(?:Halbinsel|Kanton|Fürstentum|Sonderverwaltungszone)$/;
const ROMAN = /^[IVX]+$/;
const PARTY = /^(?:Grünen?|Linken?|Republikaner|Demokraten|Tories)$/;
/** „Mohamed Said 300.000“, „CDU 38,2“; „Profil 1.1“ is one name */
const FIGURE = /^(?:\d{1,3}(?:\.\d{3})+|\d+,\d+)$/;

/**
 * Sets the borders right: no mark and no stray word at either end („Institute for Art“), the point of a ruler's number belongs to it
 * („Elisabeth II.“), and a listed name of several words is what the list says („Hong Kong“ is no person).
 */
export function borders(spans: readonly NameSpan[], context: Context): NameSpan[] {
  const { tokens, infos, phrases } = context;
  const set: NameSpan[] = [];
  for (const span of spans) {
    let { from, to } = span;
    while (from < to && isOutside(infos[from], DEFINITE_ARTICLES)) from++;
    while (from < to && isOutside(infos[to - 1], LEADING_ON)) to--;
    if (from === to) continue;
    while (to - from > 1 && span.type === 'place' && isStrayNumber(to - 1, infos)) to--;
    // „in Peking Vierter“
    if (to - from > 1 && span.type === 'place' && RANK.test(infos[to - 1]?.word ?? '')) to--;
    if (span.type === 'place') [from, to] = wholePhrase(from, to, context);
    while (to - from > 1 && span.type !== 'place' && FIGURE.test(infos[to - 1]?.word ?? '')) to--;
    if (span.type === 'organisation' && isParty(from, to, context)) from++;
    const numbered = span.type === 'person' && ROMAN.test(infos[to - 1]?.word ?? '') && to - from > 1;
    if (numbered && infos[to]?.word === '.' && tokens.starts[to] === tokens.ends[to - 1]) to++;
    const listed = phrases[from] === LISTED_PLACE && isAll(phrases, from, to, INSIDE_LISTED_PLACE);
    const type = listed ? 'place' : isListedBody(span.type, from, to, context) ? 'organisation' : span.type;
    // what a listed place reaches into is a piece of it
    const covered = set.at(-1);
    if (covered !== undefined && covered.to > from) {
      if (covered.from <= from) continue;
      set.pop();
    }
    const same = from === span.from && to === span.to && type === span.type;
    set.push(same ? span : spanOf(context, from, to, type));
  }
  return set;
}

/** „Pearl Jam“ as a person, „Aston Villa“ as a place; „Hugo Boss“ may be the firm or its founder. */
function isListedBody(
  type: NameSpan['type'],
  from: number,
  to: number,
  { infos, phrases }: Context,
): boolean {
  const [first, last] = [infos[from], infos[to - 1]];
  if (type === 'organisation' || phrases[from] !== LISTED_BODY || first === undefined || last === undefined)
    return false;
  return (
    isAll(phrases, from, to, INSIDE_LISTED_BODY) && (type === 'place' || !(isGiven(first) && isFamily(last)))
  );
}
const isGiven = anyOf('firstName');
const isFamily = anyOf('surname');

/** „Die Grünen verloren“: a party's article begins the sentence; that of a paper belongs to its name. */
const isParty = (from: number, to: number, { infos, tokens }: Context): boolean =>
  to - from === 2 &&
  infos[from]?.word === 'Die' &&
  tokens.lines[from + 1] === 0 &&
  PARTY.test(infos[from + 1]?.word ?? '');

/** Marks and small words; what begins with a capital, as most names do, needs no list to be asked. */
const isOutside = (info: WordInfo | undefined, words: ReadonlySet<string>): boolean =>
  info !== undefined && !info.capital && (QUOTES.has(info.word) || words.has(info.word));

/** „Harrisburg 1979“, „(in) Illinois 12 (Todesurteile)“: no year, and no number behind a place that all know */
function isStrayNumber(at: number, infos: Context['infos']): boolean {
  const { word = '' } = infos[at] ?? {};
  const before = infos[at - 1];
  return (
    /^(?:1\d|20)\d\d$/.test(word) || (/^\d+$/.test(word) && before !== undefined && isKnownPlace(before))
  );
}
const isKnownPlace = anyOf('country', 'geographic', 'bigCity');

/** A listed place is found whole: „(den) Vereinigten Arabischen Emiraten“, „(der) Demokratischen Republik Kongo“ */
function wholePhrase(from: number, to: number, { phrases, infos }: Context): [from: number, to: number] {
  let [first, end] = [from, to];
  while (phrases[first] === INSIDE_LISTED_PLACE) first--;
  // „Stadt und Staat New York“: what kind of place it is stands before its name
  if (KIND_OF_PLACE.test(infos[first]?.word ?? '')) first = from;
  if (isAll(phrases, first, first + 1, INSIDE_LISTED_PLACE))
    while (phrases[end] === INSIDE_LISTED_PLACE) end++;
  return [first, end];
}

/** Whether all tokens are pieces of listed names of the kind whose words have the mark `inside`. */
export function isAll(phrases: Uint8Array, from: number, to: number, inside: number): boolean {
  for (let at = from; at < to; at++) if (((phrases[at] ?? 0) & ~1) !== inside) return false;
  return true;
}
