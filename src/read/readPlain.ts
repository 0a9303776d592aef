import type { Line } from '../stages.ts';
import { INNER_BREAK } from './tidyText.ts';

/** Plain text: every line as it stands, blank ones as '' because they separate paragraphs. */
export function readPlain(text: string, firstLine: number): Line[] {
  const lines: Line[] = [];
  let number = firstLine;
  for (const line of text.split('\n')) {
    for (const part of line.split(INNER_BREAK))
      lines.push({ text: part.trim().replace(/\s+/g, ' '), line: number, role: 'text' });
    number++;
  }
  return lines;
}
