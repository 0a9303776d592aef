import { type SentenceAround, sentenceAround } from '../german/sentenceAround.ts';
import { sentenceEnds } from '../german/sentenceEnds.ts';
import type { Span } from '../record.ts';
import type { PublicRecord } from './publicRecord.ts';

/** A place of a text with the sentence around it; `name` is the place itself. */
export type SpanSentence = SentenceAround;

/** Where the sentences of a text begin, found once however many entries it is listed under. */
const ends = new WeakMap<PublicRecord, readonly number[]>();

/** The sentence of an article's text in which a place of it stands, or begins. */
export function spanSentence(record: PublicRecord, span: Pick<Span, 'start' | 'end'>): SpanSentence {
  const known = ends.get(record) ?? sentenceEnds(record.text);
  ends.set(record, known);
  return sentenceAround(record.text, known, span);
}
