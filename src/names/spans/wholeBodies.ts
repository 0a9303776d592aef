import type { NameSpan } from '../nameSpan.ts';
import type { Context } from '../tagger/context.ts';
import { anyOf } from '../words/wordEvidence.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { WordMemo } from '../words/wordMemo.ts';
import { spanOf } from './spansOfLabels.ts';

/** Bodies that are called by their seat: „Landeskriminalamt Brandenburg“; of a court („Amtsgericht Kiel“) the town is the name */
const SEATED =
  /^(?:(?:Landes|Bundes|Zoll)kriminalamt|Polizeipräsidium|Universität|Universitätsklinikum|Hochschule|Klinikum|Bistum|Erzbistum)(?:e?s)?$/u;
const ENGLISH_HEAD =
  /^(?:Institute|Institution|Center|Centre|Council|Foundation|Committee|Bureau|Department|Agency|Association|Fund|University|Society|School|College|Alliance|Network|Observatory|Commission|Office|Board)$/u;
const SMALL = new Set(['for', 'of', 'on', 'and', 'the']);
const isPlaceWord = anyOf('country', 'bigCity', 'town', 'village', 'geographic');
/** Asked of each word once. */
const memo = new WordMemo(({ word }): 'seated' | 'english' | null =>
  SEATED.test(word) ? 'seated' : ENGLISH_HEAD.test(word) ? 'english' : null,
);
/** German words that stand before such a name and are none of it */
const isGerman = anyOf('function', 'office', 'officeCompound', 'noun', 'calendar', 'derivedPlace');

/**
 * Gives bodies their whole name: the seat behind „Landeskriminalamt“, and of English names all words that small ones
 * join: „Institute for the Study of War“, „Korea Institute for Defense Analyses“.
 */
export function wholeBodies(spans: readonly NameSpan[], context: Context): NameSpan[] {
  const { infos, numbers, tokens, reader } = context;
  const grown: NameSpan[] = [];
  let behind = 0;
  for (const at of memo.places(numbers, reader)) {
    const info = infos[at];
    if (at < behind || info === undefined || !info.capital) continue;
    const seat = infos[at + 1];
    const kind = memo.of(info.number, reader);
    if (kind === 'seated') {
      // „Universität von Oxford“
      const to =
        seat?.word === 'von' && /^(?:Universität|Erzbistum|Bistum)/u.test(info.word) ? at + 2 : at + 1;
      const town = infos[to];
      if (town?.capital === true && isPlaceWord(town) && tokens.lines[at + 1] === 0 && tokens.lines[to] === 0)
        grown.push(spanOf(context, at, to + 1, 'organisation'));
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
