import { WORK_NOUN_ENDINGS } from '../../german/workNouns.ts';
import type { NameSpan } from '../nameSpan.ts';
import type { Context } from '../tagger/context.ts';
import { inflectedEndings } from '../words/inflectedEndings.ts';
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
    let end = at + 2;
    while (end < tokens.count && end - at <= LONGEST_TITLE && !closing.includes(infos[end]?.word ?? ' '))
      end++;
    if (end === tokens.count || end - at > LONGEST_TITLE) continue;
    marks ??= new Uint8Array(tokens.count);
    mark(marks, at + 2, end);
  }
  const found = marks;
  return found === null ? spans : spans.filter(({ from, to }) => isFree(found, from, to));
}
