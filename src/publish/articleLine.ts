import { sentenceEnds } from '../german/sentenceEnds.ts';
import { UI } from '../german/ui.ts';
import { path } from './addresses.ts';
import { type DateView, dateView } from './dateView.ts';
import type { PublicRecord } from './publicRecord.ts';

/** An article as lists show it. */
export interface ArticleLine {
  id: string;
  path: string;
  title: string;
  kicker: string | null;
  source: { name: string; path: string } | null;
  date: DateView;
  /** the beginning of the text, '' where it may not be shown */
  summary: string;
}

const SUMMARY_LENGTH = 190;

export function articleLine(record: PublicRecord): ArticleLine {
  return {
    id: record.id,
    path: path.article(record.id),
    title: record.title === '' ? UI.noTitle : record.title,
    kicker: record.kicker,
    source: record.source && { name: record.source.name, path: path.entry('sources', record.source.id) },
    date: dateView(record),
    summary: shortened(record.subtitle ?? record.text, SUMMARY_LENGTH),
  };
}

/** Of the length wished for, at least so much are whole sentences if nothing is to be cut. */
const ENOUGH = 0.45;

/**
 * The first whole sentences of a text; where that is too little, its first words, cut between words and marked with „ …“, not
 * between „8.“ and „Mai“. At most `longest` UTF-16 units and the mark.
 */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text.replace(/\s+/g, ' ');
  const head = text.slice(0, longest + 1);
  const sentences = sentenceEnds(head).at(-1) ?? 0;
  if (sentences >= longest * ENOUGH) return head.slice(0, sentences).replace(/\s+/g, ' ').trimEnd();
  const line = head.replace(/\s+/g, ' ');
  const space = line.lastIndexOf(' ', longest);
  return `${line.slice(0, space > longest / 2 ? space : longest).replace(/(?:\s\d{1,2}\.)?[\s,;:–-]*$/, '')} …`;
}
