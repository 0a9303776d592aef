import { WORK_NOUN_ENDINGS } from '../../german/workNouns.ts';
import type { NameSpan } from '../nameSpan.ts';
import type { Context } from '../tagger/context.ts';
import { inflectedEndings } from '../words/inflectedEndings.ts';
import type { WordInfo } from '../words/wordInfo.ts';
import { WordMemo } from '../words/wordMemo.ts';
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
  return named.filter((span) => !isInTitle(span, context));
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

const BEFORE_TITLE = /^(?:in|aus|mit|zu|für|von|bei)$/u;

/**
 * „erzählt in ‚Der Schäfer von Hydra‘“: part of what stands in quotes behind a preposition without an article. A body has
 * one („in der ‚Initiative Nord‘“), and a paper is all there is („in ‚Le Monde‘“).
 */
function isInTitle({ from, to }: NameSpan, context: Context): boolean {
  const { infos, tokens } = context;
  for (let at = from - 1; at > 0 && at >= from - LONGEST_TITLE; at--) {
    if (tokens.lines[at] === 1) return false;
    const closing = CLOSING[infos[at]?.word ?? ''];
    if (closing === undefined) continue;
    if (!BEFORE_TITLE.test(infos[at - 1]?.word ?? '')) return false;
    const end = endOfTitle(at + 1, closing, context);
    // a sentence in quotes is what somebody says
    return (
      end >= to &&
      (from > at + 1 || to < end) &&
      infos[at + 1]?.capital === true &&
      !hasStop(at + 1, end, context)
    );
  }
  return false;
}

function hasStop(from: number, to: number, { infos }: Context): boolean {
  for (let at = from; at < to; at++) if (/^[.,;:]$/u.test(infos[at]?.word ?? '')) return true;
  return false;
}
