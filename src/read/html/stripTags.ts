import type { Line } from '../../stages.ts';
import { decodeReferences } from './decodeReferences.ts';
import { INLINE } from './tags.ts';

/** Elements whose content is no text and ends only with their own end tag. */
const RAW = new Set(['script', 'style', 'noscript', 'svg', 'template', 'textarea', 'select', 'title']);

/**
 * The text of HTML without building a tree: what stands between the tags, a line for every block. For pages with
 * more tags than any page made by people has; takes time in proportion to their length, whatever they contain.
 */
export function stripTags(html: string, firstLine: number): Line[] {
  const lines: Line[] = [];
  let pieces: string[] = [];
  let line = firstLine;
  let startLine = firstLine;
  const flush = (): void => {
    const text = pieces.join('').replace(/\s+/g, ' ').trim();
    if (text !== '')
      lines.push(
        { text: decodeReferences(text), line: startLine, role: 'text' },
        { text: '', line: startLine, role: 'text' },
      );
    pieces = [];
    startLine = line;
  };
  const read = (from: number, to: number): void => {
    const text = html.slice(from, to);
    if (pieces.length === 0) startLine = line;
    if (text.trim() !== '' || pieces.length > 0) pieces.push(text);
    line += newlines(text);
  };

  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    if (open < 0) {
      read(at, html.length);
      break;
    }
    const next = html.charCodeAt(open + 1) | 0x20;
    const isTag = (next >= 0x61 && next <= 0x7a) || next === 0x2f || next === 0x21 || next === 0x3f;
    if (!isTag) {
      const end = nonTagEnd(html, open);
      read(at, end);
      at = end;
      continue;
    }
    read(at, open);
    const name = tagName(html, open + 1);
    const isComment = html.startsWith('<!--', open);
    const close = isComment ? html.indexOf('-->', open + 4) : html.indexOf('>', open);
    if (close < 0) break;
    at = close + (isComment ? 3 : 1);
    if (RAW.has(name)) {
      const end = endOfRaw(html, name, at);
      if (end < 0) break;
      line += newlines(html.slice(open, end));
      at = end;
    } else line += newlines(html.slice(open, at));
    if (!INLINE.has(name.replace('/', '')) && !isComment) flush();
  }
  flush();
  return lines;
}

/** Behind a run of `<` that begin no tag. */
function nonTagEnd(html: string, open: number): number {
  let end = open + 1;
  while (html.charCodeAt(end) === 0x3c && html.charCodeAt(end + 1) === 0x3c) end++;
  return end;
}

function tagName(html: string, from: number): string {
  const match = /^\/?[a-z][a-z0-9]*/i.exec(html.slice(from, from + 20));
  return match?.[0].toLowerCase() ?? '';
}

/** Behind the end tag of a raw element; -1 where it never ends. */
function endOfRaw(html: string, name: string, from: number): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2))
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  return -1;
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
