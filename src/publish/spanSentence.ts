import { sentenceEnds } from '../german/sentenceEnds.ts';
import type { Span } from '../record.ts';
import type { PublicRecord } from './publicRecord.ts';

/** A place of a text with the sentence around it; `name` is the place itself. */
export interface SpanSentence {
  before: string;
  name: string;
  after: string;
}

/** Longer ones are cut to so many UTF-16 units before the name … */
const LONGEST_BEFORE = 140;
/** … and so many behind it. */
const LONGEST_AFTER = 160;

/** The sentence of an article's text in which a place of it stands, or begins. */
export function spanSentence(record: PublicRecord, span: Pick<Span, 'start' | 'end'>): SpanSentence {
  const { text } = record;
  const { from, to } = sentenceAt(record, span.start);
  return {
    before: tail(text.slice(from, span.start)),
    name: oneLine(text.slice(span.start, span.end)),
    after: head(text.slice(span.end, Math.max(span.end, to))),
  };
}

/** Where the sentences of a text begin, found once however many entries it is listed under. */
const ends = new WeakMap<PublicRecord, readonly number[]>();

function sentenceAt(record: PublicRecord, position: number): { from: number; to: number } {
  const known = ends.get(record) ?? sentenceEnds(record.text);
  ends.set(record, known);
  let low = 0;
  let high = known.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((known[middle] ?? 0) > position) high = middle;
    else low = middle + 1;
  }
  return { from: known[low - 1] ?? 0, to: known[low] ?? record.text.length };
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ');

function tail(text: string): string {
  const line = oneLine(text).trimStart();
  if (line.length <= LONGEST_BEFORE) return line;
  const cut = line.slice(-LONGEST_BEFORE);
  return `… ${cut.slice(cut.indexOf(' ') + 1)}`;
}

function head(text: string): string {
  const line = oneLine(text).trimEnd();
  if (line.length <= LONGEST_AFTER) return line;
  const cut = line.slice(0, LONGEST_AFTER);
  return `${cut.slice(0, cut.lastIndexOf(' ')).replace(/[,;:–-]+$/u, '')} …`;
}
