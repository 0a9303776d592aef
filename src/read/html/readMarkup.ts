import type { Line } from '../../stages.ts';
import { blockRole } from './blockRole.ts';
import { blocksOf } from './blocksOf.ts';
import { parseHtml } from './parseHtml.ts';

/** A piece of HTML, not a whole page, as lines: its text in order, a blank line behind each block. */
export function readMarkup(html: string, firstLine: number): Line[] {
  return blocksOf(parseHtml(html, firstLine).root).flatMap((block): Line[] => [
    { text: block.text, line: block.line, role: blockRole(block.element) },
    { text: '', line: block.line, role: 'text' },
  ]);
}
