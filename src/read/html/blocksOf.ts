import { INLINE, WITHOUT_TEXT } from './tags.ts';
import { type HtmlElement, type HtmlNode, isElement } from './tree.ts';

/** A stretch of text between two block borders of a page. */
export interface PageBlock {
  /** on one line, white space evened out */
  text: string;
  line: number;
  /** the innermost block element around it */
  element: HtmlElement;
  /** how many characters of `text` stand inside links */
  linked: number;
}

/** A break element, kept as a character until the block is complete. */
const BREAK = '\n';

/** The texts of a tree, in order. `skip` leaves an element out with all it contains. */
export function blocksOf(
  root: HtmlElement,
  skip: (element: HtmlElement) => boolean = () => false,
): PageBlock[] {
  const blocks: PageBlock[] = [];
  let text = '';
  let linked = 0;
  let line = 0;
  let owner = root;

  const flush = (next: HtmlElement): void => {
    if (text !== '') {
      const length = text.length;
      for (const part of atBreaks(text)) {
        const share = length === 0 ? 0 : Math.round((linked * part.length) / length);
        blocks.push({ text: part, line, element: owner, linked: Math.min(share, part.length) });
      }
    }
    text = '';
    linked = 0;
    line = 0;
    owner = next;
  };

  const read = (node: HtmlNode, block: HtmlElement, inLink: boolean): void => {
    if (!isElement(node)) {
      const words = node.text.replace(/\s+/g, ' ');
      if (words === '' || (words === ' ' && (text === '' || text.endsWith(' ')))) return;
      if (line === 0 && words !== ' ') line = node.line + leadingLines(node.text);
      text += words;
      if (inLink) linked += words.length;
      return;
    }
    if (node.tag === 'br') {
      text += BREAK;
      return;
    }
    if ((WITHOUT_TEXT.has(node.tag) && !isShadowRoot(node)) || skip(node)) return;
    if (INLINE.has(node.tag)) {
      for (const child of node.children) read(child, block, inLink || node.tag === 'a');
      return;
    }
    flush(node);
    for (const child of node.children) {
      read(child, node, inLink);
    }
    flush(block);
  };
  for (const child of root.children) read(child, root, false);
  flush(root);
  return blocks;
}

/** SingleFile keeps the shadow parts of a page, which do show, in templates. */
function isShadowRoot({ tag, attributes }: HtmlElement): boolean {
  return tag === 'template' && (attributes.has('shadowrootmode') || attributes.has('shadowroot'));
}

function leadingLines(text: string): number {
  let lines = 0;
  for (const char of text) {
    if (char === '\n') lines++;
    else if (char.trim() !== '') break;
  }
  return lines;
}

/**
 * Two breaks divide paragraphs. One divides too, if a sentence ends before it; else it was there to fold a line:
 * `… in Berlin<br>getagt.` stays together.
 */
function atBreaks(text: string): string[] {
  if (!text.includes(BREAK)) return [text.trim()].filter((part) => part !== '');
  const parts: string[] = [];
  let open = '';
  for (const piece of text.split(BREAK)) {
    const words = piece.replace(/\s+/g, ' ').trim();
    const complete = words === '' || /[.!?:;…"“«»”)\]]$/u.test(open) || !/^\p{Ll}/u.test(words);
    if (open !== '' && complete) {
      parts.push(open);
      open = words;
    } else open = open === '' ? words : `${open} ${words}`;
  }
  if (open !== '') parts.push(open);
  return parts;
}
