import type { Token } from './tokens.ts';

/** A stretch of text in quotation marks, the marks included. Token indexes; `last` is the closing mark. */
export interface Stretch {
  first: number;
  last: number;
  /** the offset behind the closing mark, or behind the last token of a paragraph that was never closed */
  end: number;
}

/** Which marks may close what this mark opens. */
const CLOSERS: Readonly<Record<string, string>> = {
  '„': '“”"‟«',
  ',,': '“”"',
  '“': '”"“',
  '”': '”"“',
  '"': '"“”',
  '«': '»"',
  '»': '«"',
  '‚': "‘’'",
  '‘': "’'",
  "'": "'’‘",
  '‹': '›',
  '›': '‹',
};
const PAIRED_CLOSERS: Readonly<Record<string, string>> = { ',,': "''", '„': "''" };
const ALWAYS_OPENS = '„‚,,';
/** Deeper than a quotation in a quotation in a quotation nobody writes. */
const MAX_DEPTH = 3;
/** How many paragraphs a quotation may run over without a mark. */
const MAX_PARAGRAPHS = 4;

/**
 * Pairs the quotation marks of a text, all kinds and mixed ones, and gives the outermost stretches in their order.
 * A paragraph that opens again while a quotation runs continues it. A mark without a partner is left out, save one
 * that opens behind a colon and is never closed: that quotation ends with its paragraph. Linear in the tokens.
 */
export function pairMarks(tokens: readonly Token[]): Stretch[] {
  const found: Stretch[] = [];
  const open: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === 'break') endParagraph(at);
    else if (token.kind === 'mark') readMark(at, token);
  }
  endParagraph(tokens.length);
  return outermost(found);

  function readMark(at: number, token: Token): void {
    const opener = open.findLast((index) => closes(tokens[index]?.text ?? '', token.text));
    const before = tokens[at - 1];
    // a paragraph's border is no letter: a mark at its head opens
    const touchesLeft = before?.end === token.start && before.kind !== 'open' && before.kind !== 'break';
    const touchesRight = tokens[at + 1]?.start === token.end;
    const mayOpen = ALWAYS_OPENS.includes(token.text) || (touchesRight && !touchesLeft);
    if (opener !== undefined && !(mayOpen && !touchesLeft && token.text !== '“' && token.text !== '”')) {
      found.push({ first: opener, last: at, end: token.end });
      open.length = open.indexOf(opener);
    } else if (mayOpen && token.text in CLOSERS) {
      if (open.length === MAX_DEPTH) open.shift();
      open.push(at);
    }
  }

  /** At a blank line: does what is open go on, end here, or was it no quotation at all? */
  function endParagraph(at: number): void {
    const opener = open[0];
    if (opener === undefined) return;
    const next = tokens[at + 1];
    if (next?.kind === 'mark' && next.text === tokens[opener]?.text && ALWAYS_OPENS.includes(next.text)) {
      // opened again at the head of the next paragraph: the same quotation goes on
      if (closesBeforeNextOpening(at + 2)) {
        next.kind = 'other';
        open.length = 1;
        return;
      }
    } else if (open.length === 1 && closesBeforeNextOpening(at + 1)) return;
    if (tokens[opener - 1]?.kind === 'colon' && tokens[at - 1]?.kind === 'stop')
      found.push({ first: opener, last: at - 1, end: tokens[at - 1]?.end ?? 0 });
    open.length = 0;
  }

  function closesBeforeNextOpening(from: number): boolean {
    const opener = tokens[open[0] ?? 0]?.text ?? '';
    let paragraphs = 1;
    for (let at = from; at < tokens.length && at - from < 1200; at++) {
      const token = tokens[at];
      if (token?.kind === 'break' && ++paragraphs > MAX_PARAGRAPHS) return false;
      if (token?.kind !== 'mark') continue;
      const touchesLeft = tokens[at - 1]?.end === token.start;
      if (token.text === opener && ALWAYS_OPENS.includes(opener)) {
        if (tokens[at - 1]?.kind !== 'break') return false;
      } else return closes(opener, token.text) && touchesLeft;
    }
    return false;
  }
}

function closes(opener: string, mark: string): boolean {
  return mark.length === 1 ? (CLOSERS[opener]?.includes(mark) ?? false) : PAIRED_CLOSERS[opener] === mark;
}

/** Those that lie in no other. `found` is in the order of closing, so a later one may hold earlier ones. */
function outermost(found: readonly Stretch[]): Stretch[] {
  const kept: Stretch[] = [];
  for (const stretch of found) {
    while ((kept.at(-1)?.first ?? -1) > stretch.first) kept.pop();
    kept.push(stretch);
  }
  return kept.filter((stretch) => stretch.last > stretch.first + 1);
}
