import { readHeaderField } from '../german/headerFields.ts';
import type { RemovedLine } from '../record.ts';
import type { Line, RawArticle } from '../stages.ts';

/** „> Der Damm hält.“: how mail programs mark what they quote */
const QUOTED = /^\s{0,3}(?:>\s?){1,3}(?!>)/u;
/** How large a part of a mail the article in it is, at least */
const PART = 0.5;
const FEWEST = 5;

/** A text in which a mail quotes an article, without the marks; what stands around it, as lines that are no text. */
export function readQuotedMail({
  format,
  lines,
}: RawArticle): { lines: Line[]; removed: RemovedLine[] } | null {
  if (format !== 'txt') return null;
  const filled = lines.filter(({ text }) => text.trim() !== '');
  const quoted = filled.filter(({ text }) => QUOTED.test(text));
  if (quoted.length < FEWEST || quoted.length < filled.length * PART) return null;
  // a text may cite a poem; a mail has a header, or nothing but quotations
  const isMail = filled.slice(0, 6).filter(({ text }) => readHeaderField(text.trim()) !== null).length >= 2;
  if (!isMail && quoted.length < filled.length) return null;
  const isQuoted = new Set(quoted);
  return {
    lines: lines.map((line) => ({
      ...line,
      text: isQuoted.has(line) ? line.text.replace(QUOTED, '') : '',
    })),
    removed: filled
      .filter((line) => !isQuoted.has(line))
      .map(({ line, text }) => ({ line, text: text.trim(), reason: 'other' })),
  };
}
