import { Tokenizer } from 'htmlparser2';
import { ENDS_PARAGRAPH, IMPLIED_END, INLINE, TABLE_PARTS, VOID } from './tags.ts';
import type { HtmlElement } from './tree.ts';

/** Deeper nesting than any page made by people has; below it elements are kept side by side. */
const DEEPEST = 400;

export interface ParsedHtml {
  root: HtmlElement;
  /** 1-based line of the first element that was nested too deep, or null */
  tooDeepAt: number | null;
}

/**
 * Reads HTML into a tree, in one pass and without recursion, whatever it contains. Forgives what browsers forgive:
 * missing end tags, crossed ones, blocks inside paragraphs. Does not move misplaced table content as they do.
 */
export function parseHtml(html: string, firstLine = 1): ParsedHtml {
  const root: HtmlElement = {
    tag: '#root',
    attributes: new Map(),
    children: [],
    parent: null,
    line: firstLine,
  };
  let top = root;
  let depth = 0;
  /** start tags below the deepest level whose end tags are still to come */
  let unpushed = 0;
  let tooDeepAt: number | null = null;

  let line = firstLine;
  let nextBreak = html.indexOf('\n');
  const lineAt = (offset: number): number => {
    while (nextBreak >= 0 && nextBreak < offset) {
      line++;
      nextBreak = html.indexOf('\n', nextBreak + 1);
    }
    return line;
  };

  let tag = '';
  let tagStart = 0;
  let attributes = new Map<string, string>();
  let attributeName = '';
  let attributeValue = '';

  const addText = (text: string, offset: number): void => {
    const last = top.children.at(-1);
    if (last !== undefined && 'text' in last) last.text += text;
    else top.children.push({ text, line: lineAt(offset) });
  };
  const popTo = (element: HtmlElement): void => {
    while (top !== element && top.parent !== null) {
      top = top.parent;
      depth--;
    }
  };
  const closeThrough = (element: HtmlElement): void => popTo(element.parent ?? root);

  const openParagraph = (): HtmlElement | null => {
    let at: HtmlElement | null = top;
    while (at !== null && INLINE.has(at.tag)) at = at.parent;
    return at !== null && at.tag === 'p' ? at : null;
  };
  const impliedEnd = (name: string): HtmlElement | null => {
    const rule = Object.hasOwn(IMPLIED_END, name) ? IMPLIED_END[name] : undefined;
    if (rule === undefined) return null;
    for (let at: HtmlElement | null = top; at !== null && at !== root; at = at.parent) {
      if (rule.within.includes(` ${at.tag} `)) return null;
      if (rule.ends.includes(` ${at.tag} `)) return at;
    }
    return null;
  };

  const startElement = (selfClosing: boolean): void => {
    if (unpushed === 0) {
      if (ENDS_PARAGRAPH.has(tag)) {
        const paragraph = openParagraph();
        if (paragraph !== null) closeThrough(paragraph);
      }
      const ended = impliedEnd(tag);
      if (ended !== null) closeThrough(ended);
    }
    const element: HtmlElement = { tag, attributes, children: [], parent: top, line: lineAt(tagStart) };
    top.children.push(element);
    if (VOID.has(tag) || (selfClosing && isForeign(top))) return;
    if (depth >= DEEPEST) {
      unpushed++;
      tooDeepAt ??= element.line;
      return;
    }
    top = element;
    depth++;
  };

  const endElement = (name: string): void => {
    if (unpushed > 0) {
      unpushed--;
      return;
    }
    if (name === 'body' || name === 'html') return;
    const inline = INLINE.has(name);
    for (let at: HtmlElement | null = top; at !== null && at !== root; at = at.parent) {
      if (at.tag === name) {
        closeThrough(at);
        return;
      }
      if (inline && !INLINE.has(at.tag)) return;
      if (TABLE_PARTS.has(at.tag) && !TABLE_PARTS.has(name)) return;
    }
  };

  const nothing = (): void => {};
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ontext: (start, end) => addText(html.slice(start, end), start),
      ontextentity: (codePoint, end) => addText(String.fromCodePoint(codePoint), end),
      onopentagname: (start, end) => {
        tag = html.slice(start, end).toLowerCase();
        tagStart = start;
        attributes = new Map();
      },
      onattribname: (start, end) => {
        attributeName = html.slice(start, end).toLowerCase();
        attributeValue = '';
      },
      onattribdata: (start, end) => {
        attributeValue += html.slice(start, end);
      },
      onattribentity: (codePoint) => {
        attributeValue += String.fromCodePoint(codePoint);
      },
      onattribend: () => {
        if (!attributes.has(attributeName)) attributes.set(attributeName, attributeValue);
      },
      onopentagend: () => startElement(false),
      onselfclosingtag: () => startElement(true),
      onclosetag: (start, end) => endElement(html.slice(start, end).toLowerCase()),
      oncdata: nothing,
      oncomment: nothing,
      ondeclaration: nothing,
      onprocessinginstruction: nothing,
      onend: nothing,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return { root, tooDeepAt };
}

function isForeign(element: HtmlElement): boolean {
  for (let at: HtmlElement | null = element; at !== null; at = at.parent)
    if (at.tag === 'svg' || at.tag === 'math') return true;
  return false;
}
