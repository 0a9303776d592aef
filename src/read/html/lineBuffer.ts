import type { HtmlElement, HtmlText } from './tree.ts';

/** A break element, kept as a character until the block is complete. */
export const BREAK = '\n';

/** Smaller and raised figures belong to the word before them: CO<sub>2</sub>. */
const TIGHT = new Set(['sub', 'sup']);

/** Gathers the texts between two block borders into one line, as a browser would show them. */
export class LineBuffer {
  /** pieces rather than one growing string: looking at its end again and again would cost time */
  private pieces: string[] = [];
  private last = '';
  private length = 0;
  private linked = 0;
  private line = 0;
  /** an inline element ended and nothing has come since */
  private ended = false;
  /** an inline element began right where another one ended */
  private seam = false;
  /** a single capital stands alone in an element at the beginning */
  private initial = false;

  addText(node: HtmlText, inLink: boolean): void {
    const words = node.text.replace(/\s+/g, ' ');
    if (words === '' || (words === ' ' && (this.length === 0 || this.last === ' '))) return;
    if (this.line === 0 && words !== ' ') this.line = node.line + leadingLines(node.text);
    const joined = this.joined(words);
    if (joined === '') return;
    if (this.seam && isSeam(this.last, joined.charAt(0))) this.push(' ', false);
    this.push(joined, inLink);
    this.ended = false;
    this.seam = false;
  }

  addBreak(): void {
    this.push(BREAK, false);
    this.initial = false;
  }

  enter(element: HtmlElement): void {
    this.seam = this.ended && !TIGHT.has(element.tag);
  }

  leave(element: HtmlElement): void {
    this.ended = !TIGHT.has(element.tag);
    if (this.pieces.length === 1 && /^\s*\p{Lu}\s*$/u.test(this.pieces[0] ?? '')) this.initial = true;
  }

  /** The line so far, and an empty buffer. */
  take(): { text: string; line: number; linked: number } {
    const taken = { text: this.pieces.join(''), line: this.line, linked: this.linked };
    this.pieces = [];
    this.last = '';
    this.length = 0;
    this.linked = 0;
    this.line = 0;
    this.ended = false;
    this.seam = false;
    this.initial = false;
    return taken;
  }

  private push(words: string, inLink: boolean): void {
    this.pieces.push(words);
    this.last = words.charAt(words.length - 1);
    this.length += words.length;
    if (inLink) this.linked += words.length;
  }

  /** A large first letter and the rest of its word: `<span>N</span> ur wer …` is „Nur wer …“. */
  private joined(words: string): string {
    if (!this.initial || words === ' ') return this.initial ? '' : words;
    this.initial = false;
    const rest = words.trimStart();
    if (/^\p{Ll}/u.test(rest)) {
      this.pieces[0] = this.pieces[0]?.trim() ?? '';
      return rest;
    }
    return words.startsWith(' ') || this.last === ' ' ? words : ` ${words}`;
  }
}

/** Where two elements meet without a space and no word goes on: `<span>Anna Muster</span><span>3.11.</span>`. */
function isSeam(before: string, after: string): boolean {
  if (!/[\p{L}\d]/u.test(before)) return false;
  return /\d/.test(after) || (/\p{Lu}/u.test(after) && /[\p{Ll}\d]/u.test(before));
}

function leadingLines(text: string): number {
  let lines = 0;
  for (const char of text) {
    if (char === '\n') lines++;
    else if (char.trim() !== '') break;
  }
  return lines;
}
