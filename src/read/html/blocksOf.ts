import { BREAK, LineBuffer } from './lineBuffer.ts';
import { INLINE, WITHOUT_TEXT } from './tags.ts';
import { type HtmlElement, type HtmlNode, type HtmlText, isElement } from './tree.ts';

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

/** What a caller knows of a page's elements. */
export interface BlockOptions {
  /** inline elements that are set apart from the line they stand in: `<span class="kicker">` */
  isApart?: (element: HtmlElement) => boolean;
}

/** What screen readers say of a link: „(öffnet in neuem Fenster)“ */
const LINK_HINT =
  /\s?\((?:externer Link,? ?)?(?:(?:öffnet|wird)(?: sich)? (?:in |im )?(?:einem |ein )?neue[nms]? (?:Browser-?)?(?:Fenster|Tab)(?: geöffnet)?)\)|\s?\(externer Link\)/giu;

/** The texts of a tree, in order. */
export function blocksOf(root: HtmlElement, { isApart = () => false }: BlockOptions = {}): PageBlock[] {
  const blocks: PageBlock[] = [];
  const buffer = new LineBuffer();
  let owner = root;

  const flush = (next: HtmlElement): void => {
    const taken = buffer.take();
    const text = taken.linked > 0 ? taken.text.replace(LINK_HINT, '') : taken.text;
    const { line, linked } = taken;
    const share = text === '' ? 0 : Math.min(1, linked / text.length);
    for (const part of atBreaks(text))
      blocks.push({ text: part, line, element: owner, linked: Math.round(share * part.length) });
    owner = next;
  };
  const read = (node: HtmlNode, block: HtmlElement, inLink: boolean): void => {
    if (!isElement(node) && block.tag === 'pre') addLines(buffer, node, inLink);
    else if (!isElement(node)) buffer.addText(node, inLink);
    else if (node.tag === 'br') buffer.addBreak();
    else if (WITHOUT_TEXT.has(node.tag) && !isShadowRoot(node)) return;
    else if (INLINE.has(node.tag) && !isApart(node)) {
      buffer.enter(node);
      for (const child of node.children) read(child, block, inLink || node.tag === 'a');
      buffer.leave(node);
    } else {
      flush(node);
      for (const child of node.children) read(child, node, inLink);
      flush(block);
    }
  };
  for (const child of root.children) read(child, root, false);
  flush(root);
  return blocks;
}

/** The text of a `<pre>`, whose line breaks are meant */
function addLines(buffer: LineBuffer, { text, line }: HtmlText, inLink: boolean): void {
  for (const [index, part] of text.split('\n').entries()) {
    if (index > 0) buffer.addBreak();
    buffer.addText({ text: part, line: line + index }, inLink);
  }
}

/** SingleFile keeps the shadow parts of a page, which do show, in templates. */
function isShadowRoot({ tag, attributes }: HtmlElement): boolean {
  return tag === 'template' && (attributes.has('shadowrootmode') || attributes.has('shadowroot'));
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
