import { Lexer, Parser, type Token, type Tokens } from 'marked';
import { monthNumber } from '../german/months.ts';
import { type Problem, problem } from '../problem.ts';
import type { Line, LineRole } from '../stages.ts';
import { decodeReferences } from './html/decodeReferences.ts';
import { readMarkup } from './html/readMarkup.ts';
import { readPlain } from './readPlain.ts';
import { INNER_BREAK } from './tidyText.ts';

/** Quotes and lists nested deeper than this are read as the text they contain. */
const DEEPEST = 20;

/**
 * Markdown as lines of plain text. Headings, list items and quotations keep their role, links their words, escapes
 * their character (`15\. Februar`). HTML in it is read like a saved page's: what is not text does not survive.
 * Line breaks inside a paragraph give lines without a blank one between them, as in a plain text.
 */
export function readMarkdown(text: string, firstLine: number): { lines: Line[]; problems: Problem[] } {
  const broken = text.replaceAll(INNER_BREAK, ' ');
  if (!MARKED_UP.test(broken) && !BLOCK.test(broken))
    return { lines: plainParagraphs(broken, firstLine), problems: [] };
  const source = tameNesting(broken.replaceAll(NO_MARK, '\\$&'));
  if (!hasLineOver(source, LONGEST_LINE)) {
    try {
      const lines: Line[] = [];
      readBlocks(tokensOf(source), firstLine, 'text', lines, 0);
      return { lines, problems: [] };
    } catch (error) {
      // marked's patterns can run out of stack on text that is no Markdown; its words are still to be read
      if (!(error instanceof RangeError)) throw error;
    }
  }
  const tangled = problem('too-deep', 'is too tangled to be read as Markdown, read as plain text', {
    line: firstLine,
    remedy: 'divide very long lines, or name the file .txt',
  });
  return { lines: readPlain(text, firstLine), problems: [tangled] };
}

/** A star within a word, „Politiker*innen“ or „3*5“, of which two in a paragraph would be emphasis; and the bracket of a footnote, „[^1]“. */
const NO_MARK = /(?<=[\p{L}\d])\*(?=[\p{L}\d])|\[(?=\^)/gu;

/** No paragraph is a line of so many characters. */
const LONGEST_LINE = 100_000;

function hasLineOver(text: string, longest: number): boolean {
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    if (end - start > longest) return true;
    start = end + 1;
  }
  return text.length - start > longest;
}

/** Paragraphs longer than this, or with more marks, are no prose; taking marks apart costs their number squared. */
const LONGEST_INLINE = 20_000;
const MOST_MARKS = 500;
const MARKS = /[*_`~<[\]]/g;

function tokensOf(source: string): Token[] {
  const lexer = new Lexer({ gfm: true });
  lexer.blockTokens(source, lexer.tokens);
  for (const { src, tokens } of lexer.inlineQueue) {
    if (!MARKED_UP.test(src)) tokens.push(plainToken(src));
    else if (src.length <= LONGEST_INLINE && (src.match(MARKS)?.length ?? 0) <= MOST_MARKS)
      lexer.inlineTokens(src, tokens);
    else tokens.push({ type: 'text', raw: src, text: src, escaped: false });
  }
  return lexer.tokens;
}

/** What a paragraph has to contain to be more than its words. Bare addresses stay as they are. */
const MARKED_UP = /[*_`~<[&]/;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/** Most paragraphs are nothing but words, at most with escapes, and need no taking apart. */
function plainToken(src: string): Tokens.Text {
  return { type: 'text', raw: src, text: src.replace(ESCAPED, '$1'), escaped: false };
}

/**
 * What may begin anything but a paragraph, beside the marks of MARKED_UP: headings and their underlines, quotes, lists,
 * tables, indented code; and a line of nothing but spaces.
 */
const BLOCK = /^(?: {0,3}(?:[#>+=|:-]|\d{1,9}[.)])| {0,3}\t| {4}|[^\S\n]+$)/m;

/** Markdown that holds nothing but paragraphs of words, as most saved articles do: read without taking it apart. */
function plainParagraphs(source: string, firstLine: number): Line[] {
  const lines: Line[] = [];
  let line = firstLine;
  let open = false;
  for (const part of source.split('\n')) {
    if (part !== '') {
      lines.push({ text: oneSpaced(part.replace(ESCAPED, '$1')), line, role: 'text' });
      open = true;
    } else if (open) {
      lines.push({ text: '', line: line - 1, role: 'text' });
      open = false;
    }
    line++;
  }
  if (open) lines.push({ text: '', line: line - 1, role: 'text' });
  return lines;
}

function readBlocks(tokens: Token[], firstLine: number, role: LineRole, lines: Line[], depth: number): void {
  let line = firstLine;
  for (const token of tokens) {
    readBlock(token, line, role, lines, depth);
    line += newlines(token.raw);
  }
}

function readBlock(token: Token, line: number, role: LineRole, lines: Line[], depth: number): void {
  const add = (text: string, as: LineRole = role): void => addLines(text, line, as, lines);
  if (isList(token)) {
    const as = listRole(token);
    const numbered = as === 'text' || token.start !== 1 ? numberOf : () => '';
    let at = line;
    for (const item of token.items) {
      if (depth < DEEPEST) readItem(item, numbered(item), at, as === 'text' ? role : as, lines, depth);
      else addLines(numbered(item) + item.text, at, as, lines);
      at += newlines(item.raw);
    }
  } else if (isQuote(token)) {
    if (depth < DEEPEST) readBlocks(token.tokens, line, 'quote', lines, depth + 1);
    else add(token.text, 'quote');
  } else if (isTable(token)) {
    for (const [index, row] of [token.header, ...token.rows].entries())
      addLines(
        row.map((cell) => inlineText(cell.tokens)).join(' | '),
        line + (index === 0 ? 0 : index + 1),
        role,
        lines,
      );
  } else if (token.type === 'heading') {
    const text = inlineText(childrenOf(token));
    add(text, isUnderlined(token) && isProse(text) ? role : 'heading');
  } else if (token.type === 'code') add('text' in token && typeof token.text === 'string' ? token.text : '');
  else if (token.type === 'html') {
    for (const inner of readMarkup(token.raw, line)) lines.push(inner);
    lines.push({ text: '', line, role: 'text' });
  } else if (token.type === 'paragraph' || token.type === 'text') {
    add(inlineText(childrenOf(token)));
    for (const caption of captionsIn(childrenOf(token))) add(caption, 'caption');
  }
}

function isUnderlined({ raw }: Token): boolean {
  return !/^ {0,3}#/.test(raw);
}

/** Dashes below a paragraph make a heading of all of it; where they were meant to part it from the next, it is no headline. */
function isProse(text: string): boolean {
  return text.length > LONGEST_HEADING || (/[.!?…][“"»]?$/.test(text) && /[.!?] \p{Lu}/u.test(text));
}

/** Characters */
const LONGEST_HEADING = 160;

/** What pictures say of themselves: `![Deich](deich.jpg "Der Deich bei Flut. Foto: Muster")`; a word or two name a picture, and say nothing. */
function captionsIn(tokens: Token[]): string[] {
  return tokens.flatMap((token) => {
    if (token.type !== 'image') return captionsIn(childrenOf(token));
    const title = 'title' in token && typeof token.title === 'string' ? token.title : '';
    const alt = 'text' in token && typeof token.text === 'string' ? token.text : '';
    const caption = title === '' ? alt : title;
    return caption.trim().split(/\s+/).length < SHORTEST_CAPTION ? [] : [decodeReferences(caption)];
  });
}

/** Words */
const SHORTEST_CAPTION = 3;

/** An item's own words behind its number, if that is to be read, then what is nested in it. */
function readItem(
  item: Tokens.ListItem,
  number: string,
  line: number,
  role: LineRole,
  lines: Line[],
  depth: number,
): void {
  const from = lines.length;
  readBlocks(item.tokens, line, role, lines, depth + 1);
  const first = lines[from];
  if (number !== '' && first !== undefined) lines[from] = { ...first, text: number + first.text };
}

const ITEM_NUMBER = /^\s*(\d{1,9}[.)])\s*/;

/** „17. “ */
function numberOf({ raw }: Tokens.ListItem): string {
  const number = ITEM_NUMBER.exec(raw)?.[1];
  return number === undefined ? '' : `${number} `;
}

/**
 * Markdown takes every paragraph that begins with a number and a point for an item of a list and the number for its
 * mark, also „17. Mai 2024 – Seoul“, „1. FC Köln gewinnt“ and „2016. Das Jahr“: who wrote one item, or no numbers in a
 * row, or days of months meant the number.
 */
function listRole({ ordered, items }: Tokens.List): 'list-item' | 'text' {
  if (!ordered) return 'list-item';
  const numbers = items.map((item) => Number.parseInt(numberOf(item), 10));
  const inRow = numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
  return items.length > 1 && inRow && !items.some(isDay) ? 'list-item' : 'text';
}

function isDay({ raw }: Tokens.ListItem): boolean {
  const [, number, word = ''] = /^\s*(\d{1,9})[.)]\s+(\p{L}{3,9})\b/u.exec(raw) ?? [];
  return Number(number) <= 31 && monthNumber(word) !== null;
}

/** White space that is not one plain space. */
const WIDE = /[^\S ]| {2}/;

function oneSpaced(text: string): string {
  const trimmed = text.trim();
  return WIDE.test(trimmed) ? trimmed.replace(/\s+/g, ' ') : trimmed;
}

/** Text with its line breaks as lines, and a blank one behind them. */
function addLines(text: string, line: number, role: LineRole, lines: Line[]): void {
  let number = line;
  for (const part of text.includes('\n') ? text.split('\n') : [text]) {
    const spaced = oneSpaced(part);
    if (spaced !== '') lines.push({ text: spaced, line: number, role });
    number++;
  }
  lines.push({ text: '', line: number - 1, role: 'text' });
}

/** The words of inline tokens. With a tag among them they are read as HTML, so that scripts go with their text. */
function inlineText(tokens: Token[]): string {
  if (tokens.some((token) => token.type === 'html'))
    return readMarkup(Parser.parseInline(tokens), 1)
      .filter((line) => line.text !== '')
      .map((line) => line.text)
      .join('\n');
  return tokens.map(wordsOf).join('');
}

function wordsOf(token: Token): string {
  if (token.type === 'br') return '\n';
  if (token.type === 'image' || token.type === 'checkbox') return '';
  const children = childrenOf(token);
  if (children.length > 0) return inlineText(children);
  return 'text' in token && typeof token.text === 'string' ? decodeReferences(token.text) : token.raw;
}

function childrenOf(token: Token): Token[] {
  return 'tokens' in token && Array.isArray(token.tokens) ? token.tokens : [];
}

function isList(token: Token): token is Tokens.List {
  return token.type === 'list' && 'items' in token;
}

function isQuote(token: Token): token is Tokens.Blockquote {
  return token.type === 'blockquote' && 'tokens' in token;
}

function isTable(token: Token): token is Tokens.Table {
  return token.type === 'table' && 'rows' in token;
}

function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** Nesting beyond what anyone writes would only cost time: marks and indentation behind the first few go. */
function tameNesting(text: string): string {
  // what is nested begins with a mark or is indented
  if (!/^(?:[ \t]{0,3}>|[ \t]{0,3}[-*+][ \t]|[ \t]{40})/m.test(text)) return text;
  return text
    .replace(/^((?:[ \t]{0,3}>){20})[ \t>]+/gm, '$1 ')
    .replace(/^((?:[ \t]{0,3}[-*+][ \t]){12})(?:[ \t]*[-*+][ \t])+/gm, '$1')
    .replace(/^[ \t]{40,}/gm, ' '.repeat(40));
}
