import { WORK_NOUN_ENDINGS } from '../../german/workNouns.ts';
import type { NameSpan } from '../nameSpan.ts';
import { type Context, infoAt } from '../tagger/context.ts';
import { inflectedEndings } from '../words/inflectedEndings.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { WordMemo } from '../words/wordMemo.ts';
import { markCues } from './cues.ts';
import { isFree, mark } from './spanMarks.ts';

const endings = inflectedEndings(WORK_NOUN_ENDINGS);
const works = new WordMemo(({ word, capital }) => (capital && endings.endIn(word) ? true : null));
/** What closes what a mark opens; straight marks close themselves. */
const CLOSING: Readonly<Record<string, string>> = {
  '„': '“”',
  '"': '"',
  '»': '«',
  '«': '»',
  '‚': '‘’',
  '“': '”',
};
const LONGEST_TITLE = 14;

/** Drops what is named in the quoted title of a work: „der Roman ‚Die Gärten von Sanssouci‘“ is about no place here. */
export function noWork(spans: readonly NameSpan[], context: Context): readonly NameSpan[] {
  const { infos, numbers, reader, tokens } = context;
  let marks: Uint8Array | null = null;
  for (const at of works.places(numbers, reader)) {
    const closing = CLOSING[infos[at + 1]?.word ?? ''];
    if (closing === undefined || infos[at]?.capital !== true) continue;
    const end = endOfTitle(at + 2, closing, context);
    if (end === 0) continue;
    marks ??= new Uint8Array(tokens.count);
    mark(marks, at + 2, end);
  }
  for (const { type, from, to } of spans) {
    const whose = infos[to];
    const closing = CLOSING[whose?.word ?? ''];
    if (closing === undefined || type !== 'person' || !isGenitive(infos[to - 1], to - from)) continue;
    const end = endOfTitle(to + 1, closing, context);
    if (end === 0) continue;
    marks ??= new Uint8Array(tokens.count);
    mark(marks, to + 1, end);
  }
  const found = marks;
  const named = found === null ? spans : spans.filter(({ from, to }) => isFree(found, from, to));
  const inside = titles(context);
  if (inside.length === 0) return named;
  return named.filter((span) => !inside.some((title) => isInside(span, title)));
}

/** Where the title that begins at a token ends; 0 where nothing closes it. */
function endOfTitle(from: number, closing: string, { infos, tokens }: Context): number {
  let end = from;
  while (end < tokens.count && end - from < LONGEST_TITLE && !closing.includes(infos[end]?.word ?? ' '))
    end++;
  return end === tokens.count || end - from >= LONGEST_TITLE ? 0 : end;
}

/** „Béla Bartóks ‚Herzog Blaubarts Burg‘“; of one word it may be his nickname that stands in quotes */
const isGenitive = (last: WordInfo | undefined, words: number): boolean =>
  last !== undefined && words > 1 && /[s’']$/u.test(last.word);

const BEFORE_TITLE = new Set(['in', 'aus', 'mit', 'zu', 'für', 'von', 'bei']);

/**
 * Titles behind a preposition without an article, as tokens from and up to: „erzählt in ‚Der Schäfer von Hydra‘“. A body
 * has one („in der ‚Initiative Nord‘“), a paper is all there is („in ‚Le Monde‘“), and a sentence is what somebody says.
 */
function titles(context: Context): readonly (readonly [from: number, to: number])[] {
  const { infos, numbers, reader, tokens } = context;
  const found: [number, number][] = [];
  for (const at of markCues.places(numbers, reader)) {
    if (markCues.of(numbers[at] ?? 0, reader) !== 'quote') continue;
    if (tokens.lines[at] === 1 || !BEFORE_TITLE.has(infoAt(infos, at - 1)?.word ?? '')) continue;
    if (infos[at + 1]?.capital !== true) continue;
    const end = endOfTitle(at + 1, CLOSING[infos[at]?.word ?? ''] ?? '', context);
    if (end > at + 2 && !hasStop(at + 1, end, context)) found.push([at + 1, end]);
  }
  return found;
}

/** Part of a title is none by itself. */
const isInside = ({ from, to }: NameSpan, [begin, end]: readonly [number, number]): boolean =>
  from >= begin && to <= end && to - from < end - begin;

function hasStop(from: number, to: number, { infos }: Context): boolean {
  for (let at = from; at < to; at++) if (/^[.,;:]$/u.test(infos[at]?.word ?? '')) return true;
  return false;
}
