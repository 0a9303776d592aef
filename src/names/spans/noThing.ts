import { MAKERS, PRODUCTS } from '../../german/products.ts';
import { CONTEST_HEADS, THING_NOUN_ENDINGS, THING_NOUNS } from '../../german/thingNouns.ts';
import type { NameSpan } from '../nameSpan.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import { inflectedEndings } from '../words/inflectedEndings.ts';
import { anyOf } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { WordMemo } from '../words/wordMemo.ts';

const endings = inflectedEndings(THING_NOUN_ENDINGS);
const OPENING = /^[„"»‚'“]$/u;
/** „A380“, „Tu-154“, „MD-80“, „TMA-8“: what ends so is a thing; one figure alone („G7“, „U2“) may be anything */
const CODE = /^\p{Lu}{1,4}(?:-?\d{2,4}|-\d)\p{L}?$/u;
const NUMBER = /^(?:\d{1,4}|[IVX]+|Plus|Pro|Max|Mini|Note|Edge|Ultra|Lite|Tab|\p{Lu}\d{1,2})$/u;
/** „USS Musterstadt“ */
const SHIP = /^(?:USS|HMS|HMCS|HMAS|RMS|SMS|USNS|USCGC|INS|MS)$/u;
/** „Space Shuttle Atlantis“, „das Shuttle“ */
const SHUTTLE = /^Shuttles?$/u;
/** „737“, „X5“ between the maker and another word */
const MODEL = /^\p{Lu}?\d{1,4}\p{Lu}?$/u;
/** Words that are more than the name of a storm or a ship, wherever they stand. */
const isOwnName = anyOf(
  'country',
  'geographic',
  'bigCity',
  'organisation',
  'noun',
  'function',
  'derivedPlace',
);

/** Nouns that the name of a thing follows, inflected too. Asked of each word once. */
const thingNouns = new WordMemo(({ word, capital }) =>
  capital && (endings.endIn(word) || THING_NOUNS.has(word)) ? true : null,
);

/**
 * Drops names of things: behind „Hurrikan“, „Frachter“, „Raumsonde“, and where such a name of one word stands alone in the
 * same article („Katrina“); makers with what they made („Airbus A380“, „Tesla Roadster“, „iPhone“); contests („Ryder Cup“).
 */
export function noThing(spans: readonly NameSpan[], context: Context): readonly NameSpan[] {
  const { infos, numbers, reader, tokens } = context;
  /** where the name of a thing begins, where its noun stands, and the numbers of such names of one word */
  const begins = new Set<number>();
  const cues = new Set<number>();
  const called = new Set<number>();
  for (const at of thingNouns.places(numbers, reader)) {
    const from = OPENING.test(infos[at + 1]?.word ?? '') ? at + 2 : at + 1;
    const name = infos[from];
    if (name?.capital !== true || tokens.lines[at + 1] !== 0) continue;
    begins.add(from);
    cues.add(at);
    if (infos[from + 1]?.capital !== true && !isOwnName(name)) called.add(name.number);
  }
  const kept = spans.filter((span) => {
    if (begins.has(span.from) && !isListedElse(span, context)) return false;
    // „Taifun Haiyan“ as one name
    if (cues.has(span.from) && span.to - span.from > 1) return false;
    if (span.to - span.from === 1 && called.has(numbers[span.from] ?? 0)) return false;
    return !isProduct(span, infos);
  });
  return kept.length === spans.length ? spans : kept;
}

/** „das Schiff Polens“, „der Frachter der Reederei“: whose it is, not what it is called */
function isListedElse({ from, to }: NameSpan, { infos }: Context): boolean {
  const first = infos[from];
  const isQuoted = OPENING.test(infoAt(infos, from - 1)?.word ?? '');
  return !isQuoted && to - from === 1 && first !== undefined && isCountryOrBody(first);
}
const isCountryOrBody = anyOf('country', 'genitivePlace', 'organisation', 'genitiveName');

function isProduct({ from, to, type }: NameSpan, infos: readonly WordInfo[]): boolean {
  const word = (at: number): string => infos[at]?.word ?? '';
  if (type !== 'person' && to - from > 1 && (SHIP.test(word(from)) || CONTEST_HEADS.has(word(to - 1))))
    return true;
  if (
    type === 'organisation' &&
    (SHUTTLE.test(word(to - 1)) || (to - from > 1 && SHUTTLE.test(word(from + 1))))
  )
    return true;
  // „Boeing 737 Max“, of which only the last word may look like a name
  if (to - from === 1 && MODEL.test(word(from - 1)) && MAKERS.has(word(from - 2))) return true;
  let first = from;
  while (first < to && MAKERS.has(word(first))) first++;
  if (first === to) return false;
  if (to - from > 1 && CODE.test(word(to - 1))) return true;
  if (!PRODUCTS.has(word(first))) return first > from && to - first === 1 && CODE.test(word(first));
  for (let at = first + 1; at < to; at++) if (!NUMBER.test(word(at)) && !PRODUCTS.has(word(at))) return false;
  return true;
}
