import type { NameSpan } from '../nameSpan.ts';
import { type Context, INSIDE_LISTED_PLACE, infoAt, LISTED_PLACE } from '../tagger/context.ts';
import { anyOf, bitOf, has } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { adjectivesBefore } from './adjectivesBefore.ts';
import { bodyCues } from './cues.ts';
import { spanOf } from './spansOfLabels.ts';

const SMALL = new Set(['for', 'of', 'on', 'and', 'the']);
const isPlaceWord = anyOf('country', 'bigCity', 'town', 'village', 'geographic', 'hyphenPlace');
/** „Polizei Anfang“ */
const isWord = anyOf('noun', 'calendar', 'function');
const isKnownTown = anyOf('bigCity', 'town');
/** German words that stand before such a name and are none of it */
const isGerman = anyOf('function', 'office', 'officeCompound', 'noun', 'calendar', 'derivedPlace');

/**
 * Gives bodies their whole name: the seat behind „Landeskriminalamt“, and of English names all words that small ones
 * join: „Institute for the Study of War“, „Korea Institute for Defense Analyses“; of Romance ones all behind the head:
 * „Accademia delle Arti del Disegno“.
 */
export function wholeBodies(spans: readonly NameSpan[], context: Context): NameSpan[] {
  const { infos, numbers, reader } = context;
  const grown: NameSpan[] = [];
  let behind = 0;
  for (const at of bodyCues.places(numbers, reader)) {
    const info = infos[at];
    if (at < behind || info === undefined || !info.capital) continue;
    const kind = bodyCues.of(info.number, reader)?.whole ?? null;
    if (kind === 'seated') {
      const to = endOfSeat(at, context);
      if (to > at) grown.push(spanOf(context, adjectivesBefore(at, context), to, 'organisation'));
    } else if (kind === 'museum') {
      if (isMuseumsName(at + 1, context)) grown.push(spanOf(context, at, at + 2, 'organisation'));
    } else if (kind === 'romance') {
      // „Union pour un Mouvement Populaire“
      const inside = ROMANCE_BEFORE.test(infoAt(infos, at - 1)?.word ?? '');
      const to = inside ? at : endOfRomance(at, context);
      if (to > at + 1) grown.push(spanOf(context, romanceBegin(at, context), to, 'organisation'));
      behind = to;
    } else if (kind === 'english') {
      const { from, to } = englishName(at, context);
      if (to - at > 2) grown.push(spanOf(context, from, to, 'organisation'));
      behind = to;
    }
  }
  if (grown.length === 0) return [...spans];
  const kept = spans.filter(
    (span) => !grown.some((body) => span.from < body.to && span.to > body.from && !reachesOut(span, body)),
  );
  const free = grown.filter((body) => !kept.some((span) => span.from < body.to && span.to > body.from));
  return [...kept, ...free].sort((a, b) => a.start - b.start);
}

/** A longer name that the tagger found already stands as it is. */
const reachesOut = (span: NameSpan, body: NameSpan): boolean =>
  span.type === 'organisation' && (span.from < body.from || span.to > body.to);

const QUARTER = /^(?:Nord|Süd|Ost|West|Mitte)$/u;

/** „Museum Ludwig“: a name of one word that is no German one */
function isMuseumsName(at: number, { infos, tokens }: Context): boolean {
  const name = infos[at];
  if (name?.capital !== true || tokens.lines[at] !== 0 || infos[at + 1]?.capital === true) return false;
  return /^\p{Lu}\p{Ll}{3,}$/u.test(name.word) && !isGermanWord(name) && !has(name, bitOf.nounSuffix);
}

/** Behind the seat of the body at `at`: „Köln“, „Bad Salzuflen“, „München I“, „von Oxford“; `at` itself where none follows. */
function endOfSeat(at: number, { infos, phrases, tokens }: Context): number {
  const head = infos[at]?.word ?? '';
  const from =
    infos[at + 1]?.word === 'von' && /^(?:Universität|Erzbistum|Bistum)/u.test(head) ? at + 2 : at + 1;
  const seat = infos[from];
  if (seat?.capital !== true || tokens.lines[at + 1] !== 0 || tokens.lines[from] !== 0) return at;
  // „Klinikum Nord“
  if (from === at + 1 && QUARTER.test(seat.word) && infos[from + 1]?.capital !== true) return from + 1;
  let to = from + 1;
  if (phrases[from] === LISTED_PLACE) while (phrases[to] === INSIDE_LISTED_PLACE) to++;
  else if (!isPlaceWord(seat) || (isWord(seat) && !isKnownTown(seat))) return at;
  return /^I{1,3}$/.test(infos[to]?.word ?? '') ? to + 1 : to;
}

const ROMANCE_JOINT =
  /^(?:de|del|della|delle|dello|dei|degli|di|da|do|dos|das|du|des|la|las|los|le|les|y|e|et|i|per|pour|para|pela)$/u;
const ROMANCE_BEFORE = /^(?:une?|uno|una|de|du|del|della|di|do|da|pour|per|para)$/u;
const MOST_JOINTS = 2;

/** Behind the last capital that small Romance words or nothing joins to the head. */
function endOfRomance(head: number, { infos, tokens }: Context): number {
  let to = head + 1;
  for (let at = to; at < tokens.count && tokens.lines[at] === 0 && at - to <= MOST_JOINTS; at++) {
    const info = infos[at];
    if (info === undefined) break;
    if (ROMANCE_JOINT.test(info.word)) continue;
    if (!info.capital || !/^\p{L}/u.test(info.word) || (at === to && isGermanNoun(info))) break;
    to = at + 1;
  }
  return to;
}
const isGermanNoun = anyOf('function', 'officeCompound', 'calendar');

/** „Real Academia Española“, „Pontificia Universidad Católica“ */
const romanceBegin = (head: number, { infos, tokens }: Context): number =>
  tokens.lines[head] === 0 &&
  /^(?:Real|Reial|Pontificia|Pontifícia|Grande|Gran)$/u.test(infoAt(infos, head - 1)?.word ?? '')
    ? head - 1
    : head;

/** From the capitals before „Institute“ to the last one that „for“, „of the“ or nothing joins to it. */
function englishName(head: number, { infos, tokens }: Context): { from: number; to: number } {
  const joins = (at: number): boolean =>
    tokens.lines[at] === 0 && infos[at]?.capital === true && !isGermanWord(infos[at]);
  let from = head;
  while (from > 0 && tokens.lines[from] === 0 && joins(from - 1)) from--;
  let to = head + 1;
  for (let at = head + 1; at < tokens.count && tokens.lines[at] === 0; at++) {
    const info = infos[at];
    if (info === undefined) break;
    if (SMALL.has(info.word)) continue;
    if (!info.capital || !/^\p{L}/u.test(info.word)) break;
    if (at > to && !infos.slice(to, at).every(({ word }) => SMALL.has(word))) break;
    to = at + 1;
  }
  return { from, to };
}

const isGermanWord = (info: WordInfo | undefined): boolean => info !== undefined && isGerman(info);
