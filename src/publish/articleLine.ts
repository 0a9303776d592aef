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

/** The first words of a text, at most `longest` UTF-16 units, cut between words and marked with „ …“. */
export function shortened(text: string, longest: number): string {
  const head = text.slice(0, longest + 1).replace(/\s+/g, ' ');
  if (text.length <= longest) return head;
  const space = head.lastIndexOf(' ', longest);
  return `${head.slice(0, space > longest / 2 ? space : longest).replace(/[\s,;:–-]+$/, '')} …`;
}
