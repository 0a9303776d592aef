import type { Line } from '../../stages.ts';
import { readPlain } from '../readPlain.ts';
import { blocksOf } from './blocksOf.ts';
import { elementsOf, type HtmlElement, rawText } from './tree.ts';

/** Of a page's text, so much stands in one `<pre>` if the page is a frame around a plain text. */
const SHARE = 0.8;

/**
 * The lines of a page that shows a plain text: what browsers save of a `.txt` file, archives of mailing lists, old agency
 * wires. Its text is read as it stands, what is around it a line a block. Null for all other pages.
 */
export function printedText(root: HtmlElement): Line[] | null {
  const pre = longestOf([...elementsOf(root)].filter(({ tag }) => tag === 'pre'));
  if (pre === null) return null;
  const blocks = blocksOf(root);
  const own = new Set([pre, ...elementsOf(pre)]);
  const lengthOf = (some: typeof blocks): number => some.reduce((sum, { text }) => sum + text.length, 0);
  const inside = lengthOf(blocks.filter(({ element }) => own.has(element)));
  if (inside < lengthOf(blocks) * SHARE) return null;
  const first = blocks.findIndex(({ element }) => own.has(element));
  const lineOf = ({ text, line }: (typeof blocks)[number]): Line[] => [
    { text, line, role: 'text' },
    { text: '', line, role: 'text' },
  ];
  return [
    ...blocks.slice(0, first).flatMap(lineOf),
    ...readPlain(rawText(pre), pre.line),
    { text: '', line: pre.line, role: 'text' },
    ...blocks.slice(first).flatMap((block) => (own.has(block.element) ? [] : lineOf(block))),
  ];
}

function longestOf(elements: readonly HtmlElement[]): HtmlElement | null {
  let longest: HtmlElement | null = null;
  let most = 0;
  for (const element of elements) {
    const { length } = rawText(element);
    if (length <= most) continue;
    longest = element;
    most = length;
  }
  return longest;
}
